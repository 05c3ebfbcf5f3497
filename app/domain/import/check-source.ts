import type { CalendarDate } from '../calendar-date';
import type { Fault } from './fault';
import { findIdentityNumbers } from './identity-numbers';
import { readTable } from './read-table';
import type { SheetId } from './sheets';
import { toTables, type Cell, type RawTable, type SheetTable, type Tables } from './table';

/** What stands in a folder or workbook, before any of it is understood. */
export interface Source {
  tables: RawTable[];
  /** Sheets that are no data but are searched for national identity numbers all the same. */
  others: { file: string; rows: readonly (readonly Cell[])[] }[];
  /** What could not be read at all. */
  faults: Fault[];
  /** Files that may be among what could not be read, so that nobody concludes that their rows are missing. */
  unsure: SheetId[];
}

export interface CheckedSource {
  tables: Tables;
  /** Faults of form; those that need the database are found by `findFaults`. */
  faults: Fault[];
}

/** Reads every cell of a source and reports every fault of its form. `today` is the date in Norway. */
export function checkSource(source: Source, today: CalendarDate): CheckedSource {
  const read = source.tables.map((raw) => readTable(raw as RawTable & { sheet: SheetId }, today));
  const tables = toTables(read.map(({ table }) => table as SheetTable<SheetId>), source.unsure);
  const others = source.others.flatMap(({ file, rows }) => findIdentityNumbers(file, rows));
  const faults = [...source.faults];
  for (const found of [...read.map((one) => one.faults), others]) for (const one of found) faults.push(one);
  return { tables, faults };
}
