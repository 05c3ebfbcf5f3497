import { toDateColumn, today } from '~/domain/calendar-date';
import { endsNow, type ProposalKind, type Wanted } from '~/domain/proposal';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Prisma } from '~/platform/generated/prisma/client';
import { beforeColumns } from '~/queries/proposal/proposal-columns.server';
import { proposalFault } from '~/queries/proposal/proposal-fault.server';
import { answerProposal, type ProposalVersion } from './answer-proposal.server';

export interface ApprovedProposal extends ProposalVersion {
  /** The version of the placement that the proposal was shown beside. */
  placementVersion: number;
}

/**
 * Says yes to a proposal and changes the placement accordingly, both or neither. Refuses where the placement has changed
 * so that the proposal does not fit it any more, and with `stale` where it changed since the answer's form was shown.
 */
export function approveProposal(
  viewer: Viewer,
  { placementVersion, ...input }: ApprovedProposal,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return answerProposal(
    viewer,
    input,
    'approve',
    requestId,
    async (tx, { placement, terms, kind, reason, wanted, madeOn }) => {
      const fault = await proposalFault(tx, viewer, { ...placement, terms }, { kind, reason, wanted, madeOn });
      if (fault) return refused(fault.code);
      return done({
        onProposal: { status: 'approved', ...beforeColumns(kind, placement) },
        carryOut: async () => {
          const { count } = await tx.placement.updateMany({
            where: { id: placement.id, version: placementVersion },
            data: { ...changeOf(kind, wanted, reason), version: { increment: 1 } },
          });
          return count === 1 ? done(null) : refused('stale');
        },
      });
    },
    {
      placements_no_overlap_with_one_supplier: { code: 'period_meets_other_placement' },
      placements_planned_period: { code: 'to_before_from' },
    },
  );
}

/** The columns of the placement that an approval changes, and nothing else. */
function changeOf(kind: ProposalKind, wanted: Wanted, reason: string): Prisma.PlacementUncheckedUpdateManyInput {
  const { endsOn, endReason, endDetail, daysPerWeek, hoursPerWeek, department, mentorId } = wanted;
  const day = endsOn && toDateColumn(endsOn);
  switch (kind) {
    case 'extend':
    case 'shorten':
      return { plannedTo: day };
    case 'end':
      return endsNow(endsOn, today()) ? { endedOn: day, endReason, endDetail, endText: reason } : { plannedTo: day };
    case 'change_hours':
      return { daysPerWeek, hoursPerWeek };
    case 'change_department':
      return { department };
    case 'change_mentor':
      return { mentorId };
  }
}
