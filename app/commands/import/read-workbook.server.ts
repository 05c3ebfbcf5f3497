import readSheets from 'read-excel-file/node';
import type { Cell } from '~/domain/import/table';
import { percentCells, placeOf } from './percent-cells.server';

export interface WorkbookSheet {
  name: string;
  rows: Cell[][];
}

/** Excel keeps a date as a number of days without a time zone; the reader gives it as that day in UTC. */
function toCell(value: unknown): Cell {
  if (value instanceof Date) {
    return { date: Number.isFinite(value.getTime()) ? value.toISOString().slice(0, 10) : '?' };
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** What is shown as 80 % is kept as 0.8; it is read as people see it. A hundredfold is exact to what was typed. */
function toPercent(cell: Cell): Cell {
  return typeof cell === 'number' ? `${Number((cell * 100).toPrecision(12))} %` : cell;
}

/** The sheets of an XLSX workbook with all their rows; null where the bytes are none. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[] | null> {
  const read = async () => ({ sheets: await readSheets(Buffer.from(bytes), { trim: false }), percents: percentCells(bytes) });
  const workbook = await read().catch(() => null);
  if (!workbook) return null;
  const { sheets, percents } = workbook;
  return sheets.map(({ sheet, data }) => {
    const shownAsPercent = percents.get(sheet);
    const toRow = (row: readonly unknown[], at: number) =>
      row.map((value, column) => (shownAsPercent?.has(placeOf(at, column)) ? toPercent(toCell(value)) : toCell(value)));
    return { name: sheet, rows: data.map(toRow) };
  });
}
