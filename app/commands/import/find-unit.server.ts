import { fault, type Fault } from '~/domain/import/fault';
import type { ImportClient } from './client';
import type { Notice } from '~/domain/import/result';

const FIRST_UNIT = 'Flyktningenheten';

export type FoundUnit = { id: string | null } | { fault: Fault };

/**
 * The refugee unit that new candidates belong to: the one named (by id, organisation number or name), else the only
 * one there is; `id` is null where there is none yet.
 */
export async function findUnit(client: ImportClient, named: string | undefined): Promise<FoundUnit> {
  const { rows } = await client.query<{ id: string; name: string; number: string | null }>(
    `select id, name, org_number as number from organisations where kind = 'refugee_unit' order by name`,
  );
  const names = rows.map((unit) => unit.name).join(', ');
  if (named === undefined) {
    return rows.length > 1 ? { fault: fault('unit_needed', { detail: names }) } : { id: rows[0]?.id ?? null };
  }
  const wanted = named.trim().toLowerCase();
  const [unit, another] = rows.filter(({ id, name, number }) => [id, number, name.toLowerCase()].includes(wanted));
  return unit && !another ? { id: unit.id } : { fault: fault('unit_unknown', { value: named, detail: names }) };
}

/** Makes the unit of a database that has none. */
export async function createUnit(client: ImportClient, notices: Notice[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into organisations (kind, name) values ('refugee_unit', $1) returning id`,
    [FIRST_UNIT],
  );
  const [unit] = rows;
  if (!unit) throw new Error('the unit was not made');
  notices.push({ code: 'unit_created', subject: FIRST_UNIT, object: '' });
  return unit.id;
}
