// Facts about invented people, made by PostgreSQL itself: as many placements as asked for, all else in the proportions of
// tests/cases/large. Every choice is a hash of what it is about, so that two runs make the same database.
import type pg from 'pg';
import type { Actor } from '~/platform/database.server.ts';

const PLACEMENTS_PER_CONTRACT = 200;
/** A few too many; those who come last have not begun yet. */
const CANDIDATES_PER_PLACEMENT = 0.72;

/** The first day of practice in the data, and the last day on which somebody may come. */
const FIRST_DAY = '2021-01-04';
export const LAST_DAY = '2026-06-30';

/** A share from 0 up to 1, always the same for the same number and question; and a version 7 id that sorts by number. */
const CHANCE = `
  create function pg_temp.chance(n bigint, question bigint) returns double precision language sql immutable parallel safe
    return (hashint8extended(n, question) & 2147483647) / 2147483648.0;
  create function pg_temp.id_of(kind text, n bigint) returns uuid language sql immutable parallel safe
    return (lpad(to_hex(1609459200000 + n), 12, '0') || '7' || substr(md5(kind || n::text), 1, 3) || 'a'
      || substr(md5(kind || n::text), 4, 15))::uuid;`;

const PARTIES = `
  insert into organisations (id, kind, name, org_number)
    values (pg_temp.id_of('unit', 0), 'refugee_unit', 'Flyktningenheten', null),
      (pg_temp.id_of('buyer', 0), 'buyer', 'Oppdragsgiver', '900000014');
  insert into users (id, email, name) values (pg_temp.id_of('user', 0), 'veileder@example.no', 'Veileder Veiledersen');
  insert into memberships (id, user_id, organisation_id, role)
    values (pg_temp.id_of('member', 0), pg_temp.id_of('user', 0), pg_temp.id_of('unit', 0), 'caseworker');
  insert into organisations (id, kind, name, org_number)
    select pg_temp.id_of('supplier', n), 'supplier', 'Leverandør ' || n, number
    from (
      select row_number() over (order by number) as n, number
      from generate_series(910000000, 910000000 + 15 * :suppliers) g
      cross join lateral (select g::text as number) t
      where is_organisation_number(number)) s
    where n <= :suppliers;
  insert into contracts (id, reference, name, buyer_id, starts_on, capacity)
    select pg_temp.id_of('contract', k), 'TK-' || k, 'Renholdstjenester ' || k, pg_temp.id_of('buyer', 0), '2021-01-01', 40
    from generate_series(1, :contracts) k;
  insert into contract_suppliers (contract_id, supplier_id, above_supplier_id, link)
    select pg_temp.id_of('contract', k), pg_temp.id_of('supplier', 1 + (k + link) % :suppliers),
      case when link = 1 then pg_temp.id_of('supplier', 1 + k % :suppliers) end, link
    from generate_series(1, :contracts) k cross join generate_series(0, 1) link order by link;`;

/** People come in the order of their numbers, and to contracts at random: one contract's rows lie among all others. */
const PEOPLE = `
  create temporary table people as
    select i, pg_temp.id_of('candidate', i) as id, 1 + (hashint8extended(i, 1) & 2147483647) % :contracts as contract,
      case when c < 0.13 then 0 when c < 0.58 then 1 when c < 0.87 then 2 else 3 end as placements,
      date '${FIRST_DAY}' + ((i - 1) * (date '${LAST_DAY}' - date '${FIRST_DAY}') / :candidates)::integer as came_on
    from generate_series(1, :candidates) i cross join lateral (select pg_temp.chance(i, 2) as c) r;
  create temporary table practice as
    with lengths as (
      select p.*, k, i * 4 + k as n, 3 + floor(pg_temp.chance(i * 4 + k, 3) * 220)::integer as days,
        case when k = 1 then 0 when pg_temp.chance(i * 4 + k, 4) < 0.5 then 1 + floor(pg_temp.chance(i * 4 + k, 5) * 60)::integer
          else 61 + floor(pg_temp.chance(i * 4 + k, 5) * 300)::integer end as pause
      from people p cross join lateral generate_series(1, p.placements) k
    ), periods as (
      select l.*, came_on + (sum(days + pause) over (partition by i order by k))::integer as until from lengths l
    ), numbered as (
      select *, row_number() over (order by until - days, i, k) as number from periods
    )
    select number, n, i, id as candidate_id, contract, until - days as first_day, until as last_day,
      until - days <= date '${LAST_DAY}' and pg_temp.chance(n, 6) >= 0.05 as begun, until <= date '${LAST_DAY}' as over
    from numbered where number <= :placements;
  analyze people, practice;`;

const CANDIDATES = `
  insert into candidates (id, reference, unit_id, caseworker_id, first_name, last_name, norwegian_level, created_at)
    select id, 'K-' || lpad(i::text, 7, '0'), pg_temp.id_of('unit', 0), pg_temp.id_of('member', 0),
      (array['Åse', 'Yusuf', 'Mariam', 'Olena', 'Samuel', 'Zahra', 'Tesfay', 'Amina'])[1 + i % 8], 'Testesen ' || i,
      (array['A1', 'A2', 'B1', 'B2', 'C1'])[1 + i % 5]::norwegian_level, came_on - 30
    from people order by i;
  insert into candidate_details (id, birth_year, settled_on, target_group, left_on, left_reason)
    select id, 1960 + i % 45, came_on - 400, 'refugee', left_on, case when left_on is not null then 'moved_abroad'::left_reason end
    from people
    left join (select i, max(first_day) as last_begun from practice group by i) r using (i)
    cross join lateral (select case when pg_temp.chance(i, 7) < 0.03 then
      coalesce(last_begun, came_on) + floor(pg_temp.chance(i, 8) * 400)::integer end as left_on) l
    order by i;`;

const PLACEMENTS = `
  insert into placements (id, reference, candidate_id, contract_id, supplier_id, department, planned_from, planned_to,
      requested_at, accepted_at, started_on, ended_on, end_reason)
    select pg_temp.id_of('placement', number), 'P-' || lpad(number::text, 7, '0'), candidate_id, pg_temp.id_of('contract', contract),
      pg_temp.id_of('supplier', 1 + (contract + (pg_temp.chance(n, 9) < 0.3)::integer) % :suppliers), 'cleaning', first_day, last_day,
      first_day - 20, first_day - 10, case when begun then first_day end, case when begun and over then last_day end,
      case when begun and over then (enum_range(null::end_reason))[1 + floor(pg_temp.chance(n, 10) * 5)::integer] end
    from practice order by number;
  insert into certificates (reference, placement_id, title, issued_on)
    select 'B-' || lpad(number::text, 7, '0'), pg_temp.id_of('placement', number), 'Kompetansebevis i renhold', last_day
    from practice where begun and over and pg_temp.chance(n, 11) < 0.27 order by number;`;

const JOBS = `
  create temporary table jobs as
    select row_number() over (order by started_on, i, k) as number, n, id as candidate_id, contract, started_on,
      case when pg_temp.chance(n, 13) < 0.47 then started_on + floor(pg_temp.chance(n, 14) * 500)::integer end as ended_on
    from people
    cross join lateral (select pg_temp.chance(i, 12) as c) r
    cross join lateral generate_series(1, case when c < 0.33 then 0 when c < 0.68 then 1 when c < 0.83 then 2 else 3 end) k
    cross join lateral (select i * 4 + k as n, came_on + floor(pg_temp.chance(i * 4 + k, 15) * 600)::integer as started_on) d;
  insert into employments (id, reference, candidate_id, employer_org_number, employer_name, form, percent, started_on, ended_on)
    select pg_temp.id_of('job', number), 'J-' || lpad(number::text, 7, '0'), candidate_id,
      case when pg_temp.chance(n, 16) < 0.33 then '900050003' else s.org_number end, 'Arbeidsgiver',
      (enum_range(null::employment_form))[1 + floor(pg_temp.chance(n, 17) * 3)::integer],
      (array[37.5, 50, 80, 100])[1 + floor(pg_temp.chance(n, 18) * 4)::integer], started_on, ended_on
    from jobs
    left join organisations s on s.id = pg_temp.id_of('supplier', 1 + (contract + (pg_temp.chance(n, 19) < 0.3)::integer) % :suppliers)
    order by number;
  insert into wage_subsidies (employment_id, starts_on, ends_on, percent)
    select pg_temp.id_of('job', number), first_day, least(first_day + length, ended_on), 50
    from jobs
    cross join lateral (select floor(pg_temp.chance(n, 20) * 250)::integer as length, pg_temp.chance(n, 21) as c) r
    cross join lateral generate_series(1, case when c < 0.39 then 0 when c < 0.82 then 1 else 2 end) k
    cross join lateral (select started_on + (k - 1) * (length + 1) as first_day) d
    where first_day <= coalesce(ended_on, 'infinity') order by number, k;`;

const FOLLOW_UPS = `
  insert into follow_ups (candidate_id, status_date, registered_on, source, status)
    select id, status_date, status_date + case when pg_temp.chance(n, 24) < 0.6 then 0 else floor(pg_temp.chance(n, 25) * 60)::integer end,
      (enum_range(null::follow_up_source))[1 + floor(pg_temp.chance(n, 26) * 4)::integer],
      (enum_range(null::follow_up_status))[1 + floor(pg_temp.chance(n, 27) * 6)::integer]
    from people
    cross join lateral (select pg_temp.chance(i, 22) as c) r
    cross join lateral generate_series(1, least(8, floor(-ln(1 - c) * 2)::integer)) k
    cross join lateral (select i * 8 + k as n, came_on + k * 90 + floor(pg_temp.chance(i * 8 + k, 23) * 90)::integer as status_date) d
    order by status_date, i, k;`;

/** What is generated goes past triggers, and the indexes are made when it stands there, as after a restore. */
const TABLES = ['candidates', 'candidate_details', 'placements', 'employments', 'wage_subsidies', 'follow_ups', 'certificates'];

async function withoutIndexes(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `select 'drop index ' || indexrelid::regclass as drop, pg_get_indexdef(indexrelid) as make
     from pg_index i
     where indrelid = any ($1::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
     union all
     select format('alter table %s drop constraint %I', conrelid::regclass, conname),
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
     from pg_constraint where contype = 'x' and conrelid = any ($1::regclass[])`,
    [TABLES],
  );
  for (const { drop } of rows) await client.query(drop);
  await work();
  for (const { make } of rows) await client.query(make);
}

/** Who may read the figures, and the ids of all contracts in the order of their references `TK-1`, `TK-2`, … */
export type GeneratedFacts = { caseworker: Actor; contracts: string[] };

const GENERATED = `
  select jsonb_build_object('userId', user_id, 'membershipId', id, 'organisationId', organisation_id, 'role', role) as caseworker,
    (select array_agg(id::text order by id) from contracts) as contracts
  from memberships`;

/**
 * Fills an empty, migrated database with that many placements and what belongs to them, and leaves it as autovacuum
 * would in time. `owner` is a superuser's connection.
 */
export async function generateFacts(owner: pg.Client, placements: number): Promise<GeneratedFacts> {
  const contracts = Math.max(1, Math.round(placements / PLACEMENTS_PER_CONTRACT));
  const sizes: Record<string, number> = {
    placements,
    contracts,
    suppliers: Math.max(5, Math.round(contracts / 5)),
    candidates: Math.ceil(placements * CANDIDATES_PER_PLACEMENT),
  };
  const fill = (sql: string) => owner.query(sql.replace(/(?<!:):([a-z]+)/g, (all, name: string) => String(sizes[name] ?? all)));
  await owner.query(`set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '512MB'`);
  await owner.query(CHANCE);
  await fill(PARTIES);
  await fill(PEOPLE);
  await withoutIndexes(owner, async () => {
    for (const sql of [CANDIDATES, PLACEMENTS, JOBS, FOLLOW_UPS]) await fill(sql);
  });
  await owner.query('drop table people, practice, jobs');
  await owner.query('vacuum (analyze)');
  const { rows } = await owner.query<GeneratedFacts>(GENERATED);
  const [generated] = rows;
  if (!generated) throw new Error('nothing was generated');
  return generated;
}
