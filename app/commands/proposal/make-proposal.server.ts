import { toDateColumn, today } from '~/domain/calendar-date';
import type { ProposalKind, Wanted } from '~/domain/proposal';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { endReasonsToPropose } from '~/policies/end-reasons';
import { allowedProposalActions, proposalPartyOf } from '~/policies/proposal-actions';
import { placementsWithProposals } from '~/policies/proposal-scope';
import { beforeColumns, termColumns, termsOf } from '~/queries/proposal/proposal-columns.server';
import { proposalFault } from '~/queries/proposal/proposal-fault.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

export interface NewProposal extends Partial<Wanted> {
  placementId: string;
  kind: ProposalKind;
  /** The version of the placement that it was written against. */
  version: number;
  reason: string;
}

const nothing: Wanted = {
  endsOn: null, daysPerWeek: null, hoursPerWeek: null, endReason: null, endDetail: null, department: null, mentorId: null,
};

/**
 * Proposes a change that the supplier may not decide. One of the same kind that waits is replaced by it. Throws 404 where
 * the viewer does not see the placement, and refuses what could not be approved. The value is the placement's id.
 */
export function makeProposal(
  viewer: Viewer,
  { placementId, kind, version, reason, ...given }: NewProposal,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  const on = today();
  const wanted = { ...nothing, ...given };
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const placement = await tx.placement.findFirst({
      where: { AND: [{ id: placementId }, placementsWithProposals(viewer, on)] },
      select: { ...termColumns, id: true, version: true, candidateId: true, supplierId: true },
    });
    if (!placement || proposalPartyOf(viewer) !== 'supplier') throw notFound();
    if (placement.version !== version) return refused('stale');
    if (wanted.endReason && !endReasonsToPropose(viewer).includes(wanted.endReason)) return refused('choose_one', 'endReason');
    const terms = termsOf(placement, on);
    const fault = await proposalFault(tx, viewer, { ...placement, terms }, { kind, reason, wanted, madeOn: on });
    if (fault) return refused(fault.code, fault.field);
    // Two who propose at once come after one another: the later replaces the earlier.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`proposals ${placementId}`}, 0))`;
    if (allowedProposalActions(viewer, 'pending').includes('replace')) {
      await tx.proposal.updateMany({
        where: { placementId, kind, status: 'pending' },
        data: { status: 'replaced', decidedAt: new Date(), decidedById: viewer.membershipId, version: { increment: 1 } },
      });
    }
    await tx.proposal.create({
      data: {
        ...wanted,
        endsOn: wanted.endsOn && toDateColumn(wanted.endsOn),
        ...beforeColumns(kind, placement),
        ...{ placementId, kind, reason },
        proposedById: viewer.membershipId,
      },
      select: { id: true },
    });
    return done(placementId);
  });
}
