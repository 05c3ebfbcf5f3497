import type { TrainingLevel } from '~/domain/training-level';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { notFound } from '~/queries/session/require-viewer.server';

/** Where an aim stands now. */
export interface AimMove {
  aimId: string;
  level: TrainingLevel;
}

interface AimsToMove {
  placementId: string;
  moves: readonly AimMove[];
  /** The weekly report that says so; none where the level was set on the plan itself. */
  reportId?: string | undefined;
}

/**
 * Sets the levels of aims in a placement's plan, and keeps each move that is one in `training_progress`. An aim that has
 * been taken out of the plan stays as it was: a report may have been written before that. The same moves again move nothing.
 * The caller has made sure that the viewer may report on the placement. Returns how many aims moved; throws 404 for an
 * aim of another plan.
 */
export async function moveAims(tx: Transaction, viewer: Viewer, { placementId, moves, reportId }: AimsToMove): Promise<number> {
  const wanted = new Map(moves.map(({ aimId, level }) => [aimId, level]));
  const ids = [...wanted.keys()];
  if (ids.length === 0) return 0;
  // Two who move the same aim at once come after one another, so that each move begins where the one before ended.
  await tx.$queryRaw`select id from training_aims where id = any(${ids}::uuid[]) order by id for update`;
  const aims = await tx.trainingAim.findMany({
    where: { id: { in: ids }, module: { plan: { placementId } } },
    select: { id: true, level: true, removedAt: true, module: { select: { removedAt: true } } },
  });
  if (aims.length !== ids.length) throw notFound();
  const moved = aims.flatMap(({ id, level, removedAt, module }) => {
    const toLevel = wanted.get(id);
    return removedAt || module.removedAt || !toLevel || toLevel === level ? [] : [{ aimId: id, fromLevel: level, toLevel }];
  });
  const now = new Date();
  for (const { aimId, toLevel } of moved) {
    await tx.trainingAim.updateMany({ where: { id: aimId }, data: { level: toLevel, levelSetAt: now } });
  }
  const said = { reportId: reportId ?? null, setById: viewer.membershipId, setAt: now };
  await tx.trainingProgress.createMany({ data: moved.map((move) => ({ ...move, ...said })) });
  return moved.length;
}
