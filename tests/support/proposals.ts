// Proposals as they stand in the database, without the command that makes them, and placements that they are about.
import { addMonths, toDateColumn, today, type CalendarDate } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';
import type { Placement, Prisma } from '~/platform/generated/prisma/client.ts';
import type { ProposalKind } from '~/platform/generated/prisma/enums.ts';
import { moment, placeCandidate, type Parties } from './placement-parties.ts';

type Given = Partial<Omit<Prisma.ProposalUncheckedCreateInput, 'endsOn' | 'kind' | 'placementId'>> & { endsOn?: CalendarDate };

/** A placement of the mentor's in the middle of its five months: three days and eighteen hours a week in cleaning. */
export function runningPlacement(parties: Parties) {
  const from = addMonths(today(), -3);
  return placeCandidate(parties, {
    ...{ acceptedAt: moment, plannedFrom: from, startedOn: from, plannedTo: addMonths(today(), 2) },
    ...{ daysPerWeek: 3, hoursPerWeek: 18, department: 'cleaning', mentorId: parties.mentor.membershipId },
  });
}

/** A proposal on a placement, waiting unless told otherwise. */
export async function makePending(placement: Placement, kind: ProposalKind, { endsOn, ...given }: Given) {
  const data = { reason: 'Fordi det trengs.', ...given, endsOn: endsOn && toDateColumn(endsOn), kind, placementId: placement.id };
  return { placement, proposal: await asWorker((tx) => tx.proposal.create({ data })) };
}

/** All proposals of a placement, the oldest first. */
export function proposalsOf(placementId: string) {
  return asWorker((tx) => tx.proposal.findMany({ where: { placementId }, orderBy: { proposedAt: 'asc' } }));
}

/** A proposal as it is now. */
export function proposalNow(id: string) {
  return asWorker((tx) => tx.proposal.findUniqueOrThrow({ where: { id } }));
}
