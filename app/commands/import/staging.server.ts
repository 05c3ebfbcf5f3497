// Rows on their way in: each file is copied into a temporary table, told apart into new, changed and unchanged, and
// written from there set by set.

import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { from as copyFrom } from 'pg-copy-streams';
import type { ChoiceId } from '~/domain/import/choices';
import { fieldsOf, type FieldOf, type FieldType, type SheetId } from '~/domain/import/sheets';
import type { SheetRow, SheetTable } from '~/domain/import/table';
import type { ImportClient } from './client';
import type { Counts } from '~/domain/import/result';

const CHOICE_TYPES: Record<ChoiceId, string> = {
  clock: 'clock',
  norwegianLevel: 'norwegian_level',
  targetGroup: 'target_group',
  leftReason: 'left_reason',
  department: 'department',
  endReason: 'end_reason',
  form: 'employment_form',
  status: 'follow_up_status',
  source: 'follow_up_source',
};

function sqlType(type: FieldType): string {
  switch (type.kind) {
    case 'text':
    case 'email':
    case 'orgNumber':
      return 'text';
    case 'date':
      return 'date';
    case 'percent':
      return 'numeric(5, 2)';
    case 'year':
    case 'count':
      return 'integer';
    case 'choice':
      return CHOICE_TYPES[type.choice];
  }
}

/** A field's name in SQL. */
export const sqlName = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const escaped = (value: string) =>
  value.replace(/[\\\n\r\t]/g, (letter) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[letter] ?? letter);

function* copyLines<S extends SheetId>(rows: readonly SheetRow<S>[], fields: FieldOf<S>[], defaults: Defaults<S>) {
  let lines = '';
  for (const row of rows) {
    const values = fields.map((field) => row[field] ?? defaults[field] ?? null);
    lines += values.map((value) => (value === null ? '\\N' : escaped(value))).join('\t') + '\n';
    if (lines.length < 65_536) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

type Defaults<S extends SheetId> = Partial<Record<FieldOf<S>, string>>;

/**
 * Copies the rows of a table into `import_<sheet>`, with a column for each field, `id` and `outcome` (both null so
 * far), and the columns in `resolved`. `defaults` stand where a cell is empty.
 */
export async function stage<S extends SheetId>(
  client: ImportClient,
  table: SheetTable<S>,
  { resolved = [], defaults = {} }: { resolved?: string[]; defaults?: Defaults<S> } = {},
): Promise<string> {
  const staging = `import_${sqlName(table.sheet)}`;
  const fields = fieldsOf(table.sheet);
  const columns = fields.map(([field, { type }]) => `${sqlName(field)} ${sqlType(type)}`);
  await client.query(
    `create temporary table ${staging} (${[...columns, 'id uuid', 'outcome text', ...resolved].join(', ')}) on commit drop`,
  );
  const names = fields.map(([field]) => field);
  const copy = client.query(copyFrom(`copy ${staging} (${names.map(sqlName).join(', ')}) from stdin`));
  await pipeline(Readable.from(copyLines(table.rows, names, defaults)), copy);
  await client.query(`analyze ${staging}`);
  return staging;
}

export interface Columns {
  /** `i.a is distinct from t.a or …`: whether a staged row `i` says something else than the stored row `t`. */
  differs: string;
  /** `a = i.a, …` for an update. */
  set: string;
}

/**
 * The columns that an update compares and writes. `target` names the stored column of each field; a field that the
 * file has no column for is left as it is. `always` are staged columns that are compared and written in any case.
 */
export function updatedColumns<S extends SheetId>(
  table: SheetTable<S>,
  target: Partial<Record<FieldOf<S>, string>>,
  always: string[] = [],
): Columns {
  const pairs = (Object.entries(target) as [FieldOf<S>, string][])
    .filter(([field]) => table.fields.has(field))
    .map(([field, column]) => [sqlName(field), column] as const);
  const all = [...pairs, ...always.map((column) => [column, column] as const)];
  return {
    differs: all.map(([from, to]) => `i.${from} is distinct from t.${to}`).join(' or ') || 'false',
    set: all.map(([from, to]) => `${to} = i.${from}`).join(', '),
  };
}

/** Gives every staged row that matched nothing an id of its own; one that hangs on a voided row is not for storing. */
export async function settleNew(client: ImportClient, staging: string): Promise<void> {
  await client.query(
    `update ${staging} set id = uuid_v7(), outcome = 'new' where id is null and outcome is distinct from 'voided'`,
  );
  await client.query(`analyze ${staging}`);
}

/** How many staged rows were new, changed and unchanged; the staging table is dropped. */
export async function finish(client: ImportClient, staging: string): Promise<Counts> {
  const { rows } = await client.query<{ outcome: string; count: number }>(
    `select outcome, count(*)::int as count from ${staging} group by outcome`,
  );
  const of = (outcome: string) => rows.find((row) => row.outcome === outcome)?.count ?? 0;
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  await client.query(`drop table ${staging}`);
  // Rows that were left alone are unchanged too.
  return { new: of('new'), changed: of('changed'), unchanged: total - of('new') - of('changed') };
}

/** What is shown of the staged rows with an outcome: as many as are read, and how many more there are. */
export async function listOutcome(client: ImportClient, staging: string, outcome: string, shown: string) {
  const { rows } = await client.query<{ name: string }>(
    `select ${shown} as name from ${staging} i where outcome = $1 order by 1`,
    [outcome],
  );
  const names = rows.slice(0, 10).map((row) => row.name);
  return rows.length === 0 ? null : names.join(', ') + (rows.length > 10 ? ` … (${rows.length})` : '');
}
