import type { CalendarDate } from '~/domain/calendar-date';
import { NOTHING_TAKEN, type Known, type KnownCandidate, type KnownContract, type KnownEmployment, type KnownPlacement } from '~/domain/import/known';
import type { FieldOf, SheetId } from '~/domain/import/sheets';
import type { SheetTable, Tables } from '~/domain/import/table';
import type { ImportClient } from './client';

function valuesOf<S extends SheetId>(table: SheetTable<S>, field: FieldOf<S>): string[] {
  return table.rows.flatMap((row) => row[field] ?? []);
}

const unique = (...lists: string[][]) => [...new Set(lists.flat())];

async function loadSuppliers(client: ImportClient, numbers: string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ number: string }>(
    `select o.org_number as number from organisations o
     where o.kind = 'supplier' and o.org_number = any($1::text[])`,
    [numbers],
  );
  return new Set(rows.map((row) => row.number));
}

async function loadContracts(client: ImportClient, references: string[]): Promise<Map<string, KnownContract>> {
  const { rows } = await client.query<{
    reference: string; startsOn: CalendarDate; endsOn: CalendarDate | null; main: string | null; suppliers: string[];
  }>(
    `select c.reference, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
       min(o.org_number) filter (where s.link = 0) as main,
       coalesce(array_agg(o.org_number) filter (where o.id is not null), '{}') as suppliers
     from contracts c
     left join contract_suppliers s on s.contract_id = c.id
     left join organisations o on o.id = s.supplier_id
     where c.reference = any($1::text[]) group by c.id`,
    [references],
  );
  return new Map(
    rows.map(({ reference, main, suppliers, ...dates }) => [
      reference,
      { ...dates, mainSupplier: main, suppliers: new Set(suppliers) },
    ]),
  );
}

async function loadCandidates(client: ImportClient, references: string[]): Promise<Map<string, KnownCandidate>> {
  const { rows } = await client.query<KnownCandidate & { reference: string }>(
    `select c.reference, d.left_on::text as "leftOn", d.left_reason::text as "leftReason"
     from unnest($1::text[]) named (reference)
     join candidates c using (reference)
     left join candidate_details d on d.id = c.id`,
    [references],
  );
  return new Map(rows.map(({ reference, ...candidate }) => [reference, candidate]));
}

async function loadPlacements(
  client: ImportClient,
  references: string[],
  candidates: string[],
): Promise<Map<string, KnownPlacement>> {
  const { rows } = await client.query<KnownPlacement & { reference: string }>(
    `select p.reference, c.reference as candidate, o.org_number as supplier,
       p.planned_from::text as "plannedFrom", p.planned_to::text as "plannedTo",
       p.started_on::text as "startedOn", p.ended_on::text as "endedOn", p.end_reason::text as "endReason",
       p.voided_at is not null as voided,
       p.declined_at is not null or p.withdrawn_at is not null as refused
     from (
       select p.id from unnest($1::text[]) named (reference) join placements p using (reference)
       union
       select p.id from unnest($2::text[]) named (reference)
         join candidates c using (reference) join placements p on p.candidate_id = c.id) wanted
     join placements p on p.id = wanted.id
     join candidates c on c.id = p.candidate_id
     join organisations o on o.id = p.supplier_id`,
    [references, candidates],
  );
  return new Map(rows.map(({ reference, ...placement }) => [reference, placement]));
}

interface EmploymentRow {
  reference: string;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  voided: boolean;
  subsidies: { startsOn: CalendarDate; endsOn: CalendarDate; voided: boolean }[] | null;
}

async function loadEmployments(client: ImportClient, references: string[]): Promise<Map<string, KnownEmployment>> {
  const { rows } = await client.query<EmploymentRow>(
    `select e.reference, e.started_on::text as "startedOn", e.ended_on::text as "endedOn",
       e.voided_at is not null as voided, s.subsidies
     from unnest($1::text[]) named (reference)
     join employments e using (reference)
     left join lateral (
       select json_agg(json_build_object(
         'startsOn', s.starts_on, 'endsOn', s.ends_on, 'voided', s.voided_at is not null)) as subsidies
       from wage_subsidies s where s.employment_id = e.id) s on true`,
    [references],
  );
  return new Map(
    rows.map(({ reference, subsidies, ...employment }) => {
      const valid = (subsidies ?? []).filter(({ voided }) => !voided);
      const voided = (subsidies ?? []).filter((one) => one.voided && !valid.some((v) => v.startsOn === one.startsOn));
      return [
        reference,
        { ...employment, subsidies: valid, voidedSubsidies: new Set(voided.map(({ startsOn }) => startsOn)) },
      ];
    }),
  );
}

/** What the database knows of the rows that the tables name or refer to, and of what those may collide with. */
export async function loadKnown(client: ImportClient, tables: Tables): Promise<Known> {
  const { suppliers, contracts, candidates, placements, employments, subsidies, followUps, certificates } = tables;
  const people = unique(valuesOf(candidates, 'reference'), valuesOf(placements, 'candidate'));
  const others = unique(people, valuesOf(employments, 'candidate'), valuesOf(followUps, 'candidate'));
  return {
    suppliers: await loadSuppliers(
      client,
      unique(valuesOf(suppliers, 'orgNumber'), valuesOf(contracts, 'mainSupplier'), valuesOf(placements, 'supplier')),
    ),
    contracts: await loadContracts(client, unique(valuesOf(contracts, 'reference'), valuesOf(placements, 'contract'))),
    candidates: await loadCandidates(client, others),
    placements: await loadPlacements(
      client,
      unique(valuesOf(placements, 'reference'), valuesOf(certificates, 'placement')),
      people,
    ),
    employments: await loadEmployments(
      client,
      unique(valuesOf(employments, 'reference'), valuesOf(subsidies, 'employment')),
    ),
    taken: NOTHING_TAKEN,
  };
}
