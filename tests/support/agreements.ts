// Agreements in any state between the parties of a placement.
import { addDays, addMonths, today, toDateColumn } from '~/domain/calendar-date.ts';
import type { AgreementValues } from '~/domain/agreement-values.ts';
import { asWorker } from '~/platform/database.server.ts';
import type { Prisma } from '~/platform/generated/prisma/client.ts';
import { moment, placeCandidate, type Parties } from './placement-parties.ts';

const startsOn = addDays(today(), 7);

/** Terms that a form of the parties could have sent; `version` is that of nothing written before. */
export function termsOf({ mentor }: Pick<Parties, 'mentor'>, given: Partial<AgreementValues> = {}): AgreementValues {
  return {
    version: 0,
    goal: 'job_here',
    tasks: 'Daglig renhold av klasserom',
    training: 'Metoder, kjemikalier og HMS',
    followUpRhythm: 'every_two_weeks',
    startsOn,
    endsOn: addDays(addMonths(startsOn, 6), -1),
    daysPerWeek: 4,
    hoursPerWeek: 24,
    mentorId: mentor.membershipId,
    ...given,
  };
}

/** A placement that is accepted and has not started. */
export function acceptedPlacement(parties: Parties, facts: Parameters<typeof placeCandidate>[1] = {}) {
  return placeCandidate(parties, { acceptedAt: moment, mentorId: parties.mentor.membershipId, plannedFrom: startsOn, ...facts });
}

/** A version as a row, in the state that `facts` make of it. */
export function makeAgreement(parties: Parties, placementId: string, facts: Partial<Prisma.AgreementUncheckedCreateInput> = {}) {
  const { version: _version, startsOn: from, endsOn: to, ...terms } = termsOf(parties);
  const dates = { startsOn: toDateColumn(from), endsOn: toDateColumn(to) };
  return asWorker((tx) => tx.agreement.create({ data: { placementId, number: 1, ...terms, ...dates, ...facts } }));
}

export function bySupplier({ coordinator }: Parties) {
  return { supplierApprovedAt: moment, supplierApprovedById: coordinator.membershipId };
}

export function byCandidate({ caseworker }: Parties) {
  return {
    candidateApprovedAt: moment,
    candidateApprovedById: caseworker.membershipId,
    candidateBehalfReason: 'Sa ja i møte; har ikke innlogging.',
  };
}

/** What makes a version one that is in force. */
export function inForce(parties: Parties) {
  const byUnit = { unitApprovedAt: moment, unitApprovedById: parties.caseworker.membershipId };
  return { sentAt: moment, ...byCandidate(parties), ...bySupplier(parties), ...byUnit };
}

/** The versions of a placement's agreement as they stand now, oldest first. */
export function agreementsNow(placementId: string) {
  return asWorker((tx) => tx.agreement.findMany({ where: { placementId }, orderBy: { number: 'asc' } }));
}
