import { csvFile, type CsvCell } from '../csv';
import { phoneWithoutPlus } from './phone';
import { osloWallTime } from './oslo-wall-time';
import type { DescribedTable } from './described-table';
import type { Cell, FieldType } from './field';

/** The words that the file is written with. */
export interface CsvWords {
  yes: string;
  no: string;
  /** Headers of the two last columns: the day that the row tells of, and where its fields are explained. */
  asOf: string;
  explainedAt: string;
}

const MOST_DECIMALS = 4;

/**
 * A table as CSV for a Norwegian spreadsheet: decimal comma, days as `2026-08-31`, which every program reads as the same
 * day, and last in each row the day that it tells of and the address where its fields are explained.
 */
export function tableAsCsv({ description, asOf, rows }: DescribedTable, explainedAt: string, words: CsvWords): string {
  const types = description.fields.map(({ type }) => type);
  const header = [...description.fields.map((field) => field.header), words.asOf, words.explainedAt];
  return csvFile([header, ...rows.map((row) => [...row.map((cell, place) => csvCell(cell, types[place] ?? 'text', words)), asOf, explainedAt])]);
}

function csvCell(cell: Cell, type: FieldType, { yes, no }: CsvWords): CsvCell {
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell === 'number') return rounded(type === 'percent' ? cell * 100 : cell);
  if (cell === null) return null;
  if (type === 'phone') return phoneWithoutPlus(cell);
  return type === 'moment' ? osloWallTime(cell).replace('T', ' ') : cell;
}

function rounded(number: number): number {
  return Number(number.toFixed(MOST_DECIMALS));
}
