import type { Fault } from '../fault';
import type { State } from '../state';
import type { Tables } from '../table';
import { at } from './at';

/** Placements that start after their candidate left the target group, told where the files can put it right. */
export function findStartsAfterLeaving(tables: Tables, { placements, candidates }: State): Fault[] {
  return placements.flatMap(({ row, reference, candidate, startedOn }) => {
    const person = candidate ? candidates.get(candidate) : undefined;
    const leftOn = person?.leftOn;
    if (!person || !startedOn || !leftOn || startedOn <= leftOn) return [];
    if (row !== null) return [at(tables.placements, row, 'startedOn', 'starts_after_leaving', startedOn, leftOn)];
    if (person.row === null) return [];
    return [at(tables.candidates, person.row, 'leftOn', 'leaves_before_start', leftOn, `${reference}, ${startedOn}`)];
  });
}
