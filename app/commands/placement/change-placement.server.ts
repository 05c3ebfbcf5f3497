import { today } from '~/domain/calendar-date';
import type { PlacementAction } from '~/domain/placement-status';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { allowedPlacementActions } from '~/policies/placement-actions';
import { placementScope } from '~/policies/placement-scope';
import { factColumns, placementFacts } from '~/queries/placement/placement-facts.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Which placement a form is about, and the version of it that the form was filled from. */
export interface PlacementVersion {
  id: string;
  version: number;
}

const columns = { ...factColumns, id: true, version: true, candidateId: true, contractId: true, supplierId: true } as const;
export type PlacementToChange = Prisma.PlacementGetPayload<{ select: typeof columns }>;

/**
 * Does one action on a placement, once: `decide` says what to write, or refuses. Throws 404 where the viewer does not see
 * the placement; refuses with `already_answered` or `not_possible_now` where its status does not allow the action any
 * more, and with `stale` where somebody changed it since the form was filled. The value is the placement's id.
 */
export function changePlacement(
  viewer: Viewer,
  { id, version }: PlacementVersion,
  action: PlacementAction,
  requestId: string,
  decide: (tx: Transaction, placement: PlacementToChange) => Promise<Result<Prisma.PlacementUncheckedUpdateManyInput, RefusalCode>>,
  constraints: Readonly<Record<string, { code: RefusalCode; field?: string }>> = {},
): Promise<Result<string, RefusalCode>> {
  const on = today();
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const row = await tx.placement.findFirst({ where: { AND: [{ id }, placementScope(viewer, on)] }, select: columns });
      if (!row) throw notFound();
      if (!allowedPlacementActions(viewer, placementFacts(row), on).includes(action)) return refused(whyNot(action, row));
      const decision = await decide(tx, row);
      if (!decision.ok) return decision;
      const { count } = await tx.placement.updateMany({
        where: { id, version },
        data: { ...decision.value, version: { increment: 1 } },
      });
      return count === 1 ? done(id) : refused('stale');
    },
    constraints,
  );
}

function whyNot(action: PlacementAction, row: PlacementToChange): RefusalCode {
  const answers = action === 'accept' || action === 'decline';
  return answers && (row.acceptedAt || row.declinedAt) ? 'already_answered' : 'not_possible_now';
}
