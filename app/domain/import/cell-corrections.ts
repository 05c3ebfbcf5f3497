import type { SheetId } from './sheets';
import type { Cell, RawTable } from './table';

/** Where a cell stands: its row as Excel counts (the header is 1), and its place in the row from 0. */
export interface CellPlace {
  sheet: SheetId;
  row: number;
  place: number;
}

/** What somebody wrote in a cell instead of what the file has. */
export interface CellCorrection extends CellPlace {
  value: string;
}

/** The name of a cell's field in a form. */
export function fieldOf({ sheet, row, place }: CellPlace): string {
  return `c_${sheet}_${row}_${place}`;
}

const sameCell = (one: CellPlace, other: CellPlace) => fieldOf(one) === fieldOf(other);

/** The corrections made before and now; what is written last in a cell stands. */
export function mergedCorrections(before: readonly CellCorrection[], now: readonly CellCorrection[]): CellCorrection[] {
  return [...before.filter((old) => !now.some((one) => sameCell(one, old))), ...now];
}

/** The tables as they read with the corrections; what is corrected in a row that is too short makes it long enough. */
export function correctedTables(tables: readonly RawTable[], corrections: readonly CellCorrection[]): RawTable[] {
  return tables.map((table) => {
    const own = corrections.filter(({ sheet }) => sheet === table.sheet);
    if (own.length === 0) return table;
    const rows = [...table.rows];
    for (const { row, place, value } of own) {
      const cells: Cell[] = [...(rows[row - 1] ?? [])];
      while (cells.length < place) cells.push(null);
      cells[place] = value;
      rows[row - 1] = cells;
    }
    return { ...table, rows };
  });
}
