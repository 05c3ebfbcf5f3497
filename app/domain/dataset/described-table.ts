import type { CalendarDate } from '../calendar-date';
import type { Cell, FieldType } from './field';

/** A field as it is explained to whoever uses the file. */
export interface DescribedField {
  key: string;
  header: string;
  type: FieldType;
  definition: string;
  /** The words that a code can be. */
  words: readonly string[];
}

/** A data set as its page and the files explain it. */
export interface DatasetDescription {
  key: string;
  title: string;
  /** What a row is, and which rows are there. */
  about: string;
  /** Where the values come from. */
  source: string;
  fields: readonly DescribedField[];
}

/** The rows of one data set, as somebody asked for them. */
export interface DescribedTable {
  description: DatasetDescription;
  /** In words, what narrows and orders the rows. */
  filter: readonly string[];
  /** The day that the rows tell of. */
  asOf: CalendarDate;
  rows: readonly (readonly Cell[])[];
}

/** Where a file comes from, for those who read it later. */
export interface Provenance {
  fetchedBy: string;
  organisation: string;
  email: string;
  /** The portal's address, without a slash at the end. */
  origin: string;
}

/** More than this is asked for in parts: a file that nobody's spreadsheet opens helps nobody. */
export const MOST_ROWS = 50_000;
