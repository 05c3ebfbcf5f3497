// Releases over the API: what was published to the buyer, and nothing of what it was made from.
import { beforeAll, expect, test } from 'vitest';
import type { ComponentInput } from '~/domain/api/components';
import { asOwner } from '../support/database.ts';
import { answerTo, call, problemOf } from '../support/api-calls.ts';
import { makeContract, makeMember } from '../support/facts.ts';
import { makePublishedRelease } from '../support/published-release.ts';
import { makeApiToken } from '../support/world-api-tokens.ts';

type Release = ComponentInput<'Release'>;

let ids: { june: string; corrected: string; september: string; foreign: string };
let token: string;
let unitToken: string;
let contract: Awaited<ReturnType<typeof makeContract>>;

beforeAll(async () => {
  const lead = await makeMember('unit_lead');
  const buyer = await makeMember('buyer');
  const stranger = await makeMember('buyer');
  contract = await makeContract({ buyerId: buyer.organisationId });
  const by = { unitId: lead.organisationId, publishedById: lead.membership.id };
  const own = { ...by, buyerId: buyer.organisationId, contract };
  const { id: june } = await makePublishedRelease({ ...own, periodEnd: '2026-06-30' });
  const { id: corrected } = await makePublishedRelease({ ...own, periodEnd: '2026-06-30', revision: 2 });
  const { id: september } = await makePublishedRelease({ ...own, periodEnd: '2026-09-30' });
  const theirs = await makeContract({ buyerId: stranger.organisationId });
  const { id: foreign } = await makePublishedRelease({ ...by, buyerId: stranger.organisationId, contract: theirs, periodEnd: '2026-09-30' });
  ids = { june, corrected, september, foreign };
  ({ token } = await makeApiToken({ organisationId: buyer.organisationId, membershipId: buyer.membership.id, scope: 'releases:read' }));
  ({ token: unitToken } = await makeApiToken({ organisationId: lead.organisationId, membershipId: lead.membership.id, scope: 'figures:read' }));
});

test('a buyer lists its own releases, every revision, and which is the latest of each quarter', async () => {
  const { total, releases } = await answerTo<ComponentInput<'ReleaseList'>>('/releases', { token });
  expect(total).toBe(3);
  expect(releases.map(({ id, revision, isLatest, reason }) => ({ id, revision, isLatest, reason }))).toEqual([
    { id: ids.september, revision: 1, isLatest: true, reason: null },
    { id: ids.corrected, revision: 2, isLatest: true, reason: 'En slutt var ført feil.' },
    { id: ids.june, revision: 1, isLatest: false, reason: null },
  ]);
});

test('a release is read as it was published: all contracts, each contract, each supplier on it', async () => {
  const release = await answerTo<Release>(`/releases/${ids.june}`, { token });
  const { rows } = await asOwner((client) =>
    client.query<{ figures: object }>('select figures from release_figures where release_id = $1 order by contract_id nulls first, supplier_id nulls first', [ids.june]),
  );
  expect(release.figures.map(({ scope: _scope, ...figures }) => figures)).toEqual(rows.map(({ figures }) => figures));
  expect(release.figures.map(({ scope }) => scope)).toEqual([
    { contract: null, supplier: null },
    { contract: contract.reference, supplier: null },
    { contract: contract.reference, supplier: expect.stringMatching(/^\d{9}$/) as string },
  ]);
});

test('the hash of the exact figures, and who published, are in no answer', async () => {
  const body = await (await call(`/releases/${ids.june}`, { token })).text();
  expect(body).not.toMatch(/hash|unit|published_?by|BwcHBw|070707/i);
});

test('another buyer’s release does not exist, nor one that nobody has', async () => {
  for (const id of [ids.foreign, '00000000-0000-7000-8000-000000000999', 'siste']) {
    expect(await problemOf(`/releases/${id}`, { token })).toMatchObject({ status: 404, code: 'not_found' });
  }
});

test('a unit’s token has the exact figures, and no releases', async () => {
  for (const path of ['/releases', `/releases/${ids.june}`]) expect(await problemOf(path, { token: unitToken })).toMatchObject({ status: 403, code: 'wrong_scope' });
});

test('stored figures with a field more than the document says are not sent', async () => {
  await asOwner(async (client) => {
    await client.query('alter table release_figures disable trigger user');
    await client.query(`update release_figures set figures = figures || '{"candidate": "Ola"}' where release_id = $1`, [ids.corrected]);
    await client.query('alter table release_figures enable trigger user');
  });
  const answer = await call(`/releases/${ids.corrected}`, { token });
  expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('Ola')]);
});
