import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '~/domain/demo.ts';
import { publishedFigures } from '~/domain/release/published-figures.ts';
import { asWorker, withWorkerConnection } from '~/platform/database.server.ts';
import { passwordFits } from '~/platform/sessions/password.server.ts';
import { DEMO_ACCOUNTS } from '../../prisma/seed/demo-accounts.ts';
import { loadDemoData } from '../../prisma/seed/demo.ts';
import { asOwner } from '../support/database.ts';

const TODAY = '2026-11-20';

/** How many rows `what` finds; `$1` is the day that the demo data was loaded for. */
async function count(what: string): Promise<number> {
  const sql = `with asked as (select $1::date as today) select count(*)::int as n from ${what}`;
  return withWorkerConnection(async (client) => (await client.query<{ n: number }>(sql, [TODAY])).rows[0]?.n ?? 0);
}

async function distinct(column: string, table: string): Promise<string[]> {
  const sql = `select distinct ${column}::text as value from ${table} where ${column} is not null order by 1`;
  return withWorkerConnection(async (client) => (await client.query<{ value: string }>(sql)).rows.map(({ value }) => value));
}

beforeAll(async () => {
  await loadDemoData(TODAY);
});

describe('loading', () => {
  test('a second start changes nothing, also not what was entered in between', async () => {
    const fingerprint = () => count('audit_log');
    await asWorker((tx) => tx.candidate.updateMany({ where: { reference: 'K-000001' }, data: { phone: '10099999' } }));
    const before = await fingerprint();
    expect(await loadDemoData('2027-01-15')).toEqual(DEMO_ACCOUNTS);
    expect(await fingerprint()).toBe(before);
    expect(await count(`candidates where phone = '10099999'`)).toBe(1);
  });

  test('every account that is offered signs in with the demo password', async () => {
    const hashes = await asOwner(async (client) => (await client.query<{ email: string; password_hash: string }>(
      'select email, password_hash from users join user_credentials on user_id = users.id')).rows);
    for (const { email, password } of DEMO_ACCOUNTS) {
      const stored = hashes.find((row) => row.email === email)?.password_hash ?? null;
      expect(await passwordFits(stored, password)).toBe(true);
    }
    expect(new Set(DEMO_ACCOUNTS.map(({ password }) => password))).toEqual(new Set([DEMO_PASSWORD]));
  });

  test('there is one offered account per role, and every user is a demo user', async () => {
    expect(DEMO_ACCOUNTS.map(({ role }) => role)).toEqual(
      ['caseworker', 'unit_lead', 'nav_advisor', 'coordinator', 'mentor', 'buyer', 'admin']);
    expect(await count(`users where not is_demo and email not like '%.invalid'`)).toBe(0);
  });

  test('no text anywhere has eleven digits in a row, grouped or not', async () => {
    const found = await asOwner(async (client) => {
      const columns = await client.query<{ sql: string }>(`
        select format('select %L || %I from %I where %I ~ %L', c.table_name || '.' || c.column_name || ' ', c.column_name,
          c.table_name, c.column_name, '([0-9][-. /]?){10}[0-9]') as sql
        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
          and c.table_name not like '\\_prisma%' and c.table_name <> 'user_credentials'`);
      return (await client.query(columns.rows.map(({ sql }) => sql).join(' union all '))).rows;
    });
    expect(found).toEqual([]);
  });
});

describe('what is there', () => {
  test('a refugee unit, a NAV office, a buyer and five suppliers on three contracts', async () => {
    expect(await count('candidates')).toBeGreaterThanOrEqual(140);
    expect(await count(`organisations where kind = 'supplier'`)).toBe(5);
    expect(await count(`contracts c join organisations o on o.id = c.buyer_id where o.org_number = '900009038'`)).toBe(3);
    expect(await distinct('kind', 'organisations')).toHaveLength(5);
  });

  test('a chain with a subcontractor, and a contract with a clock of its own', async () => {
    expect(await count('contract_suppliers where link = 1 and above_supplier_id is not null')).toBeGreaterThanOrEqual(1);
    expect(await count(`contracts where clock = 'exit'`)).toBe(2);
    expect(await count(`contracts where clock in ('start', 'hire')`)).toBe(1);
  });

  test.for([
    ['placements', 'end_reason', 5], ['placements', 'department', 5], ['placements', 'goal', 5],
    ['placements', 'decline_reason', 4], ['placements', 'end_detail', 7], ['employments', 'form', 3],
    ['follow_ups', 'status', 6], ['follow_ups', 'source', 4], ['candidate_details', 'left_reason', 4],
    ['hire_reports', 'status', 3], ['candidates', 'mother_tongue', 8],
  ] as const)('%s have a %s of every kind that a reader should meet', async ([table, column, atLeast]) => {
    expect((await distinct(column, table)).length).toBeGreaterThanOrEqual(atLeast);
  });

  test.for<[string, number, string]>([
    ['jobs without wage subsidy', 15, 'employments e where not exists (select from wage_subsidies s where s.employment_id = e.id)'],
    ['part-time jobs', 10, 'employments where percent < 100'],
    ['subsidies that ended while the job went on', 5,
      'wage_subsidies s join employments e on e.id = s.employment_id, asked where s.ends_on < today and coalesce(e.ended_on, today) > s.ends_on + 1'],
    ['subsidies that end within 60 days', 3, 'wage_subsidies, asked where ends_on between today and today + 60'],
    ['certificates', 30, 'certificates'],
    ['completed practice without a certificate', 5,
      `placements p where end_reason in ('completed', 'hired') and not exists (select from certificates c where c.placement_id = p.id)`],
    ['people who left the target group', 5, 'candidate_details where left_on is not null'],
    ['people with two practices more than 60 days apart', 5,
      'placements a join placements b using (candidate_id) where b.started_on > a.ended_on + 60'],
    ['practices that go on with another supplier within 60 days', 3,
      'placements a join placements b using (candidate_id) where b.started_on between a.ended_on + 1 and a.ended_on + 60'],
    ['protected addresses', 1, 'candidates where protected_address'],
    ['requests of people with a protected address that say how', 1,
      'placements p join candidates c on c.id = p.candidate_id where c.protected_address and p.protection_procedure is not null'],
    ['notes', 40, 'candidate_notes'],
    ['offers of places that hold now', 10, 'place_offers, asked where withdrawn_at is null and today between starts_on and ends_on'],
    ['offers that come, are over or were taken back', 3,
      'place_offers, asked where withdrawn_at is not null or starts_on > today or ends_on < today'],
    ['candidates who have said what they want', 80, 'candidate_details where wanted_departments <> array[]::department[]'],
    ['requests for an offer', 5, 'placements where place_offer_id is not null'],
    ['weeks that mentors reported', 500, 'weekly_reports'],
    ['days when somebody did not come', 100, `attendance_days where attendance <> 'present'`],
    ['reports that ask for contact', 2, `weekly_reports where how_it_goes = 'needs_contact'`],
    ['contacts after a report', 1, 'placement_contacts'],
    ['agreements in force', 80, 'agreements where unit_approved_at is not null and replaced_at is null'],
    ['agreements that a new version replaced', 10, 'agreements where replaced_at is not null'],
    ['agreements that wait for the unit alone', 2,
      'agreements where unit_approved_at is null and num_nonnulls(candidate_approved_at, supplier_approved_at) = 2'],
    ['agreements that wait for the supplier or the candidate', 2,
      'agreements where sent_at is not null and num_nonnulls(candidate_approved_at, supplier_approved_at) < 2'],
    ['agreements that are about to expire', 1,
      'agreements, asked where unit_approved_at is null and touched_at::date between today - 83 and today - 70'],
    ['rows registered by mistake', 1, 'placements where voided_at is not null'],
    ['users with two memberships', 1, '(select user_id from memberships group by user_id having count(*) = 2) u'],
    ['newly registered people without a request', 3, 'candidates c where not exists (select from placements p where p.candidate_id = c.id)'],
  ])('there are %s', async ([, atLeast, what]) => {
    expect(await count(what)).toBeGreaterThanOrEqual(atLeast);
  });

  test('every supplier on a contract offers places, one department is full, and nowhere are more accepted than places', async () => {
    expect(await count(`contract_suppliers s where not exists (select from place_offers o, asked
      where o.contract_id = s.contract_id and o.supplier_id = s.supplier_id and o.withdrawn_at is null and o.ends_on >= today)`)).toBe(0);
    const today = `(select distinct contract_id, supplier_id, department from place_offers where withdrawn_at is null) o
      cross join asked cross join lateral places_by_day(o.contract_id, o.supplier_id, o.department, today, today) d`;
    const asOwnerCount = (condition: string) =>
      asOwner(async (client) => {
        const sql = `with asked as (select $1::date as today) select count(*)::int as n from ${today} where ${condition}`;
        return (await client.query<{ n: number }>(sql, [TODAY])).rows[0]?.n ?? 0;
      });
    expect(await asOwnerCount('taken > offered')).toBe(0);
    expect(await asOwnerCount('taken = offered and offered > 0')).toBeGreaterThanOrEqual(1);
    expect(await asOwnerCount('taken < offered')).toBeGreaterThanOrEqual(5);
  });

  test('at least half of the latest published results of contracts show as counts or as bands', async () => {
    const { figures } = await asWorker((tx) =>
      tx.release.findFirstOrThrow({
        select: { figures: { where: { contractId: { not: null }, supplierId: null }, select: { figures: true } } },
        orderBy: [{ periodEnd: 'desc' }, { revision: 'desc' }],
      }),
    );
    const results = figures.flatMap((row) => Object.values(publishedFigures.parse(row.figures).results));
    expect(results).toHaveLength(6);
    expect(results.filter(({ form }) => form !== 'none').length).toBeGreaterThanOrEqual(3);
  });

  test('about half of the candidates are shared with NAV, and none with a protected address', async () => {
    const share = (await count('nav_shares where ended_at is null')) / (await count('candidates'));
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
    expect(await count('nav_shares s join candidates c on c.id = s.candidate_id where c.protected_address')).toBe(0);
  });

  test('the demo caseworker has about half of the candidates', async () => {
    const share = (await count(`candidates c join memberships m on m.id = c.caseworker_id
      join users u on u.id = m.user_id where u.email = 'veileder@example.no'`)) / (await count('candidates'));
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.65);
  });
});

describe('the suppliers’ reports of the published quarters', () => {
  const last = `(select distinct on (v.report_id) v.*, a.approved from periodic_report_versions v
    left join periodic_report_answers a on a.id = v.id order by v.report_id, v.number desc) last
    join contracts c on c.id = last.contract_id join organisations o on o.id = last.supplier_id`;
  const ofMain = `o.name = 'Eksempelrent AS'`;

  test.for<[string, number, string]>([
    ['approved at once', 10, `${last} where approved and number = 1`],
    ['of the demo coordinator, returned with a reason, corrected and then approved', 1, `${last} where approved and number = 2 and ${ofMain}
      and exists (select from periodic_report_answers a join periodic_report_versions v on v.id = a.id where v.report_id = last.report_id and a.reason is not null)`],
    ['waiting for the buyer', 1, `${last} where approved is null`],
    ['returned and not corrected yet', 1, `${last} where not approved`],
    ['begun by the demo coordinator and not sent', 1, `periodic_reports r join organisations o on o.id = r.supplier_id
      where ${ofMain} and not exists (select from periodic_report_versions v where v.report_id = r.id)`],
    ['never written', 1, `release_figures f join releases r on r.id = f.release_id join contract_suppliers s using (contract_id, supplier_id)
      where s.link = 0 and not exists (select from periodic_reports p where p.contract_id = f.contract_id and p.supplier_id = f.supplier_id
        and p.period_end = r.period_end)`],
  ])('some are %s', async ([, atLeast, what]) => {
    expect(await count(what)).toBeGreaterThanOrEqual(atLeast);
  });

  test('everything happened after the quarter was published and before the demo was loaded, and in its order', async () => {
    expect(await count(`periodic_report_versions v join releases r on r.id = v.release_id, asked
      where v.sent_at <= r.published_at or v.sent_at::date > today`)).toBe(0);
    expect(await count(`periodic_report_answers a join periodic_report_versions v on v.id = a.id, asked
      where a.answered_at <= v.sent_at or a.answered_at::date > today`)).toBe(0);
    expect(await count(`periodic_report_versions v join periodic_report_versions later on later.report_id = v.report_id and later.number = v.number + 1
      join periodic_report_answers a on a.id = v.id where a.approved or later.sent_at <= a.answered_at`)).toBe(0);
  });

  test('what was sent holds what PostgreSQL would have put into it: published figures and the commitments of the day', async () => {
    await asOwner(async (client) => {
      await client.query(`select set_config('app.role', 'coordinator', false)`);
      const { rows } = await client.query<{ id: string }>('select distinct supplier_id as id from periodic_report_versions');
      expect(rows).toHaveLength(3);
      for (const { id } of rows) {
        await client.query(`select set_config('app.organisation_id', $1, false)`, [id]);
        const other = await client.query(`
          select from periodic_report_versions v join periodic_reports r on r.id = v.report_id
          where v.supplier_id = $1 and not exists (select from published_for_report(v.contract_id, r.period_end) p
            where p.release_id = v.release_id and p.figures = v.figures)`, [id]);
        expect(other.rowCount).toBe(0);
      }
    });
    const promised = `periodic_report_versions v, jsonb_array_elements(v.commitments) promise
      where promise ->> 'kind' = 'people_hired' and (promise -> 'value')::int`;
    expect(await count(`${promised} = 36`)).toBeGreaterThanOrEqual(1);
    expect(await count(`${promised} = 40`)).toBeGreaterThanOrEqual(1);
  });
});

describe('what waits for somebody', () => {
  const open = 'accepted_at is null and declined_at is null and withdrawn_at is null and voided_at is null and started_on is null';
  const waiting = 'accepted_at is not null and started_on is null and voided_at is null';
  const active = 'started_on is not null and ended_on is null and voided_at is null';
  const ofMain = `supplier_id = (select id from organisations where name = 'Eksempelrent AS')`;

  test.for<[string, number, string]>([
    ['requests for the demo coordinator', 4, `placements where ${open} and ${ofMain}`],
    ['requests that nobody has answered for two weeks', 3, `placements, asked where ${open} and requested_at < today - 14`],
    ['accepted places that were to begin today', 1, `placements, asked where ${waiting} and planned_from = today`],
    ['accepted places whose start is past', 2, `placements, asked where ${waiting} and planned_from < today`],
    ['accepted places without a mentor', 2, `placements where ${waiting} and mentor_id is null`],
    ['practices past their planned end', 3, `placements, asked where ${active} and planned_to < today`],
    ['practices that end within a week', 3, `placements, asked where ${active} and planned_to between today and today + 6`],
    ['reports of hires to confirm', 3, `hire_reports where status = 'pending'`],
  ])('there are %s', async ([, atLeast, what]) => {
    expect(await count(what)).toBeGreaterThanOrEqual(atLeast);
  });

  test('the demo mentor has two to four people in practice, and this week is not reported', async () => {
    const own = `${active} and mentor_id = (select m.id from memberships m join users u on u.id = m.user_id where u.email = 'mentor@example.no')`;
    const people = await count(`placements where ${own}`);
    expect(people).toBeGreaterThanOrEqual(2);
    expect(people).toBeLessThanOrEqual(4);
    expect(await count(`weekly_reports, asked where week_starts_on > today - 5`)).toBe(0);
  });

  test.for([6, 12])('there are results due at %i months without an answer', async (horizon) => {
    const due = await asWorker(async (tx) => {
      const { id, organisationId } = await tx.membership.findFirstOrThrow({ where: { user: { email: 'veileder@example.no' } } });
      await tx.$executeRaw`select set_config('app.role', 'caseworker', true), set_config('app.membership_id', ${id}, true),
        set_config('app.organisation_id', ${organisationId}, true)`;
      return tx.$queryRaw<{ horizon: number }[]>`
        select horizon from results_due(${TODAY}::date, ${TODAY}::date - 31, ${TODAY}::date + 7)`;
    });
    expect(due.filter((row) => row.horizon === horizon).length).toBeGreaterThanOrEqual(2);
  });
});
