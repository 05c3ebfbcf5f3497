import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { ProposalKind, Terms, Wanted } from '~/domain/proposal';
import { faultInProposal, type ProposalFault } from '~/domain/proposal-rules';
import { lengthOf } from '~/domain/unbroken-practice';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { proposableMentors } from '~/policies/proposal-scope';
import { unbrokenPracticeSince } from '../agreement/unbroken-practice.server';

export interface ProposalInQuestion {
  kind: ProposalKind;
  reason: string;
  wanted: Wanted;
  /** The day on which it was or is made. */
  madeOn: CalendarDate;
}

interface Place {
  id: string;
  candidateId: string;
  supplierId: string;
  terms: Terms;
}

/**
 * Why a proposal does not fit the placement as it stands, or null: the rules, the candidate's other placements with the
 * supplier, and that the new mentor works there. Asked when it is made, when it is shown to be answered, and when it is
 * approved.
 */
export async function proposalFault(
  tx: Transaction,
  viewer: Viewer,
  { id, candidateId, supplierId, terms }: Place,
  proposal: ProposalInQuestion,
): Promise<ProposalFault | null> {
  const fault = faultInProposal(proposal, terms, proposal.madeOn);
  if (fault) return fault;
  const { kind, wanted } = proposal;
  if (kind === 'change_mentor' && wanted.mentorId && !(await isMentorOf(tx, viewer, supplierId, wanted.mentorId))) {
    return { code: 'mentor_left_supplier', field: 'mentorId' };
  }
  if (kind === 'extend' && wanted.endsOn && terms.startsOn) {
    // Practice that follows on practice with the same supplier counts as one.
    const since = await unbrokenPracticeSince(tx, { id, candidateId, supplierId, startedOn: terms.startsOn }, terms.startsOn);
    if (lengthOf(since, wanted.endsOn) === 'too_long') return { code: 'unbroken_practice_too_long', field: 'endsOn' };
    const after = toDateColumn(terms.plannedTo ?? terms.startsOn);
    const meets = await tx.placement.findFirst({
      where: { id: { not: id }, candidateId, supplierId, voidedAt: null, startedOn: { gt: after, lte: toDateColumn(wanted.endsOn) } },
      select: { id: true },
    });
    if (meets) return { code: 'period_meets_other_placement', field: 'endsOn' };
  }
  return null;
}

async function isMentorOf(tx: Transaction, viewer: Viewer, supplierId: string, mentorId: string): Promise<boolean> {
  const mentor = await tx.membership.findFirst({
    where: { AND: [{ id: mentorId }, proposableMentors(viewer, supplierId)] },
    select: { id: true },
  });
  return mentor !== null;
}
