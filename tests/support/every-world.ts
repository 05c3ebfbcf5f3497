// The strongest reader of published results: knows how many people were measured where and when, knows the rules, and runs
// them on every way in which these people can have fared.
import type { CalendarDate } from '../../app/domain/calendar-date.ts';
import type { Counts, MeasuredOutcome, MeasuredUnit } from '../../app/domain/release/measured-unit.ts';
import type { PublishedTable } from '../../app/domain/release/published-table.ts';
import type { ProtectedScope, ScopeUnits } from '../../app/domain/release/protect-contract.ts';

/** People measured for the first time in one quarter at one supplier. */
export interface Arrivals {
  quarter: number;
  supplier: string;
  people: number;
}

/** Decides what is published of a contract in a quarter, as `protectContract` does. */
export type Rules = (now: readonly ScopeUnits[], earlier: readonly PublishedTable[], periodEnd: CalendarDate) => Map<string, ProtectedScope>;

export const QUARTER_ENDS: readonly CalendarDate[] = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31', '2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'];

/** All that is published of a contract where people fared so: one text, the same for worlds that look the same. */
export function publishedIn(arrivals: readonly Arrivals[], world: readonly Counts[], rules: Rules): { text: string; tables: PublishedTable[] } {
  const tables: PublishedTable[] = [];
  const texts: string[] = [];
  const quarters = 1 + Math.max(...arrivals.map(({ quarter }) => quarter));
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const now = scopesBy(arrivals, world, quarter);
    const decided = rules(now, tables, QUARTER_ENDS[quarter]!);
    for (const { scope, units } of now) {
      const { result, fresh } = decided.get(scope)!;
      texts.push(`${quarter} ${scope} ${JSON.stringify(result)}`);
      if (fresh && result.form !== 'none') tables.push({ scope, units, result });
    }
  }
  return { text: texts.join('\n'), tables };
}

/** Everybody measured by the end of a quarter: of the whole contract, and of each supplier. */
export function scopesBy(arrivals: readonly Arrivals[], world: readonly Counts[], quarter: number): ScopeUnits[] {
  const measured = arrivals.flatMap((arrival, index) => (arrival.quarter <= quarter ? [{ ...arrival, units: unitsOf(index, world[index]!) }] : []));
  const suppliers = [...new Set(arrivals.map(({ supplier }) => supplier))].toSorted();
  const unitsAt = (supplier?: string) => measured.filter((one) => supplier === undefined || one.supplier === supplier).flatMap(({ units }) => units);
  return [{ scope: '', units: unitsAt() }, ...suppliers.map((scope) => ({ scope, units: unitsAt(scope) }))];
}

function unitsOf(index: number, { ordinary, subsidised, other }: Counts): MeasuredUnit[] {
  const outcomes: MeasuredOutcome[] = [...Array(ordinary).fill('ordinary'), ...Array(subsidised).fill('subsidised'), ...Array(other).fill('other')];
  return outcomes.map((outcome, person) => ({ key: `${index}-${person}`, person: `${index}-${person}`, outcome }));
}

/** Every way in which so many people can have fared. */
export function everyCounts(people: number): Counts[] {
  const counts: Counts[] = [];
  for (let ordinary = 0; ordinary <= people; ordinary += 1) {
    for (let subsidised = 0; ordinary + subsidised <= people; subsidised += 1) counts.push({ ordinary, subsidised, other: people - ordinary - subsidised });
  }
  return counts;
}

/** Every way in which all arrivals can have fared. */
export function everyWorld(arrivals: readonly Arrivals[]): Counts[][] {
  return arrivals.reduce<Counts[][]>((worlds, { people }) => worlds.flatMap((world) => everyCounts(people).map((counts) => [...world, counts])), [[]]);
}

/** What such a reader learns: in which group of arrivals how many people had which outcome, where it is 1, 2 or everybody. */
export function learnt(arrivals: readonly Arrivals[], rules: Rules): string[] {
  const alike = new Map<string, Counts[][]>();
  for (const world of everyWorld(arrivals)) {
    const { text } = publishedIn(arrivals, world, rules);
    alike.set(text, [...(alike.get(text) ?? []), world]);
  }
  const found = new Set<string>();
  for (const [text, worlds] of alike) {
    for (const group of groupsOf(arrivals)) {
      for (const cell of ['subsidised', 'other'] as const) {
        const values = new Set(worlds.map((world) => group.reduce((total, index) => total + world[index]![cell], 0)));
        const people = group.reduce((total, index) => total + arrivals[index]!.people, 0);
        const [only] = values;
        if (values.size === 1 && (only === 1 || only === 2 || only === people)) found.add(`${only} of ${people} ${cell} in ${group.join('+')}, from\n${text}`);
      }
    }
  }
  return [...found];
}

/** All arrivals taken together in every way: whatever tables and differences speak of is among them. */
function groupsOf(arrivals: readonly Arrivals[]): number[][] {
  return arrivals.reduce<number[][]>((groups, _one, index) => [...groups, ...groups.map((group) => [...group, index])], [[]]).filter(({ length }) => length > 0);
}
