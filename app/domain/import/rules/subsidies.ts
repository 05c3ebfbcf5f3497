import type { Fault } from '../fault';
import type { State } from '../state';
import type { Tables } from '../table';
import { at } from './at';

/** Subsidy periods that do not lie inside their employment, told where the files can put it right. */
export function findSubsidiesOutside(tables: Tables, { subsidies, employments }: State): Fault[] {
  return subsidies.flatMap(({ row, employment: reference, startsOn, endsOn }) => {
    const employment = reference ? employments.get(reference) : undefined;
    if (!employment?.startedOn || employment.endedOn === undefined || !startsOn || !endsOn) return [];
    const { startedOn, endedOn } = employment;
    const inside = `${startedOn}–${endedOn ?? ''}`;
    if (row !== null) {
      if (startsOn < startedOn || (endedOn && startsOn > endedOn)) {
        return [at(tables.subsidies, row, 'startsOn', 'subsidy_outside_employment', startsOn, inside)];
      }
      if (!endedOn || endsOn <= endedOn) return [];
      return [at(tables.subsidies, row, 'endsOn', 'subsidy_outside_employment', endsOn, inside)];
    }
    if (employment.row === null || (startsOn >= startedOn && (!endedOn || endsOn <= endedOn))) return [];
    const [field, value] = startsOn < startedOn ? (['startedOn', startedOn] as const) : (['endedOn', endedOn] as const);
    const period = `${startsOn}–${endsOn}`;
    return [at(tables.employments, employment.row, field, 'employment_without_its_subsidy', value, period)];
  });
}
