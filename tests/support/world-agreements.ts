// A placement's agreement in force, with a canary in each of its texts, and one that waits for everybody's yes.
import { addMonths, toDateColumn, today } from '~/domain/calendar-date.ts';
import type { Transaction } from '~/platform/database.server.ts';

interface Around {
  placementId: string;
  waitingId: string;
  unit: string;
  coordinator: string;
  mentor: string;
}

export const agreementCanaries = [
  'agreements.goal_text',
  'agreements.tasks',
  'agreements.training',
  'agreements.candidate_behalf_reason',
  'agreements.supplier_behalf_reason',
] as const;

/** Adds both; resolves with the one that waits. */
export async function plantAgreements(
  tx: Transaction,
  bird: (field: (typeof agreementCanaries)[number]) => string,
  { placementId, waitingId, unit, coordinator, mentor }: Around,
) {
  const at = new Date();
  const terms = {
    number: 1,
    goal: 'other',
    goalText: bird('agreements.goal_text'),
    tasks: bird('agreements.tasks'),
    training: bird('agreements.training'),
    followUpRhythm: 'monthly',
    startsOn: toDateColumn(addMonths(today(), -2)),
    endsOn: toDateColumn(addMonths(today(), 2)),
    daysPerWeek: 5,
    hoursPerWeek: 30,
    mentorId: mentor,
    writtenById: coordinator,
    sentAt: at,
  } as const;
  await tx.agreement.create({
    data: {
      ...terms,
      placementId,
      ...{ candidateApprovedAt: at, candidateApprovedById: coordinator, supplierApprovedAt: at, supplierApprovedById: unit },
      candidateBehalfReason: bird('agreements.candidate_behalf_reason'),
      supplierBehalfReason: bird('agreements.supplier_behalf_reason'),
      unitApprovedAt: at,
      unitApprovedById: unit,
    },
  });
  return tx.agreement.create({ data: { ...terms, placementId: waitingId } });
}
