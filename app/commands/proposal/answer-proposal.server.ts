import { dateInOslo, today } from '~/domain/calendar-date';
import type { ProposalAction } from '~/domain/proposal-lifecycle';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { allowedProposalActions } from '~/policies/proposal-actions';
import { proposalScope } from '~/policies/proposal-scope';
import { termColumns, termsOf, wantedColumns, wantedOf } from '~/queries/proposal/proposal-columns.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Which proposal a form is about, and the version of it that the form was filled from. */
export interface ProposalVersion {
  proposalId: string;
  version: number;
}

const columns = {
  ...wantedColumns,
  kind: true,
  reason: true,
  status: true,
  proposedAt: true,
  placement: { select: { ...termColumns, id: true, version: true, candidateId: true, supplierId: true } },
} as const;

/** A proposal as the one who answers it needs it. */
export type ProposalToAnswer = ReturnType<typeof toAnswer>;

function toAnswer(row: Prisma.ProposalGetPayload<{ select: typeof columns }>) {
  const { kind, reason, status, placement } = row;
  const terms = termsOf(placement, today());
  return { kind, reason, status, placement, terms, wanted: wantedOf(row), madeOn: dateInOslo(row.proposedAt) };
}

/** What an answer writes on the proposal, and what follows from it in the same transaction. */
export interface Decision {
  onProposal: Prisma.ProposalUncheckedUpdateManyInput;
  carryOut?: () => Promise<Result<unknown, RefusalCode>>;
}

/**
 * Does one action on a proposal, once: `decide` says what to write and to carry out, or refuses. Throws 404 where the
 * viewer does not see it, refuses with `already_answered` where it waits no more. The value is the placement's id.
 */
export function answerProposal(
  viewer: Viewer,
  { proposalId, version }: ProposalVersion,
  action: Exclude<ProposalAction, 'replace'>,
  requestId: string,
  decide: (tx: Transaction, proposal: ProposalToAnswer) => Promise<Result<Decision, RefusalCode>>,
  constraints: Readonly<Record<string, { code: RefusalCode; field?: string }>> = {},
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      // Of two who answer at once, the second waits here, and then reads a placement and a proposal of the same moment.
      await tx.$queryRaw`select id from proposals where id = ${proposalId}::uuid for update`;
      const row = await tx.proposal.findFirst({ where: { AND: [{ id: proposalId }, proposalScope(viewer, today())] }, select: columns });
      if (!row) throw notFound();
      const proposal = toAnswer(row);
      if (!allowedProposalActions(viewer, proposal.status).includes(action)) return refused('already_answered');
      const decision = await decide(tx, proposal);
      if (!decision.ok) return decision;
      const { onProposal, carryOut } = decision.value;
      const { count } = await tx.proposal.updateMany({
        where: { id: proposalId, version, status: 'pending' },
        data: { ...onProposal, decidedById: viewer.membershipId, decidedAt: new Date(), version: { increment: 1 } },
      });
      if (count !== 1) return refused('already_answered');
      const carriedOut = (await carryOut?.()) ?? done(null);
      return carriedOut.ok ? done(proposal.placement.id) : carriedOut;
    },
    constraints,
  );
}
