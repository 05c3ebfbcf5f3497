// From cells to values: every cell judged by itself.

import type { CalendarDate } from '../calendar-date';
import { cellText, fault, type Fault } from './fault';
import { readHeader, type Header } from './headers';
import { findIdentityNumbers, holdsIdentityNumber, shownCell } from './identity-numbers';
import { fieldsOf, SHEETS, type Field, type FieldOf, type SheetId } from './sheets';
import type { Cell, RawTable, SheetRow, SheetTable } from './table';
import { parseValue } from './values';

interface Reading<S extends SheetId> {
  file: string;
  header: Header<S>;
  width: number;
  fields: [FieldOf<S>, Field][];
  today: CalendarDate;
  faults: Fault[];
}

const isEmpty = (cell: Cell | undefined) => cellText(cell).trim() === '';

/**
 * Whether the cells fill the columns and no more; a row that does not may have been shifted, so its cells say little.
 * Optional cells may be missing at the end: Excel leaves out delimiters where the last columns of many rows are empty.
 */
function shapeFault<S extends SheetId>(reading: Reading<S>, cells: readonly Cell[], row: number): Fault | null {
  const { file, header, fields, width } = reading;
  const outside = cells.findIndex((cell, place) => !isEmpty(cell) && !header.titles[place]);
  if (outside >= 0) {
    return fault('cell_outside', { file, row, value: shownCell(cells[outside]), detail: String(width) });
  }
  const needed = Math.max(...fields.map(([field, { required }]) => (required ? (header.places.get(field) ?? -1) + 1 : 0)));
  return cells.length < needed ? fault('cells_too_few', { file, row, detail: `${cells.length}/${width}` }) : null;
}

function readRow<S extends SheetId>(reading: Reading<S>, cells: readonly Cell[], row: number): SheetRow<S> {
  const { file, header, fields, today, faults } = reading;
  const misshapen = shapeFault(reading, cells, row);
  if (misshapen) faults.push(misshapen);
  const values: Record<string, string | number | null | undefined> = { row };
  for (const [field, { column, required, type }] of fields) {
    const place = header.places.get(field);
    const cell = place === undefined ? null : (cells[place] ?? null);
    const title = place === undefined ? column : (header.titles[place] ?? column);
    const silent = holdsIdentityNumber(cell) || (place === undefined && required);
    const value = silent ? undefined : parseValue(cell, type, today);
    const where = { file, row, column: title, value: shownCell(cell) };
    values[field] = typeof value === 'object' && value !== null ? undefined : value;
    if (misshapen || place === undefined || value === undefined) continue;
    if (value === null && required) faults.push(fault('required', where));
    if (typeof value === 'object' && value !== null) faults.push(fault(value.code, { ...where, detail: value.detail }));
    if (value === null && required) values[field] = undefined;
  }
  if (misshapen) return onlyKey(reading, values, row);
  return values as SheetRow<S>;
}

/** A shifted row still counts as being there for the rows that refer to it. */
function onlyKey<S extends SheetId>(
  { fields }: Reading<S>,
  values: Record<string, string | number | null | undefined>,
  row: number,
): SheetRow<S> {
  const [key] = fields[0] ?? [];
  const kept = fields.map(([field]) => [field, field === key ? (values[field] ?? undefined) : undefined]);
  return { ...Object.fromEntries(kept), row } as SheetRow<S>;
}

/** The rows of a file as values, and every fault of its form. `today` is the date in Norway. */
export function readTable<S extends SheetId>(
  raw: RawTable & { sheet: S },
  today: CalendarDate,
): { table: SheetTable<S>; faults: Fault[] } {
  const { file, sheet } = raw;
  const header = readHeader(raw);
  const width = header.titles.findLastIndex((title) => title !== '') + 1;
  const faults = [...(width > 0 ? header.faults : [fault('file_empty', { file })])];
  if (raw.brokenAt !== null) faults.push(fault('quote_not_closed', { file, row: raw.brokenAt }));
  faults.push(...findIdentityNumbers(file, raw.rows, header.titles));
  const reading: Reading<S> = { file, header, width, fields: fieldsOf(sheet), today, faults };
  const rows: SheetRow<S>[] = [];
  for (const [index, cells] of raw.rows.entries()) {
    if (index > 0 && width > 0 && !cells.every(isEmpty)) rows.push(readRow(reading, cells, index + 1));
  }
  const keyed = SHEETS[sheet].key.every((field) => isOptional(sheet, field) || header.places.has(field as FieldOf<S>));
  const whole = keyed && width > 0 && raw.brokenAt === null;
  return { table: { sheet, file, fields: new Set(header.places.keys()), rows, whole }, faults };
}

function isOptional(sheet: SheetId, field: string): boolean {
  return !(SHEETS[sheet].fields as Record<string, Field>)[field]?.required;
}
