import type { Fault } from '../fault';
import type { Taken } from '../known';
import type { FieldOf, SheetId } from '../sheets';
import type { SheetTable, Tables } from '../table';
import { at } from './at';

function takenIn<S extends SheetId>(table: SheetTable<S>, field: FieldOf<S>, taken: ReadonlySet<string>): Fault[] {
  if (taken.size === 0) return [];
  return table.rows.flatMap((row) => {
    const name = row[field];
    return name && taken.has(name) ? [at(table, row.row, field, 'reference_taken', name)] : [];
  });
}

/** Cells that name what is not the importer's to touch. Nothing is told of it but that its reference is in use. */
export function findTakenReferences(tables: Tables, { candidates, placements, employments }: Taken): Fault[] {
  return [
    ...takenIn(tables.candidates, 'reference', candidates),
    ...takenIn(tables.placements, 'reference', placements),
    ...takenIn(tables.placements, 'candidate', candidates),
    ...takenIn(tables.employments, 'reference', employments),
    ...takenIn(tables.employments, 'candidate', candidates),
    ...takenIn(tables.subsidies, 'employment', employments),
    ...takenIn(tables.followUps, 'candidate', candidates),
    ...takenIn(tables.certificates, 'placement', placements),
  ];
}
