// The API as a municipality's own reporting tool meets it: tokens, scopes, parameters, limits, and what is written down.
import { beforeAll, expect, test } from 'vitest';
import type { ApiContractList } from '~/domain/api/contract-answer';
import { API_LIMITS } from '~/domain/api/limits';
import { latestExpiry, type ApiScope } from '~/domain/api/api-token';
import { addDays, today, type CalendarDate } from '~/domain/calendar-date';
import { readFigureArguments } from '~/domain/figures/figure-arguments';
import { figuresOnCommand } from '~/queries/figures/figures-on-command.server';
import { answerTo, call, problemOf } from '../support/api-calls.ts';
import { asOwner } from '../support/database.ts';
import { makeCandidate, makeContract, makeEmployment, makeMember, makeOrganisation, makePlacement } from '../support/facts.ts';
import { makeApiToken } from '../support/world-api-tokens.ts';

type Member = Awaited<ReturnType<typeof makeMember>>;

let lead: Member;
let buyer: Member;
let own: Awaited<ReturnType<typeof makeContract>>;
let unitToken: string;
let buyerToken: string;

async function tokenOf({ organisationId, membership }: Member, scope: ApiScope, given: { expiresOn?: CalendarDate; revokedReason?: string } = {}) {
  return makeApiToken({ organisationId, membershipId: membership.id, scope, ...given });
}

beforeAll(async () => {
  lead = await makeMember('unit_lead');
  buyer = await makeMember('buyer');
  own = await makeContract({ reference: 'TK 2025/01', buyerId: buyer.organisationId, clock: 'start' });
  await makeContract();
  for (const startedOn of ['2025-01-06', '2025-02-03', '2025-03-03'] as const) {
    const { id: candidateId } = await makeCandidate(lead.organisationId);
    await makePlacement({ candidateId, contractId: own.id, supplierId: own.supplierId }, { startedOn, endedOn: addDays(startedOn, 80), endReason: 'completed' });
    if (startedOn < '2025-03-01') await makeEmployment(candidateId, { startedOn: addDays(startedOn, 90) });
  }
  ({ token: unitToken } = await tokenOf(lead, 'figures:read'));
  ({ token: buyerToken } = await tokenOf(buyer, 'releases:read'));
});

const figuresPath = () => `/contracts/${encodeURIComponent(own.reference)}/figures`;

test.each([
  [{}],
  [{ asOf: '2026-06-30' }],
  [{ asOf: '2025-10-01', from: '2025-01-01', to: '2025-06-30', clock: 'hire' }],
] as const)('the unit reads exactly what `npm run figures` prints: %j', async (asked) => {
  const { asOf, ...rest } = { asOf: undefined, ...asked };
  for (const contract of [own.reference, null]) {
    const read = readFigureArguments({ ...rest, 'as-of': asOf, contract: contract ?? undefined }, today());
    if ('fault' in read) throw new Error(read.fault.code);
    const printed = await figuresOnCommand(read);
    const answer = await answerTo(`${contract ? figuresPath() : '/figures'}?${new URLSearchParams(asked)}`, { token: unitToken });
    expect(answer).toEqual(printed.ok && JSON.parse(JSON.stringify(printed.value)));
    expect(answer).toMatchObject({ inPractice: { started: contract || !asOf ? 3 : expect.any(Number) as number } });
  }
});

test('one supplier’s figures are asked for by its organisation number', async () => {
  const { rows } = await asOwner((client) => client.query<{ org_number: string }>('select org_number from organisations where id = $1', [own.supplierId]));
  const supplier = rows[0]?.org_number ?? '';
  expect(await answerTo(`${figuresPath()}?supplier=${supplier}`, { token: unitToken })).toMatchObject({ scope: { contract: own.reference, supplier }, inPractice: { started: 3 } });
});

test('the unit lists all contracts, a buyer its own', async () => {
  const all = await answerTo<ApiContractList>('/contracts', { token: unitToken });
  expect(all).toMatchObject({ total: 2, page: 1, pages: 1 });
  const bought = await answerTo<ApiContractList>('/contracts', { token: buyerToken });
  expect(bought.contracts.map(({ reference }) => reference)).toEqual([own.reference]);
  expect(bought.contracts[0]).toMatchObject({ clock: 'start', suppliers: [{ subcontractorOf: null }] });
  expect(await answerTo<ApiContractList>('/contracts?page=2', { token: unitToken })).toMatchObject({ total: 2, contracts: [] });
});

test('a buyer’s token reaches no exact figure, of its own contract either', async () => {
  for (const path of [figuresPath(), '/figures']) expect(await problemOf(path, { token: buyerToken })).toMatchObject({ status: 403, code: 'wrong_scope' });
});

test('a contract that does not exist is not found', async () => {
  expect(await problemOf('/contracts/ingen/figures', { token: unitToken })).toMatchObject({ status: 404, code: 'not_found' });
});

test('without a token that works nothing is answered, and the refusal says why', async () => {
  const expired = await tokenOf(lead, 'figures:read', { expiresOn: addDays(today(), -1) });
  const revoked = await tokenOf(lead, 'figures:read', { revokedReason: 'Kom på avveie' });
  const last = await tokenOf(lead, 'figures:read', { expiresOn: today() });
  const refusals = { token_missing: null, token_unknown: `ppt_${'x'.repeat(43)}`, token_expired: expired.token, token_revoked: revoked.token };
  for (const [code, token] of Object.entries(refusals)) {
    const answer = await call('/contracts', { token, address: '192.0.2.2' });
    expect(answer.headers.get('WWW-Authenticate'), code).toMatch(token ? /^Bearer .*error="invalid_token"/ : /^Bearer realm="Praksisporten"$/);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({ status: 401, code, type: expect.stringMatching(`/api-dokumentasjon#${code}$`) as string });
  }
  expect(await problemOf(`/contracts?token=${unitToken}`)).toMatchObject({ code: 'token_missing' });
  expect((await call('/contracts', { token: last.token })).status).toBe(200);
});

test('every faulty parameter is told', async () => {
  const problem = await problemOf(`${figuresPath()}?from=2026-02-30&clock=week&navn=Ola`, { token: unitToken });
  expect(problem).toMatchObject({ status: 400, errors: [{ parameter: 'from' }, { parameter: 'clock' }, { parameter: 'navn' }] });
  const after = await problemOf(`${figuresPath()}?from=2026-02-01&to=2026-01-01`, { token: unitToken });
  expect(after.errors).toEqual([{ parameter: 'from', detail: 'Perioden kan ikke begynne etter at den slutter.' }]);
  const { orgNumber } = await makeOrganisation('supplier');
  for (const [supplier, detail] of [[orgNumber, 'Leverandøren er ikke på denne kontrakten.'], ['974760673', 'Portalen har ingen leverandør med dette organisasjonsnummeret.']]) {
    expect((await problemOf(`${figuresPath()}?supplier=${supplier}`, { token: unitToken })).errors).toEqual([{ parameter: 'supplier', detail }]);
  }
});

test('an answer that the caller has already is not sent again', async () => {
  const first = await call(figuresPath(), { token: unitToken });
  const tag = first.headers.get('ETag') ?? '';
  expect(first.headers.get('Cache-Control')).toBe('private, no-cache');
  expect(first.headers.get('Vary')).toBe('Authorization');
  const again = await call(figuresPath(), { token: unitToken, headers: { 'If-None-Match': `"other", ${tag}` } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await call('/figures', { token: unitToken, headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
});

test('a token that calls too often waits, and others do not', async () => {
  const { token } = await tokenOf(lead, 'figures:read');
  const statuses = [];
  for (let times = 0; times < API_LIMITS.perToken.points; times += 1) statuses.push((await call('/contracts?page=0', { token })).status);
  expect(new Set(statuses)).toEqual(new Set([400]));
  const refused = await call('/contracts', { token });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(API_LIMITS.perToken.duration);
  expect((await call('/contracts', { token: unitToken })).status).toBe(200);
});

test('guesses from one address are held up, and a token that works is not', async () => {
  const address = '192.0.2.77';
  const guess = () => call('/contracts', { token: `ppt_${'y'.repeat(43)}`, address });
  for (let times = 0; times < API_LIMITS.perAddress.points; times += 1) expect((await guess()).status).toBe(401);
  const refused = await guess();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect((await call('/contracts', { token: unitToken, address })).status).toBe(200);
});

test('each call with a token that the portal knows is written down by path and answer, without what was asked', async () => {
  const { id, token } = await tokenOf(lead, 'figures:read', { expiresOn: latestExpiry(today()) });
  await call(`${figuresPath()}?asOf=2026-06-30`, { token });
  await call('/contracts?page=0', { token });
  await call('/contracts', { token: `${token}x` });
  const { rows } = await asOwner((client) =>
    client.query<{ call: object }>(`select to_jsonb(c) - array['id', 'token_id', 'called_at'] as call from api_calls c where token_id = $1 order by id`, [id]),
  );
  expect(rows.map((row) => row.call)).toEqual([
    { path: '/contracts/{reference}/figures', status: 200 },
    { path: '/contracts', status: 400 },
  ]);
});

test('a fault of the portal is told as one, and nothing of it', async () => {
  await asOwner((client) => client.query('alter function key_figures(uuid, uuid, clock, date, date, date) rename to key_figures_away'));
  try {
    expect(await problemOf('/figures', { token: unitToken })).toMatchObject({ status: 500, code: 'failed', requestId: 'a-request' });
  } finally {
    await asOwner((client) => client.query('alter function key_figures_away(uuid, uuid, clock, date, date, date) rename to key_figures'));
  }
});
