import type { Fault } from '../fault';
import type { Given, State } from '../state';
import type { Tables } from '../table';
import { at } from './at';

interface Period {
  /** Null for a row of the database. */
  row: number | null;
  from: string;
  /** Null where it is open. */
  to: string | null;
}

const byStart = (left: Period, right: Period) =>
  left.from < right.from ? -1 : left.from > right.from ? 1 : (left.row ?? 0) - (right.row ?? 0);

const reaches = (period: Period, date: string) => period.to === null || period.to >= date;

/** Periods of one group that share a day, each with the one it collides with: the later with the earlier. */
function collisions(periods: Period[]): { at: Period & { row: number }; with: Period }[] {
  const found: { at: Period & { row: number }; with: Period }[] = [];
  let longest: Period | null = null;
  for (const period of periods.sort(byStart)) {
    if (longest && reaches(longest, period.from)) {
      if (period.row !== null) found.push({ at: { ...period, row: period.row }, with: longest });
      else if (longest.row !== null) found.push({ at: { ...longest, row: longest.row }, with: period });
    }
    if (!longest || (longest.to !== null && (period.to === null || period.to > longest.to))) longest = period;
  }
  return found;
}

function add(groups: Map<string, Period[]>, key: string, row: number | null, from: string, to: Given): void {
  const group = groups.get(key) ?? [];
  // A period that ends before it starts has a fault of its own.
  if (to !== undefined && (to === null || to >= from)) group.push({ row, from, to });
  groups.set(key, group);
}

const written = ({ from, to }: Period) => `${from}–${to ?? ''}`;
/** The row of the file, or the period where it stands in the database alone. */
const named = (period: Period) => (period.row === null ? written(period) : String(period.row));

/** One candidate's placements with one supplier that share a day. */
export function findOverlappingPlacements({ placements: table }: Tables, { placements }: State): Fault[] {
  const groups = new Map<string, Period[]>();
  for (const { row, candidate, supplier, startedOn, endedOn } of placements) {
    if (candidate && supplier && startedOn) add(groups, `${candidate}\u0000${supplier}`, row, startedOn, endedOn);
  }
  return [...groups.values()].flatMap(collisions).map((found) =>
    at(table, found.at.row, 'startedOn', 'placements_overlap', written(found.at), named(found.with)),
  );
}

/** Subsidy periods of one employment that share a day. */
export function findOverlappingSubsidies({ subsidies: table }: Tables, { subsidies }: State): Fault[] {
  const groups = new Map<string, Period[]>();
  const seen = new Set<string>();
  for (const { row, employment, startsOn, endsOn } of subsidies) {
    const key = `${employment}\u0000${startsOn}`;
    // The same first day twice is a duplicate, and told as one.
    if (employment && startsOn && !seen.has(key)) add(groups, employment, row, startsOn, endsOn);
    seen.add(key);
  }
  return [...groups.values()].flatMap(collisions).map((found) =>
    at(table, found.at.row, 'startsOn', 'subsidies_overlap', written(found.at), named(found.with)),
  );
}
