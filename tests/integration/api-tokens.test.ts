// Making a token and taking it back, as commands and as PostgreSQL alone holds them.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { makeToken } from '~/commands/api-token/make-token.server';
import { revokeToken } from '~/commands/api-token/revoke-token.server';
import { latestExpiry, TOKEN_PREFIX } from '~/domain/api/api-token';
import { addDays, today, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asActor, asSession, asWorker } from '~/platform/database.server';
import { newCode } from '~/platform/sessions/session-store.server';
import { listTokens } from '~/queries/api-token/list-tokens.server';
import { readToken } from '~/queries/api-token/read-token.server';
import { call, problemOf } from '../support/api-calls.ts';
import { makeViewer } from '../support/as-viewer.ts';
import { asOwner } from '../support/database.ts';
import { makeContract } from '../support/facts.ts';

let lead: Viewer;
let buyer: Viewer;
let admin: Viewer;

beforeAll(async () => {
  lead = await makeViewer('unit_lead');
  buyer = await makeViewer('buyer');
  admin = await makeViewer('admin');
  await makeContract({ buyerId: buyer.organisationId });
});

async function made(viewer: Viewer, given: { expiresOn?: CalendarDate; code?: string } = {}) {
  const code = given.code ?? newCode();
  const form = { purpose: 'Kvartalsrapporten', expiresOn: given.expiresOn ?? latestExpiry(today()), code };
  return { token: TOKEN_PREFIX + code, result: await makeToken(viewer, form, randomUUID()) };
}

async function idOf(viewer: Viewer): Promise<{ id: string; token: string }> {
  const { token, result } = await made(viewer);
  if (!result.ok) throw new Error(result.refusal.code);
  return { id: result.value, token };
}

test.each(['lead', 'buyer'] as const)('a token that a %s has made works at once, until it is taken back', async (who) => {
  const viewer = { lead, buyer }[who];
  const { id, token } = await idOf(viewer);
  expect((await call('/contracts', { token })).status).toBe(200);
  expect(await readToken(viewer, id, today())).toMatchObject({ state: 'working', createdByName: viewer.name, calls: [{ path: '/contracts', status: 200 }], days: [{ day: today(), calls: 1, refused: 0 }] });
  expect(await revokeToken(viewer, id, { reason: 'Kom på avveie' }, randomUUID())).toEqual({ ok: true, value: id });
  expect(await problemOf('/contracts', { token })).toMatchObject({ code: 'token_revoked' });
  const after = await readToken(viewer, id, today());
  expect(after).toMatchObject({ state: 'revoked', revokedByName: viewer.name, revokedReason: 'Kom på avveie', allowedActions: [], days: [{ calls: 2, refused: 1 }] });
  expect(await revokeToken(viewer, id, { reason: 'En gang til' }, randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
});

test('the token itself is kept nowhere', async () => {
  const { token } = await idOf(lead);
  const tables = ['api_tokens', 'form_submissions', 'audit_log', 'sign_in_limits', 'api_calls'];
  for (const table of tables) {
    const { rows } = await asOwner((client) => client.query<{ row: string }>(`select row_to_json(t)::text as row from ${table} t`));
    expect(rows.filter(({ row }) => row.includes(token.slice(12))), table).toEqual([]);
  }
});

test('the same form twice makes one token; its letters in another form make none', async () => {
  const form = { purpose: 'Rapport', expiresOn: latestExpiry(today()), code: newCode() };
  const requestId = randomUUID();
  const first = await makeToken(buyer, form, requestId);
  expect(await makeToken(buyer, form, requestId)).toEqual(first);
  expect(await makeToken(buyer, { ...form, purpose: 'Noe annet' }, randomUUID())).toMatchObject({ refusal: { code: 'form_incomplete' } });
});

test('a token works for at most twelve months, and not for a day that is over', async () => {
  expect((await made(lead, { expiresOn: addDays(latestExpiry(today()), 1) })).result).toMatchObject({ refusal: { code: 'more_than_a_year', field: 'expiresOn' } });
  expect((await made(lead, { expiresOn: addDays(today(), -1) })).result).toMatchObject({ refusal: { code: 'before_today', field: 'expiresOn' } });
  expect((await made(lead, { expiresOn: today() })).result.ok).toBe(true);
  const tooLong = asOwner((client) => client.query('update api_tokens set expires_on = expires_on + 1'));
  await expect(tooLong).rejects.toThrow(/only taken back|api_tokens_at_most_a_year|needs an actor/);
});

test('each keeps the tokens of the own organisation; an administrator sees all, takes any back and makes none', async () => {
  const [ofUnit, ofBuyer] = [await idOf(lead), await idOf(buyer)];
  const otherLead = await makeViewer('unit_lead');
  const otherBuyer = await makeViewer('buyer');
  for (const [viewer, id] of [[otherLead, ofUnit.id], [otherBuyer, ofBuyer.id], [buyer, ofUnit.id], [lead, ofBuyer.id]] as const) {
    await expect(readToken(viewer, id, today())).rejects.toMatchObject({ status: 404 });
    await expect(revokeToken(viewer, id, { reason: 'Ikke min' }, randomUUID())).rejects.toMatchObject({ status: 404 });
  }
  expect((await listTokens(otherLead, { page: 1 }, today())).total).toBe(0);
  expect((await listTokens(admin, { page: 1 }, today())).rows[0]).toMatchObject({ organisationName: expect.any(String) as string });
  for (const { id, token } of [ofUnit, ofBuyer]) {
    await revokeToken(admin, id, { reason: 'Brukes av feil system' }, randomUUID());
    expect(await problemOf('/contracts', { token })).toMatchObject({ code: 'token_revoked' });
  }
  await expect(made(admin)).rejects.toThrow(/row-level security|23514/);
});

test('PostgreSQL gives no buyer exact figures, and no role the hash of a token', async () => {
  const ofBuyer = { organisationId: buyer.organisationId, purpose: 'x', tokenStart: 'ppt_abcdefgh', expiresOn: new Date(), createdByName: 'x' };
  const exact = asWorker((tx) =>
    tx.apiToken.create({ data: { ...ofBuyer, scope: 'figures:read', tokenHash: new Uint8Array(32), createdBy: buyer.membershipId }, select: { id: true } }),
  );
  await expect(exact).rejects.toThrow(/scope is not for this kind/);
  for (const [viewer, pool] of [[lead, 'portal_app'], [buyer, 'portal_buyer']] as const) {
    await expect(asActor(viewer, pool, (tx) => tx.$queryRaw`select token_hash from api_tokens`)).rejects.toThrow(/permission denied/);
  }
});

test('over the connection of a unit’s program neither a buyer nor nobody reads anything', async () => {
  for (const organisationId of [buyer.organisationId, null]) {
    const nobody = { userId: '', membershipId: null, organisationId, role: 'unit_lead' };
    expect(await asActor(nobody, 'portal_api', (tx) => tx.contract.count())).toBe(0);
    const figures = asActor(nobody, 'portal_api', (tx) => tx.$queryRaw`select key_figures(null, null, 'exit', today(), '1900-01-01', today())`);
    await expect(figures).rejects.toThrow(/42501/);
  }
});

test('looking a token up reads no more than the token', async () => {
  for (const table of ['candidates', 'contracts', 'api_calls']) {
    await expect(asSession((tx) => tx.$queryRawUnsafe(`select 1 from ${table}`))).rejects.toThrow(/permission denied/);
  }
});
