import { fault, type Fault } from './fault';
import { shownCell } from './identity-numbers';
import { nearestName, plainName } from './names';
import { fieldsOf, type FieldOf, type SheetId } from './sheets';
import type { RawTable } from './table';

export interface Header<S extends SheetId> {
  /** Where each field stands, counted from 0. */
  places: ReadonlyMap<FieldOf<S>, number>;
  /** The names as they were written, for messages. */
  titles: readonly string[];
  faults: Fault[];
}

/** Finds the columns of a file by their names, in any order; every column must be one that the format knows. */
export function readHeader<S extends SheetId>(raw: RawTable & { sheet: S }): Header<S> {
  const fields = fieldsOf(raw.sheet);
  const columns = fields.map(([, { column }]) => column);
  const byName = new Map(fields.map(([field, { column }]) => [plainName(column), field]));
  const titles = (raw.rows[0] ?? []).map((cell) => shownCell(cell).trim());
  const places = new Map<FieldOf<S>, number>();
  const faults: Fault[] = [];
  for (const [index, title] of titles.entries()) {
    const field = byName.get(plainName(title));
    const where = { file: raw.file, row: 1, column: title, value: title };
    if (title === '') continue;
    if (!field) faults.push(fault('column_unknown', { ...where, detail: nearestName(title, columns) }));
    else if (places.has(field)) faults.push(fault('column_twice', where));
    else places.set(field, index);
  }
  for (const [field, { column, required }] of fields) {
    if (required && !places.has(field)) faults.push(fault('column_missing', { file: raw.file, row: 1, column }));
  }
  return { places, titles, faults };
}
