// What a file holds, before and after its cells are understood.

import { SHEET_IDS, type FieldOf, type SheetId } from './sheets';

/** A cell of a spreadsheet's date type: its day as 2025-08-31, which may be one that the portal has no use for. */
export interface DateCell {
  date: string;
}

/** A cell that held a national identity number, as it is kept: the portal does not store the digits. */
export interface MaskedCell {
  masked: string;
}

/** CSV gives text alone; a workbook also numbers, dates, true and false. */
export type Cell = string | number | boolean | DateCell | MaskedCell | null;

/** A file or sheet as it was read: the first row is the header, and empty rows keep their place. */
export interface RawTable {
  file: string;
  sheet: SheetId;
  rows: readonly (readonly Cell[])[];
  /** The row after which the rest could not be read; null where all of it could. */
  brokenAt: number | null;
}

/**
 * A row of a file, `row` counted as Excel shows it (the header is row 1). A value is the text that the database reads
 * (a date as 2025-08-31, a choice in the portal's own word); null where the cell is empty, undefined where it is
 * faulty and says nothing.
 */
export type SheetRow<S extends SheetId> = { row: number } & { [F in FieldOf<S>]: string | null | undefined };

export interface SheetTable<S extends SheetId> {
  sheet: S;
  file: string;
  /** The fields that the file has a column for: what it has none for, it says nothing about. */
  fields: ReadonlySet<FieldOf<S>>;
  rows: SheetRow<S>[];
  /** False where rows may be missing, so that nobody concludes that something is not there. */
  whole: boolean;
}

export type Tables = { [S in SheetId]: SheetTable<S> };

/** A table for every sheet, those that were not given empty; `unsure` are those that may have been given unreadably. */
export function toTables(given: readonly SheetTable<SheetId>[], unsure: readonly SheetId[] = []): Tables {
  const bySheet = new Map(given.map((table) => [table.sheet, table]));
  const leftOut = (sheet: SheetId) => ({ sheet, file: sheet, fields: new Set(), rows: [], whole: !unsure.includes(sheet) });
  return Object.fromEntries(SHEET_IDS.map((sheet) => [sheet, bySheet.get(sheet) ?? leftOut(sheet)])) as unknown as Tables;
}
