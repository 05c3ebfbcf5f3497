/** Writes plain facts into the database, as they are: random data for comparing the figures with the reference. */
import { randomUUID } from 'node:crypto';
import type { FigureFacts } from './figure-facts';

/** Runs one SQL statement with one jsonb parameter. */
export type RunSql = (sql: string, rows: unknown) => Promise<unknown>;

const UNIT = '00000000-0000-7000-8000-0000000000a1';
const BUYER = '00000000-0000-7000-8000-0000000000a2';

/** One statement a table; `$1` is the rows as jsonb. The people are `unit`'s. Each answer was given at noon of its day. Ids are made here because the tables refer to each other. */
export async function loadFacts(run: RunSql, facts: FigureFacts, unit = UNIT) {
  const ids = (keys: string[]) => new Map(keys.map((key) => [key, randomUUID() as string]));
  const suppliers = ids(facts.suppliers);
  const contracts = ids(facts.contracts);
  const candidates = ids(facts.candidates.map((row) => row.id));
  const placements = ids(facts.placements.map((row) => row.id));
  const employments = ids(facts.employments.map((row) => row.id));

  await run(`insert into organisations (id, kind, name, org_number)
    select id, kind::organisation_kind, name, number from jsonb_to_recordset($1) as r (id uuid, kind text, name text, number text) on conflict (id) do nothing`, [
    { id: unit, kind: 'refugee_unit', name: 'Enheten', number: null },
    { id: BUYER, kind: 'buyer', name: 'Oppdragsgiveren', number: '900000014' },
    ...facts.suppliers.map((number) => ({ id: suppliers.get(number), kind: 'supplier', name: `Leverandør ${number}`, number })),
  ]);
  await run(`insert into contracts (id, reference, name, buyer_id, starts_on)
    select id, reference, reference, '${BUYER}', '1900-01-01' from jsonb_to_recordset($1) as r (id uuid, reference text)`,
    facts.contracts.map((reference) => ({ id: contracts.get(reference), reference })));
  await run(`insert into contract_suppliers (contract_id, supplier_id, above_supplier_id, link)
    select contract, supplier, above, case when above is null then 0 else 1 end
    from jsonb_to_recordset($1) as r (contract uuid, supplier uuid, above uuid)`,
    facts.contracts.flatMap((reference) => facts.suppliers.map((number, place) => ({
      contract: contracts.get(reference), supplier: suppliers.get(number),
      above: place === 0 ? null : suppliers.get(facts.suppliers[0] ?? ''),
    }))));
  await run(`insert into candidates (id, reference, unit_id, first_name, last_name)
    select id, reference, '${unit}', 'Test', reference from jsonb_to_recordset($1) as r (id uuid, reference text)`,
    facts.candidates.map((row) => ({ id: candidates.get(row.id), reference: row.id })));
  await run('insert into candidate_details (id, left_on) select id, left_on from jsonb_to_recordset($1) as r (id uuid, left_on date)',
    facts.candidates.map((row) => ({ id: candidates.get(row.id), left_on: row.leftOn })));
  await run(`insert into placements (id, reference, candidate_id, contract_id, supplier_id, started_on, ended_on, end_reason, voided_at, void_reason)
    select id, reference, candidate, contract, supplier, "startedOn", "endedOn", "endReason"::end_reason,
      case when voided then now() end, case when voided then 'feil' end
    from jsonb_to_recordset($1) as r (id uuid, reference text, candidate uuid, contract uuid, supplier uuid,
      "startedOn" date, "endedOn" date, "endReason" text, voided boolean)`,
    facts.placements.map((row) => ({ ...row, id: placements.get(row.id), reference: row.id,
      candidate: candidates.get(row.candidate), contract: contracts.get(row.contract), supplier: suppliers.get(row.supplier) })));
  await run(`insert into employments (id, reference, candidate_id, employer_org_number, form, percent, started_on, ended_on, voided_at, void_reason)
    select id, reference, candidate, employer, form::employment_form, percent, "startedOn", "endedOn",
      case when voided then now() end, case when voided then 'feil' end
    from jsonb_to_recordset($1) as r (id uuid, reference text, candidate uuid, employer text, form text, percent numeric,
      "startedOn" date, "endedOn" date, voided boolean)`,
    facts.employments.map((row) => ({ ...row, id: employments.get(row.id), reference: row.id, candidate: candidates.get(row.candidate) })));
  await run(`insert into wage_subsidies (employment_id, starts_on, ends_on, voided_at, void_reason)
    select employment, "from", "to", case when voided then now() end, case when voided then 'feil' end
    from jsonb_to_recordset($1) as r (employment uuid, "from" date, "to" date, voided boolean)`,
    facts.subsidies.map((row) => ({ ...row, employment: employments.get(row.employment) })));
  await run(`insert into follow_ups (candidate_id, status_date, registered_on, source, status, answered_at, voided_at, void_reason)
    select candidate, "statusDate", "registeredOn", source::follow_up_source, status::follow_up_status,
      ("registeredOn" + time '12:00') at time zone 'Europe/Oslo',
      case when voided then now() end, case when voided then 'feil' end
    from jsonb_to_recordset($1) as r (candidate uuid, "statusDate" date, "registeredOn" date, source text, status text, voided boolean)`,
    facts.followUps.map((row) => ({ ...row, candidate: candidates.get(row.candidate) })));
  await run(`insert into certificates (placement_id, title, issued_on, withdrawn_on)
    select placement, 'Kompetansebevis', "issuedOn", "withdrawnOn"
    from jsonb_to_recordset($1) as r (placement uuid, "issuedOn" date, "withdrawnOn" date)`,
    facts.certificates.map((row) => ({ ...row, placement: placements.get(row.placement) })));
  return { contracts, suppliers, candidates };
}
