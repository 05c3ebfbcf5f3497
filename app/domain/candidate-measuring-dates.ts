import { addMonths, type CalendarDate } from './calendar-date';
import { ASKED_FOR_MONTHS, decidingFollowUp, measuringDatesOf, type MeasuringDate } from './courses';
import type { Clock } from './figures/definitions';
import type { Period } from './period';

interface PracticeRow {
  contractId: string;
  contractName: string;
  clock: Clock;
  status: string;
  startedOn: CalendarDate | null;
  endedOn: CalendarDate | null;
}

/**
 * When one candidate's results are measured, contract by contract, oldest first, with the follow-up that decides each.
 * Its state: ahead, known, due (passed within the last three months without a follow-up), or unknown (longer ago).
 */
export function candidateMeasuringDates<FollowUp extends { statusDate: CalendarDate; status: string }>(
  placements: readonly PracticeRow[],
  jobs: readonly Period[],
  followUps: readonly FollowUp[],
  leftOn: CalendarDate | null,
  on: CalendarDate,
) {
  const jobStarts = jobs.map((job) => job.from).filter((from) => from <= on);
  return contractsOf(placements, on)
    .flatMap(({ name, clock, practice }) =>
      measuringDatesOf(clock, practice, jobStarts).map((date) => ({ ...date, clock, contractName: name })),
    )
    .filter((date) => leftOn === null || date.on < leftOn)
    .sort((a, b) => a.on.localeCompare(b.on))
    .map((date) => {
      const status = decidingFollowUp(date.on, followUps)?.status ?? null;
      return { ...date, status: status as FollowUp['status'] | null, state: stateOf(date, status !== null, on) };
    });
}

function stateOf({ on: day }: MeasuringDate, isKnown: boolean, on: CalendarDate): 'ahead' | 'known' | 'due' | 'unknown' {
  if (isKnown) return 'known';
  if (day > on) return 'ahead';
  return day >= addMonths(on, -ASKED_FOR_MONTHS) ? 'due' : 'unknown';
}

function contractsOf(placements: readonly PracticeRow[], on: CalendarDate) {
  const contracts = new Map<string, { name: string; clock: Clock; practice: Period[] }>();
  for (const { contractId, contractName, clock, status, startedOn, endedOn } of placements) {
    if (!startedOn || startedOn > on || status === 'voided') continue;
    const contract = contracts.get(contractId) ?? { name: contractName, clock, practice: [] };
    contract.practice.push({ from: startedOn, to: endedOn && endedOn <= on ? endedOn : null });
    contracts.set(contractId, contract);
  }
  return [...contracts.values()];
}
