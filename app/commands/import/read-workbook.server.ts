import readSheets from 'read-excel-file/node';
import type { Cell } from '~/domain/import/table';

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

/** The sheets of an XLSX workbook with all their rows; null where the bytes are none. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[] | null> {
  const sheets = await readSheets(Buffer.from(bytes), { trim: false }).catch(() => null);
  if (!sheets) return null;
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) }));
}
