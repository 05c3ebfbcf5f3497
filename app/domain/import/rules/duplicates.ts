import { CHOICES } from '../choices';
import type { Fault } from '../fault';
import { keyFieldsOf, SHEET_IDS, type FieldOf, type SheetId } from '../sheets';
import type { SheetRow, SheetTable, Tables } from '../table';
import { at } from './at';

function keyOf<S extends SheetId>(fields: readonly FieldOf<S>[], row: SheetRow<S>): string | null {
  const parts: string[] = [];
  for (const field of fields) {
    const value = row[field];
    if (value === undefined) return null;
    // A follow-up without a source is the unit's.
    parts.push(value ?? (field === 'source' ? 'unit' : ''));
  }
  return parts.join('\u0000');
}

/** The key as the file has it, in its own words. */
function shownKey<S extends SheetId>(fields: readonly FieldOf<S>[], row: SheetRow<S>): string {
  const words = Object.entries(CHOICES.source);
  const shown = (field: FieldOf<S>) =>
    field === 'source' ? words.find(([, kept]) => kept === (row[field] ?? 'unit'))?.[0] : row[field];
  return fields.map((field) => shown(field) ?? '').join(', ');
}

function duplicatesIn<S extends SheetId>(table: SheetTable<S>): Fault[] {
  const first = new Map<string, number>();
  const faults: Fault[] = [];
  const fields = keyFieldsOf(table.sheet);
  const [field] = fields;
  if (!field) return [];
  for (const row of table.rows) {
    const key = keyOf(fields, row);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row.row);
    else faults.push(at(table, row.row, field, 'duplicate', shownKey(fields, row), String(earlier)));
  }
  return faults;
}

/** What a file says twice: a reference, or what stands in for one (import-format.md, «Idempotent»). */
export function findDuplicates(tables: Tables): Fault[] {
  return SHEET_IDS.flatMap((sheet) => duplicatesIn(tables[sheet] as SheetTable<SheetId>));
}
