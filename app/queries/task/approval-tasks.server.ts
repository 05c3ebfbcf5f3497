import { addDays, dateInOslo } from '~/domain/calendar-date';
import { agreementTexts } from '~/i18n/agreements';
import type { Prisma } from '~/platform/generated/prisma/client';
import { agreementPartyOf } from '~/policies/agreement-actions';
import { placementsInMyCare } from '~/policies/placement-scope';
import { openAgreements } from '../agreement/open-agreements.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { otherParty, parties, personOf } from './parties.server';

/** Days that each has to answer an agreement. */
const DAYS_TO_ANSWER = 7;

/**
 * Agreements that wait for the viewer's side: a supplier's until it has said yes; then the unit's, which also takes the
 * candidate's yes where that is missing, and approves last.
 */
export const approvalTasks: TaskSource = async (tx, viewer, on) => {
  const supplierFirst = agreementPartyOf(viewer) === 'supplier' ? null : { not: null };
  const where = {
    ...openAgreements(on),
    sentAt: { not: null },
    supplierApprovedAt: supplierFirst,
    placement: { AND: [placementsInMyCare(viewer, on), { voidedAt: null, endedOn: null }] },
  } satisfies Prisma.AgreementWhereInput;
  const rows = await tx.agreement.findMany({
    where,
    select: { touchedAt: true, candidateApprovedAt: true, placement: { select: { id: true, ...parties } } },
    orderBy: { touchedAt: 'asc' },
    take: MOST,
  });
  const { state } = agreementTexts.nb;
  return found(rows, () => tx.agreement.count({ where }), ({ touchedAt, candidateApprovedAt, placement }) => ({
    kind: 'approve_agreement',
    candidateId: placement.candidateId,
    subject: personOf(placement),
    detail: candidateApprovedAt ? otherParty(viewer, placement) : `${otherParty(viewer, placement)}. ${state.waiting_for_candidate}`,
    dueOn: addDays(dateInOslo(touchedAt), DAYS_TO_ANSWER),
    path: `/praksis/${placement.id}/avtale`,
  }));
};
