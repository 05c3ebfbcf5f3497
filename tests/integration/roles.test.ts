import { expect, test } from 'vitest';
import { asActor, asSession, type Transaction, withWorkerConnection } from '~/platform/database.server.ts';
import { LOGIN_ROLES } from '~/platform/database/target.server.ts';
import { asOwner } from '../support/database.ts';
import { makeCandidate, makeMember, makeOrganisation } from '../support/facts.ts';

const PERSON_TABLES = [
  ...['candidates', 'candidate_details', 'candidate_notes', 'nav_shares', 'placements', 'weekly_reports', 'attendance_days', 'placement_contacts'],
  ...['employment_versions', 'wage_subsidy_versions', 'employment_terms', 'employment_pay', 'employment_ends', 'low_pay_closings'],
  ...['employments', 'wage_subsidies', 'follow_ups', 'result_decisions', 'employer_answers', 'certificates', 'hire_reports', 'audit_log'],
  ...['users', 'memberships', 'sessions', 'user_credentials', 'password_links', 'form_submissions', 'mails'],
  ...['misuse_signal_closures', 'work_sites'],
  ...['follow_up_meetings', 'next_steps', 'next_step_moves'],
  ...['mail_settings', 'mail_rounds', 'mailed_tasks', 'import_uploads'],
];
const DENIED = /permission denied|row-level security/;

async function rowsOf<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await asOwner((client) => client.query<Row>(sql, values))).rows;
}

test('no role of the portal is a superuser, bypasses row-level security, or makes databases or roles', async () => {
  const roles = await rowsOf(
    `select rolname from pg_roles where rolname like 'portal\\_%'
      and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication or rolinherit)`,
  );
  expect(roles).toEqual([]);
});

test('no role of the portal owns a table, may create one, or is a member of another role', async () => {
  expect(await rowsOf(`select tablename from pg_tables where schemaname = 'public' and tableowner like 'portal\\_%'`)).toEqual([]);
  const [rights] = await rowsOf<{ mayCreate: boolean }>(
    `select bool_or(has_schema_privilege(role, 'public', 'create')) as "mayCreate" from unnest($1::text[]) role`,
    [[...LOGIN_ROLES, 'portal_definer']],
  );
  expect(rights?.mayCreate).toBe(false);
  expect(await rowsOf(`select from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname like 'portal\\_%'`)).toEqual([]);
});

test('every table under row-level security is under it for its owner too', async () => {
  const tables = await rowsOf<{ relname: string; relforcerowsecurity: boolean }>(
    `select relname, relforcerowsecurity from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`,
  );
  expect(tables.filter((table) => !table.relforcerowsecurity)).toEqual([]);
  expect(tables.map((table) => table.relname)).toEqual(expect.arrayContaining([...PERSON_TABLES, 'contracts', 'contract_suppliers']));
});

test('a buyer has no privilege at all on any table with people but for adding to the log, what was sent in the own forms, and the own choice of mails', async () => {
  const granted = await rowsOf(
    `select table_name, privilege_type from information_schema.column_privileges
     where grantee in ('portal_buyer', 'PUBLIC') and table_schema = 'public' and table_name = any ($1)
     union all
     select table_name, privilege_type from information_schema.table_privileges
     where grantee in ('portal_buyer', 'PUBLIC') and table_schema = 'public' and table_name = any ($1)`,
    [PERSON_TABLES],
  );
  const rights = (granted as { table_name: string; privilege_type: string }[]).map((one) => `${one.table_name} ${one.privilege_type}`);
  const ownForms = ['form_submissions INSERT', 'form_submissions SELECT', 'form_submissions UPDATE'];
  const ownMails = ['mail_settings INSERT', 'mail_settings SELECT', 'mail_settings UPDATE'];
  expect([...new Set(rights)].toSorted()).toEqual(['audit_log INSERT', ...ownForms, ...ownMails]);
});

test('what a refugee unit’s program is answered over reads no person: three tables, some of their columns, and counts', async () => {
  const granted = await rowsOf<{ grant: string }>(
    `select table_name || ' ' || string_agg(distinct privilege_type, ' ') as grant from information_schema.column_privileges
     where grantee = 'portal_api' and table_schema = 'public' group by table_name order by 1`,
  );
  expect(granted.map(({ grant }) => grant)).toEqual(['contract_suppliers SELECT', 'contracts SELECT', 'organisations SELECT']);
  const functions = await rowsOf<{ name: string }>(
    `select proname as name from pg_proc where pronamespace = 'public'::regnamespace
       and has_function_privilege('portal_api', oid, 'execute')
       and not exists (select from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e') order by 1`,
  );
  expect(functions.map(({ name }) => name)).toEqual(
    ['actor_membership', 'actor_organisation', 'actor_role', 'actor_user', 'calls_for_unit', 'contains_national_identity_number', 'key_figures', 'today'],
  );
});

test('only sign-in limits, what is worked out anew, a day reported by mistake and what is over for long may be deleted', async () => {
  const granted = await rowsOf(
    `select grantee, table_name from information_schema.table_privileges
     where table_schema = 'public' and privilege_type in ('DELETE', 'TRUNCATE') and grantee like 'portal\\_%' order by 2, 1`,
  );
  expect(granted).toEqual([
    { grantee: 'portal_worker', table_name: 'api_calls' },
    { grantee: 'portal_app', table_name: 'attendance_days' },
    { grantee: 'portal_definer', table_name: 'first_ordinary_days' },
    { grantee: 'portal_worker', table_name: 'form_submissions' },
    { grantee: 'portal_worker', table_name: 'import_uploads' },
    { grantee: 'portal_worker', table_name: 'mails' },
    { grantee: 'portal_worker', table_name: 'password_links' },
    { grantee: 'portal_worker', table_name: 'sessions' },
    { grantee: 'portal_session', table_name: 'sign_in_limits' },
    { grantee: 'portal_worker', table_name: 'sign_in_limits' },
  ]);
});

test('nobody but whoever runs the jobs reaches their queue, and nobody makes anything in it', async () => {
  const [rights] = await rowsOf<{ makers: string[]; users: string[]; owners: string[] }>(
    `select array(select role from unnest($1::text[]) role where has_schema_privilege(role, 'pgboss', 'create')) as makers,
       array(select role from unnest($1::text[]) role where has_schema_privilege(role, 'pgboss', 'usage')) as users,
       array(select distinct tableowner::text from pg_tables where schemaname = 'pgboss' and tableowner like 'portal%') as owners`,
    [[...LOGIN_ROLES, 'portal_definer']],
  );
  expect(rights).toEqual({ makers: [], users: ['portal_worker'], owners: [] });
  const granted = await rowsOf<{ grant: string }>(
    `select grantee || ' ' || table_name || ' ' || string_agg(privilege_type, ' ' order by privilege_type) as grant
     from information_schema.table_privileges
     where table_schema = 'pgboss' and (grantee like 'portal\\_%' or grantee = 'PUBLIC') group by grantee, table_name order by 1`,
  );
  expect(granted.map(({ grant }) => grant)).toEqual([
    'portal_worker archive DELETE INSERT SELECT UPDATE',
    'portal_worker job DELETE INSERT SELECT UPDATE',
    'portal_worker queue SELECT',
    'portal_worker schedule SELECT',
    'portal_worker version SELECT',
  ]);
});

test('functions are executable by those that a migration names, not by everybody', async () => {
  const open = await rowsOf(
    `select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
       and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`,
  );
  expect(open).toEqual([]);
});

const FORBIDDEN: Record<string, (tx: Transaction) => Promise<unknown>> = {
  'read password hashes': (tx) => tx.userCredential.findMany(),
  'read sessions': (tx) => tx.session.findMany(),
  'delete a candidate': (tx) => tx.candidate.deleteMany(),
  'create a table': (tx) => tx.$executeRaw`create table loot (id int)`,
  'turn row-level security off': (tx) => tx.$executeRaw`alter table candidates disable row level security`,
  'become the owner': (tx) => tx.$executeRaw`set local role postgres`,
};

test.for(Object.entries(FORBIDDEN))('the app may not %s', async ([, attempt]) => {
  const { actor } = await makeMember('unit_lead');
  await expect(asActor(actor, 'portal_app', attempt)).rejects.toThrow(/permission denied|must be owner/);
});

test('a caseworker sees the candidates of the own unit and no others', async () => {
  const { actor, organisationId } = await makeMember('caseworker');
  const own = await makeCandidate(organisationId);
  await makeCandidate((await makeOrganisation('refugee_unit')).id);
  const seen = await asActor(actor, 'portal_app', (tx) => tx.candidate.findMany({ select: { id: true } }));
  expect(seen).toEqual([{ id: own.id }]);
});

test('without an actor nothing is seen', async () => {
  await makeCandidate((await makeOrganisation('refugee_unit')).id);
  const nobody = { userId: '', membershipId: null, organisationId: null, role: null };
  expect(await asActor(nobody, 'portal_app', (tx) => tx.candidate.count())).toBe(0);
});

test('the actor of one transaction is gone in the next on the same connection', async () => {
  const { actor, organisationId } = await makeMember('caseworker');
  await makeCandidate(organisationId);
  expect(await asActor(actor, 'portal_app', (tx) => tx.candidate.count())).toBe(1);
  await withWorkerConnection(async (client) => {
    await client.query('commit');
    const { rows } = await client.query<{ actor: string | null }>('select actor_user() as actor');
    expect(rows).toEqual([{ actor: null }]);
  });
});

test('signing in reads no candidates', async () => {
  await expect(asSession((tx) => tx.candidate.count())).rejects.toThrow(DENIED);
});
