import type { CalendarDate } from './calendar-date';
import { measuringDatesOf } from './courses';
import type { Clock } from './figures/definitions';
import { covers, type Period } from './period';
import { opensOn } from './result-due';
import { answersNear, standingOf, type Answer, type Decision } from './result-standing';

interface PracticeRow {
  contractId: string;
  contractName: string;
  clock: Clock;
  status: string;
  startedOn: CalendarDate | null;
  endedOn: CalendarDate | null;
}

interface DecisionRow extends Decision {
  measuredOn: CalendarDate;
}

interface Facts<FollowUp> {
  /** In any order; the practice that has started counts. */
  placements: readonly PracticeRow[];
  jobs: readonly Period[];
  followUps: readonly FollowUp[];
  /** The last one first. */
  decisions: readonly DecisionRow[];
  leftOn: CalendarDate | null;
}

/**
 * When one candidate's results are measured, contract by contract, oldest first, with the status of the follow-up that
 * decides each. Its state: ahead, due (asked for, and nobody has answered) or answered. How firm it is, is told once it
 * is measured or answered.
 */
export function candidateMeasuringDates<FollowUp extends Answer>(
  { placements, jobs, followUps, decisions, leftOn }: Facts<FollowUp>,
  on: CalendarDate,
) {
  const jobStarts = jobs.map((job) => job.from).filter((from) => from <= on);
  const practice = practiceOf(placements, on);
  return contractsOf(practice)
    .flatMap(({ name, clock, periods }) =>
      measuringDatesOf(clock, periods, jobStarts).map((date) => ({ ...date, clock, contractName: name })),
    )
    .filter((date) => leftOn === null || date.on < leftOn)
    .sort((a, b) => a.on.localeCompare(b.on))
    .map((date) => {
      const [deciding] = answersNear(date.on, followUps);
      const decision = decisions.find(({ measuredOn }) => measuredOn === date.on) ?? null;
      const isRegistered = [...jobs, ...practice.map(({ period }) => period)].some((period) => covers(period, date.on));
      const told = deciding !== undefined || date.on <= on;
      return {
        ...date,
        status: deciding?.status ?? null,
        state: deciding ? ('answered' as const) : opensOn(date.on) > on ? ('ahead' as const) : ('due' as const),
        standing: told ? standingOf(date.on, followUps, { decision, isRegistered }) : null,
      };
    });
}

function practiceOf(placements: readonly PracticeRow[], on: CalendarDate) {
  return placements.flatMap((placement) => {
    const { status, startedOn, endedOn } = placement;
    if (!startedOn || startedOn > on || status === 'voided') return [];
    return [{ ...placement, period: { from: startedOn, to: endedOn && endedOn <= on ? endedOn : null } }];
  });
}

function contractsOf(practice: ReturnType<typeof practiceOf>) {
  const contracts = new Map<string, { name: string; clock: Clock; periods: Period[] }>();
  for (const { contractId, contractName, clock, period } of practice) {
    const contract = contracts.get(contractId) ?? { name: contractName, clock, periods: [] };
    contract.periods.push(period);
    contracts.set(contractId, contract);
  }
  return [...contracts.values()];
}
