import { addDays, dateInOslo } from '~/domain/calendar-date';
import { DAYS_TO_ANSWER_PROPOSAL } from '~/domain/proposal';
import type { Prisma } from '~/platform/generated/prisma/client';
import { proposalsInMyCare } from '~/policies/proposal-scope';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { otherParty, parties, personOf } from './parties.server';

/** Proposals that wait for the unit; also those that only a no is left for. */
export const proposalTasks: TaskSource = async (tx, viewer, on) => {
  const where = { AND: [proposalsInMyCare(viewer, on), { status: 'pending' }] } satisfies Prisma.ProposalWhereInput;
  const rows = await tx.proposal.findMany({
    where,
    select: { id: true, proposedAt: true, placement: { select: parties } },
    orderBy: { proposedAt: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.proposal.count({ where }), ({ id, proposedAt, placement }) => ({
    kind: 'answer_proposal',
    candidateId: placement.candidateId,
    subject: personOf(placement),
    detail: otherParty(viewer, placement),
    dueOn: addDays(dateInOslo(proposedAt), DAYS_TO_ANSWER_PROPOSAL),
    path: `/forslag/${id}`,
  }));
};
