// Somebody who was in practice with a supplier and works there: what an employer is asked about.
import { addDays, addMonths, today, type CalendarDate } from '~/domain/calendar-date.ts';
import { makeEmployment } from './facts.ts';
import { placeCandidate, type Parties } from './placement-parties.ts';

interface Given {
  /** The measuring date at six months, by the clock `exit`; today unless told. */
  measuredOn?: CalendarDate;
  job?: Parameters<typeof makeEmployment>[1];
  candidate?: Parameters<typeof placeCandidate>[2];
  detail?: Parameters<typeof placeCandidate>[3];
}

/** A practice that ended six months before the measuring date, and a job with the supplier from the day after. */
export async function hirePracticant(parties: Parties, { measuredOn = today(), job, candidate, detail }: Given = {}) {
  // From the end: the last day of a month has no day six months on in every month.
  const endedOn = endOf(measuredOn);
  const placement = await placeCandidate(
    parties,
    { acceptedAt: new Date(), startedOn: addDays(endedOn, -60), endedOn, endReason: 'hired' },
    { firstName: 'Selam', lastName: 'Haile', ...candidate },
    detail,
  );
  const employment = await makeEmployment(placement.candidateId, {
    employerOrgNumber: parties.supplier.orgNumber ?? '',
    startedOn: addDays(endedOn, 1),
    ...job,
  });
  return { placement, employment, candidateId: placement.candidateId, measuredOn: addMonths(endedOn, 6) };
}

function endOf(measuredOn: CalendarDate): CalendarDate {
  const sixBefore = addMonths(measuredOn, -6);
  return addMonths(sixBefore, 6) < measuredOn ? addDays(sixBefore, 1) : sixBefore;
}
