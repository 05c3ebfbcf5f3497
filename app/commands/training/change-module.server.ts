import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { AimContent } from '~/domain/training-module';
import type { Viewer } from '~/domain/viewer';
import { notFound } from '~/queries/session/require-viewer.server';
import { changePlan, type PlanVersion } from './change-plan.server';

export interface ChangedModule extends PlanVersion {
  moduleId: string;
  hours: number;
  /** Ids of aims that are taken out; they keep the level that was reached. */
  removed: readonly string[];
  added: readonly AimContent[];
}

/** Changes the hours and aims of a module in a plan. Refuses with `aim_missing` where no aim would be left. */
export function changeModule(
  viewer: Viewer,
  { moduleId, hours, removed, added, ...plan }: ChangedModule,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return changePlan(viewer, plan, requestId, async (tx, planId) => {
    const { count } = await tx.trainingModule.updateMany({ where: { id: moduleId, planId, removedAt: null }, data: { hours } });
    if (count === 0) throw notFound();
    await tx.trainingAim.updateMany({
      where: { id: { in: [...removed] }, moduleId, removedAt: null },
      data: { removedAt: new Date() },
    });
    const { _max } = await tx.trainingAim.aggregate({ where: { moduleId }, _max: { position: true } });
    const first = (_max.position ?? -1) + 1;
    await tx.trainingAim.createMany({ data: added.map((aim, index) => ({ ...aim, moduleId, position: first + index })) });
    const left = await tx.trainingAim.count({ where: { moduleId, removedAt: null } });
    return left > 0 ? done(null) : refused('aim_missing', 'aims');
  });
}
