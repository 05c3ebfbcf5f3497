/** What a supplier is asked about its own employees on a day, plain and slow, from the rules alone. */
import { addDays, addMonths, daysBetween, type CalendarDate } from '~/domain/calendar-date';
import type { Clock } from '~/domain/figures/definitions';
import type { FigureFacts } from './figure-facts';
import { measuredBy } from './reference-results';

/** How long a question stands after its date, in months. */
const MONTHS_OPEN = 3;

/** The questions as «kind candidate date»; nobody has answered any of them on the supplier's own page. */
export function referenceQuestions(
  facts: FigureFacts, clocks: ReadonlyMap<string, Clock>, hidden: ReadonlySet<string>, supplier: string, on: CalendarDate,
): string[] {
  const leftOn = new Map(facts.candidates.map((row) => [row.id, row.leftOn]));
  const known = (candidate: string) => {
    const left = leftOn.get(candidate) ?? null;
    const hadHere = facts.placements.some((row) =>
      row.candidate === candidate && row.supplier === supplier && !row.voided && row.startedOn !== null && row.startedOn <= on);
    return hadHere && !hidden.has(candidate) && (left === null || left > on);
  };
  const jobs = facts.employments.filter((row) => row.employer === supplier && !row.voided && row.startedOn <= on && known(row.candidate));
  const earliest = addMonths(on, -MONTHS_OPEN);

  const stillEmployed = measuredBy(facts, clocks, on).filter(({ candidate, measuredOn: day }) => {
    if (day < earliest || day > addDays(on, 14)) return false;
    const here = jobs.some((row) => row.candidate === candidate && row.startedOn <= day && (row.endedOn === null || row.endedOn >= day));
    const near = facts.followUps.filter((row) => row.candidate === candidate && !row.voided && Math.abs(daysBetween(row.statusDate, day)) <= 31);
    const settled = near.some(({ source }) => source === 'supplier') || (near.length > 0 && on > addDays(day, 31));
    return here && !settled;
  });

  const afterSubsidy = jobs.flatMap(({ id, candidate, endedOn }) => {
    if (endedOn !== null && endedOn < on) return [];
    const last = facts.subsidies.filter((row) => row.employment === id && !row.voided).toSorted((a, b) => a.from.localeCompare(b.from)).at(-1);
    if (!last || last.from > on || last.to < earliest || last.to > addDays(on, 60)) return [];
    return [`ordinary_after_subsidy ${candidate} ${addDays(last.to, 1)}`];
  });
  const results = stillEmployed.map(({ candidate, measuredOn }) => `still_employed ${candidate} ${measuredOn}`);
  return [...new Set(results), ...afterSubsidy].sort();
}
