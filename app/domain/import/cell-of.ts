// Which cell of the file a fault lies in, as the spreadsheet names it.

import type { CellPlace } from './cell-corrections';
import { cellText, type Fault } from './fault';
import { columnLetters } from './identity-numbers';
import { plainName } from './names';
import type { RawTable } from './table';

const isEmpty = (text: string) => text.trim() === '';

function placeIn(table: RawTable, { code, row, column }: Fault): number {
  const titles = (table.rows[0] ?? []).map((cell) => cellText(cell).trim());
  if (code === 'cell_outside') {
    const cells = table.rows[(row ?? 1) - 1] ?? [];
    return cells.findIndex((cell, place) => !isEmpty(cellText(cell)) && isEmpty(titles[place] ?? ''));
  }
  if (column === null || column === '') return -1;
  const named = (title: string) => plainName(title) === plainName(column);
  // A column that comes twice is wrong where it comes again.
  const place = code === 'column_twice' ? titles.findLastIndex(named) : titles.findIndex(named);
  if (place >= 0) return place;
  // A column without a title is named as the spreadsheet does.
  return Array.from({ length: Math.max(0, ...table.rows.map((cells) => cells.length)) }, (_, at) => at).findIndex(
    (at) => columnLetters(at) === column && isEmpty(titles[at] ?? ''),
  );
}

/** The one cell that a fault lies in; null where it lies in a whole file or row, or in a column that is not there. */
export function cellOf(fault: Fault, tables: readonly RawTable[]): CellPlace | null {
  const table = tables.find(({ file }) => file === fault.file);
  if (!table || fault.row === null) return null;
  const place = placeIn(table, fault);
  return place < 0 ? null : { sheet: table.sheet, row: fault.row, place };
}

/** A cell's name in a spreadsheet, such as D17. */
export function addressOf({ row, place }: Pick<CellPlace, 'row' | 'place'>): string {
  return `${columnLetters(place)}${row}`;
}
