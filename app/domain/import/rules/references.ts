import type { Fault } from '../fault';
import type { Known } from '../known';
import type { FieldOf, SheetId } from '../sheets';
import type { SheetTable, Tables } from '../table';
import { at } from './at';

/** Everything that a row may refer to: rows of the files and of the database. */
function namesIn<S extends SheetId>(table: SheetTable<S>, field: FieldOf<S>, known: Iterable<string>): Set<string> {
  const names = new Set<string>(known);
  for (const row of table.rows) {
    const name = row[field];
    if (name) names.add(name);
  }
  return names;
}

function unknownIn<S extends SheetId, T extends SheetId>(
  table: SheetTable<S>,
  field: FieldOf<S>,
  target: SheetTable<T>,
  names: ReadonlySet<string>,
): Fault[] {
  // A file that could not be read to its end may well hold the row.
  if (!target.whole) return [];
  return table.rows.flatMap((row) => {
    const name = row[field];
    return name && !names.has(name) ? [at(table, row.row, field, 'unknown_reference', name, target.sheet)] : [];
  });
}

/** References to rows that are neither in the files nor in the database. */
export function findUnknownReferences(tables: Tables, known: Known): Fault[] {
  const { suppliers, contracts, candidates, placements, employments, subsidies, followUps, certificates } = tables;
  const supplierNames = namesIn(suppliers, 'orgNumber', known.suppliers);
  const contractNames = namesIn(contracts, 'reference', known.contracts.keys());
  const candidateNames = namesIn(candidates, 'reference', [...known.candidates.keys(), ...known.taken.candidates]);
  const placementNames = namesIn(placements, 'reference', [...known.placements.keys(), ...known.taken.placements]);
  const employmentNames = namesIn(employments, 'reference', [...known.employments.keys(), ...known.taken.employments]);
  return [
    ...unknownIn(contracts, 'mainSupplier', suppliers, supplierNames),
    ...unknownIn(placements, 'candidate', candidates, candidateNames),
    ...unknownIn(placements, 'contract', contracts, contractNames),
    ...unknownIn(placements, 'supplier', suppliers, supplierNames),
    ...unknownIn(employments, 'candidate', candidates, candidateNames),
    ...unknownIn(subsidies, 'employment', employments, employmentNames),
    ...unknownIn(followUps, 'candidate', candidates, candidateNames),
    ...unknownIn(certificates, 'placement', placements, placementNames),
    ...contractsWithoutMain(tables, known),
  ];
}

/** A subcontractor is added below the main supplier, so there must be one. */
function contractsWithoutMain({ placements, contracts }: Tables, known: Known): Fault[] {
  const given = new Set(contracts.rows.map((row) => row.reference));
  return placements.rows.flatMap((row) => {
    const contract = row.contract && !given.has(row.contract) ? known.contracts.get(row.contract) : undefined;
    if (!contract || contract.mainSupplier || !row.supplier || contract.suppliers.has(row.supplier)) return [];
    return [at(placements, row.row, 'contract', 'contract_without_main_supplier', row.contract)];
  });
}
