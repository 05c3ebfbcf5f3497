// What the dates of one row say together.

import type { Fault } from '../fault';
import type { Known } from '../known';
import type { FieldOf, SheetId } from '../sheets';
import type { Given, State } from '../state';
import type { SheetTable, Tables } from '../table';
import { at } from './at';

function endBeforeStart<S extends SheetId>(
  table: SheetTable<S>,
  row: number,
  field: FieldOf<S>,
  start: Given,
  end: Given,
): Fault[] {
  return start && end && end < start ? [at(table, row, field, 'end_before_start', end, start)] : [];
}

function placementPeriods({ placements: table }: Tables, { placements }: State): Fault[] {
  return placements.flatMap((placement) => {
    const { row, plannedFrom, plannedTo, startedOn, endedOn, endReason, refused } = placement;
    if (row === null) return [];
    const faults = endBeforeStart(table, row, 'plannedTo', plannedFrom, plannedTo);
    faults.push(...endBeforeStart(table, row, 'endedOn', startedOn, endedOn));
    if (endedOn && startedOn === null) faults.push(at(table, row, 'endedOn', 'end_without_start', endedOn));
    if (endedOn && endReason === null) faults.push(at(table, row, 'endReason', 'end_without_reason', '', endedOn));
    if (endReason && endedOn === null) faults.push(at(table, row, 'endedOn', 'reason_without_end', ''));
    if (startedOn && refused) faults.push(at(table, row, 'startedOn', 'placement_refused', startedOn));
    return faults;
  });
}

function candidatesLeaving({ candidates: table }: Tables, { candidates }: State): Fault[] {
  return [...candidates.values()].flatMap(({ row, leftOn, leftReason }) =>
    row !== null && leftReason && leftOn === null ? [at(table, row, 'leftOn', 'left_reason_without_date', '')] : [],
  );
}

/** Rows whose dates contradict each other, or lack what must come with them. */
export function findContradictingDates(tables: Tables, state: State, known: Known): Fault[] {
  const { contracts, employments, subsidies, followUps } = tables;
  const keptContract = (reference: Given) => (reference ? known.contracts.get(reference)?.endsOn : null);
  const keptEmployment = (reference: Given) => (reference ? known.employments.get(reference)?.endedOn : null);
  return [
    ...contracts.rows.flatMap((row) => {
      const endsOn = contracts.fields.has('endsOn') ? row.endsOn : keptContract(row.reference);
      return endBeforeStart(contracts, row.row, 'endsOn', row.startsOn, endsOn);
    }),
    ...candidatesLeaving(tables, state),
    ...placementPeriods(tables, state),
    ...employments.rows.flatMap((row) => {
      const endedOn = employments.fields.has('endedOn') ? row.endedOn : keptEmployment(row.reference);
      return endBeforeStart(employments, row.row, 'endedOn', row.startedOn, endedOn);
    }),
    ...subsidies.rows.flatMap((row) => endBeforeStart(subsidies, row.row, 'endsOn', row.startsOn, row.endsOn)),
    ...followUps.rows.flatMap(({ row, statusDate, registeredOn }) =>
      statusDate && registeredOn && registeredOn < statusDate
        ? [at(followUps, row, 'registeredOn', 'registered_before_status', registeredOn, statusDate)]
        : [],
    ),
  ];
}
