/** What a value in an exported table is: how it is written in each kind of file, and what the data set's page says of it. */
export const fieldTypes = ['text', 'phone', 'date', 'moment', 'whole', 'decimal', 'percent', 'yesNo', 'code'] as const;
export type FieldType = (typeof fieldTypes)[number];

/**
 * A value as it is read: a date as `2026-08-31`, a moment in ISO with its zone, a percent as a share from 0 to 1, a code as
 * its words. Null is nothing to say.
 */
export type Cell = string | number | boolean | null;

/** One column of a table: what kind it is, how it is read from a row, and for a code which words it can be. */
export interface Field<Row> {
  type: FieldType;
  value: (row: Row) => Cell;
  words?: readonly string[];
}

const fieldOf =
  <Value extends Cell>(type: FieldType) =>
  <Row>(value: (row: Row) => Value | null): Field<Row> => ({ type, value });

export const text = fieldOf<string>('text');
export const phone = fieldOf<string>('phone');
export const date = fieldOf<string>('date');
export const moment = fieldOf<string>('moment');
export const whole = fieldOf<number>('whole');
export const decimal = fieldOf<number>('decimal');
export const percent = fieldOf<number>('percent');
export const yesNo = fieldOf<boolean>('yesNo');

/** One of a vocabulary's values; the file has its words, and the data set's page lists them all. */
export function code<Row, Key extends string>(words: Readonly<Record<Key, string>>, value: (row: Row) => Key | null): Field<Row> {
  const read = (row: Row) => {
    const key = value(row);
    return key === null ? null : words[key];
  };
  return { type: 'code', value: read, words: [...new Set(Object.values<string>(words))] };
}
