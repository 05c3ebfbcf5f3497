// A supplier follows a practice until 40 days after its end. From day 41 nothing bound to it opens any more, neither in
// PostgreSQL nor on any screen; what stays are numbers.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { placementParts } from '~/domain/placement-part.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { asWorker } from '~/platform/database.server.ts';
import { asViewer } from '~/platform/sessions/viewer.server.ts';
import routes from '~/routes.ts';
import { makeParties, type Parties } from '../support/placement-parties.ts';
import { cookieOf } from '../support/session-cookie.ts';
import { firstClosedEnd, lastSharedEnd, makeWholePractice } from '../support/whole-practice.ts';

const OPEN = 'kanari-dag-40';
const CLOSED = 'kanari-dag-41';

let parties: Parties;
let open: Awaited<ReturnType<typeof makeWholePractice>>;
let closed: typeof open;
beforeAll(async () => {
  parties = await makeParties();
  open = await makeWholePractice(parties, lastSharedEnd(), OPEN);
  closed = await makeWholePractice(parties, firstClosedEnd(), CLOSED);
});

const suppliers = ['coordinator', 'mentor'] as const;

/** Every table that hangs on a placement, and how its rows lead there. */
const tables: Readonly<Record<string, string>> = {
  agreements: 't.placement_id',
  training_plans: 't.placement_id',
  training_modules: '(select placement_id from training_plans p where p.id = t.plan_id)',
  training_aims: '(select placement_id from training_plans p join training_modules m on m.plan_id = p.id where m.id = t.module_id)',
  training_progress:
    '(select placement_id from training_plans p join training_modules m on m.plan_id = p.id join training_aims a on a.module_id = m.id where a.id = t.aim_id)',
  weekly_reports: 't.placement_id',
  attendance_days: '(select placement_id from weekly_reports r where r.id = t.report_id)',
  proposals: 't.placement_id',
  assessments: 't.placement_id',
  certificates: 't.placement_id',
  certificate_modules: '(select placement_id from certificates c where c.id = t.certificate_id)',
  certificate_aims:
    '(select placement_id from certificates c join certificate_modules m on m.certificate_id = c.id where m.id = t.module_id)',
};

async function rowsOf(viewer: Viewer, table: string, placementId: string): Promise<number> {
  const [row] = await asViewer(viewer, (tx) =>
    tx.$queryRawUnsafe<{ n: bigint }[]>(`select count(*) as n from ${table} t where ${tables[table]} = $1::uuid`, placementId),
  );
  return Number(row?.n);
}

describe.each(suppliers)('PostgreSQL shows a %s', (role) => {
  test.each(Object.keys(tables))('rows of %s on day 40 and none on day 41', async (table) => {
    expect(await rowsOf(parties[role], table, open.placement.id), 'day 40').toBeGreaterThan(0);
    expect(await rowsOf(parties[role], table, closed.placement.id), 'day 41').toBe(0);
    expect(await rowsOf(parties.caseworker, table, closed.placement.id), 'the unit').toBeGreaterThan(0);
  });

  test('the person on day 40 and not on day 41', async () => {
    const seen = await asViewer(parties[role], (tx) => tx.candidate.findMany({ select: { id: true } }));
    expect(seen.map(({ id }) => id)).toEqual([open.placement.candidateId]);
  });

  test('no note of the unit’s contact, on any day', async () => {
    expect(await asViewer(parties[role], (tx) => tx.placementContact.count())).toBe(0);
  });
});

test('every table with a placement is in this proof, or is the unit’s own or a number', async () => {
  const rows = await asWorker((tx) =>
    tx.$queryRaw<{ name: string }[]>`
      select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'placement_id'`,
  );
  const proven = new Set([...Object.keys(tables), 'placement_contacts', 'hire_reports', 'misuse_signal_closures']);
  expect(rows.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
});

interface Listed {
  path?: string;
  file: string;
}

/** What a loader answers: its data as text, or the status of what it throws. */
async function answerOf(viewer: Viewer, { path = '', file }: Listed, params: Record<string, string>): Promise<string | number> {
  const module = (await import(`../../app/${file}`)) as { loader?: (asked: LoaderFunctionArgs) => Promise<unknown> };
  if (!module.loader) return 405;
  const cookie = await cookieOf(viewer.userId, viewer.membershipId);
  const url = `http://portal.test/${path.replaceAll(/:(\w+)/g, (_whole, name: string) => params[name] ?? name)}`;
  try {
    const answer = await module.loader({ request: new Request(url, { headers: { Cookie: cookie } }), params, context: { nonce: '', requestId: '', clientAddress: '' } });
    return answer instanceof Response ? await answer.text() : JSON.stringify(answer);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    throw thrown;
  }
}

const listed = routes as Listed[];
const ofPlacements = listed.filter(({ path }) => path?.startsWith('praksis/:id'));
const isPart = ({ path = '' }: Listed) => placementParts.some((part) => path.startsWith(`praksis/:id/${part}`));
/** A number and a kind where an address of a part asks for more than the placement. */
const paramsOf = ({ placement, agreement }: typeof open) => ({ id: placement.id, type: 'bytt-avdeling', number: String(agreement.number) });

describe.each(suppliers)('the screens of a %s', (role) => {
  test.each(ofPlacements.filter(isPart))('$path: closed on day 41', async (route) => {
    expect(await answerOf(parties[role], route, paramsOf(closed))).toBe(404);
  });

  test.each(ofPlacements.filter((route) => !isPart(route)))('$path: nothing of the person on day 41', async (route) => {
    expect(String(await answerOf(parties[role], route, paramsOf(closed)))).not.toContain(CLOSED);
  });

  test.each(listed.filter(({ path }) => path?.startsWith('forslag/:id')))('$path: closed on day 41', async (route) => {
    expect(await answerOf(parties[role], route, { id: closed.proposal.id })).toBe(404);
    expect(await answerOf(parties[role], route, { id: open.proposal.id })).toContain(OPEN);
  });

  test.each(listed.map(({ path = '', file }) => ({ path, file })).filter(({ path }) => !path.includes(':')))('/$path: a list without the person on day 41', async (route) => {
    expect(String(await answerOf(parties[role], route, {}))).not.toContain(CLOSED);
  });

  test.each(placementParts)('/praksis/:id/%s opens on day 40', async (part) => {
    const route = ofPlacements.find(({ path }) => path === `praksis/:id/${part}`);
    if (!route) throw new Error(`no screen for ${part}`);
    expect(await answerOf(parties[role], route, paramsOf(open))).toContain(OPEN);
  });
});
