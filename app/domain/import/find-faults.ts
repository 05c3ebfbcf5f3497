import type { Fault } from './fault';
import type { Known } from './known';
import { findDuplicates } from './rules/duplicates';
import { findStartsAfterLeaving } from './rules/leaving';
import { findOverlappingPlacements, findOverlappingSubsidies } from './rules/overlaps';
import { findContradictingDates } from './rules/periods';
import { findUnknownReferences } from './rules/references';
import { findSubsidiesOutside } from './rules/subsidies';
import { findTakenReferences } from './rules/taken';
import { SHEET_IDS } from './sheets';
import { stateAfter } from './state';
import type { Tables } from './table';

/**
 * The checks beyond form (import-format.md): what the rows of all files say together, and with what the database
 * knows. Cells that are faulty in themselves are left out of it.
 */
export function findFaults(tables: Tables, known: Known): Fault[] {
  const state = stateAfter(tables, known);
  return [
    ...findDuplicates(tables),
    ...findTakenReferences(tables, known.taken),
    ...findUnknownReferences(tables, known),
    ...findContradictingDates(tables, state, known),
    ...findOverlappingPlacements(tables, state),
    ...findStartsAfterLeaving(tables, state),
    ...findSubsidiesOutside(tables, state),
    ...findOverlappingSubsidies(tables, state),
  ];
}

/** Faults in the order in which people meet them: by file as the format lists them, then by row. */
export function inReadingOrder(faults: readonly Fault[], tables: Tables): Fault[] {
  const places = new Map<string | null, number>(SHEET_IDS.map((sheet, index) => [tables[sheet].file, index]));
  const place = ({ file }: Fault) => places.get(file) ?? -1;
  return [...faults].sort((left, right) => place(left) - place(right) || (left.row ?? 0) - (right.row ?? 0));
}
