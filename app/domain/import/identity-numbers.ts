import { containsNationalIdentityNumber, isNationalIdentityNumberAsNumber } from '../national-identity-number';
import { cellText, fault, type Fault } from './fault';
import type { Cell } from './table';

/** Whether a cell, of whatever type, holds a national identity number. */
export function holdsIdentityNumber(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return isNationalIdentityNumberAsNumber(cell);
  if (typeof cell === 'object' && cell !== null) return 'masked' in cell;
  return typeof cell === 'string' && cell.length >= 11 && containsNationalIdentityNumber(cell);
}

/** A cell as it may be shown: a number that lost its leading zero is not recognised by its digits alone. */
export function shownCell(cell: Cell | undefined): string {
  return typeof cell === 'number' && holdsIdentityNumber(cell) ? '*'.repeat(11) : cellText(cell);
}

/** The name of a column without a title, as a spreadsheet has it: A, B, …, Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** One fault for every cell of the rows that holds a national identity number, wherever it stands. */
export function findIdentityNumbers(
  file: string,
  rows: readonly (readonly Cell[])[],
  titles: readonly string[] = [],
): Fault[] {
  const faults: Fault[] = [];
  for (const [index, cells] of rows.entries()) {
    for (const [place, cell] of cells.entries()) {
      if (!holdsIdentityNumber(cell)) continue;
      const column = (index > 0 && titles[place]) || columnLetters(place);
      faults.push(fault('identity_number', { file, row: index + 1, column, value: shownCell(cell) }));
    }
  }
  return faults;
}
