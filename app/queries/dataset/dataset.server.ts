import type { CalendarDate } from '~/domain/calendar-date';
import type { DatasetDescription } from '~/domain/dataset/described-table';
import type { DatasetWords } from '~/domain/dataset/dataset-words';
import type { Cell, Field } from '~/domain/dataset/field';
import type { Page } from '~/domain/list-view';
import type { Viewer } from '~/domain/viewer';
import type { Texts } from '~/i18n/texts';
import type { Transaction } from '~/platform/database.server';
import type { Permission } from '~/policies/permissions';

/** What a file is asked for: the words of the screen's address, and the part of its rows to read. */
export interface AskedRows {
  tx: Transaction;
  viewer: Viewer;
  query: URLSearchParams;
  on: CalendarDate;
  page: Page;
}

export interface FoundRows<Row> {
  rows: readonly Row[];
  /** How many there are in all; as many as `rows` where everything was read at once. */
  total: number;
  /** How many of `total` these are, where each becomes more rows than one. */
  read?: number;
  /** In words, what narrows and orders the rows; what narrows nothing is left out. */
  filter?: readonly (string | false | null | undefined)[];
  /** The day that the rows tell of, where it is not the day they are read. */
  asOf?: CalendarDate;
}

interface Declared<Row, Key extends string> {
  words: Texts<DatasetWords<Key>>;
  /** That of the screen with the same table. */
  permission: Permission | readonly Permission[];
  /** The screen's own query, with the screen's own filter. Throws 404 where the screen does. */
  read: (asked: AskedRows) => Promise<FoundRows<Row>>;
}

/** A table that can be taken out as a file. */
export interface Dataset {
  permission: Permission | readonly Permission[];
  describe: (key: string) => DatasetDescription;
  read: (asked: AskedRows) => Promise<FoundRows<readonly Cell[]>>;
}

/**
 * Declares a table that can be taken out as a file: its words and rows, then its columns in their order. A field without
 * words, or words without a field, do not compile.
 */
export function dataset<Row, Key extends string>({ words, permission, read }: Declared<Row, Key>) {
  return {
    withFields: (fields: Readonly<Record<Key, Field<Row>>>): Dataset => {
      const columns = Object.entries(fields) as [Key, Field<Row>][];
      return {
        permission,
        describe: (key) => ({ key, ...described(words.nb, columns) }),
        read: async (asked) => {
          const { rows, ...found } = await read(asked);
          return { ...found, rows: rows.map((row) => columns.map(([, { value }]) => value(row))) };
        },
      };
    },
  };
}

function described<Row, Key extends string>({ fields, ...words }: DatasetWords<Key>, columns: readonly [Key, Field<Row>][]) {
  return {
    ...words,
    fields: columns.map(([key, field]) => {
      const [header, definition] = fields[key];
      return { key, header, definition, type: field.type, words: field.words ?? [] };
    }),
  };
}
