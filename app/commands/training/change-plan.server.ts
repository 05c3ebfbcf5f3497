import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { findPlan } from './find-plan.server';

/** Which plan a form is about, and the version of it that the form was filled from. */
export interface PlanVersion {
  placementId: string;
  version: number;
}

/**
 * Changes what a plan asks for, once. Throws 404 where the viewer does not see the plan; refuses with `not_possible_now`
 * and with `stale` where somebody changed the plan since the form was filled. The value is the placement's id.
 */
export function changePlan(
  viewer: Viewer,
  { placementId, version }: PlanVersion,
  requestId: string,
  change: (tx: Transaction, planId: string) => Promise<Result<null, RefusalCode>>,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const { planId, allowed } = await findPlan(tx, viewer, placementId);
    if (!planId) throw notFound();
    if (!allowed.includes('change_plan')) return refused('not_possible_now');
    // First, so that two who change the plan at once come after one another.
    const { count } = await tx.trainingPlan.updateMany({ where: { id: planId, version }, data: { version: { increment: 1 } } });
    if (count === 0) return refused('stale');
    const result = await change(tx, planId);
    return result.ok ? done(placementId) : result;
  });
}
