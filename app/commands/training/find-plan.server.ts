import { today } from '~/domain/calendar-date';
import type { TrainingAction } from '~/domain/training-lifecycle';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { allowedTrainingActions } from '~/policies/training-actions';
import { trainingScope } from '~/policies/training-scope';
import { factColumns, placementFacts } from '~/queries/placement/placement-facts.server';
import { notFound } from '~/queries/session/require-viewer.server';

/** The plan of a placement and what the viewer may do with it; `planId` is null where none is made. 404 out of scope. */
export async function findPlan(
  tx: Transaction,
  viewer: Viewer,
  placementId: string,
): Promise<{ planId: string | null; allowed: TrainingAction[] }> {
  const on = today();
  const row = await tx.placement.findFirst({
    where: { AND: [{ id: placementId }, trainingScope(viewer, on)] },
    select: { ...factColumns, trainingPlan: { select: { id: true } } },
  });
  if (!row) throw notFound();
  const planId = row.trainingPlan?.id ?? null;
  return { planId, allowed: allowedTrainingActions(viewer, placementFacts(row), planId !== null, on) };
}
