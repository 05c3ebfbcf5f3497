import { beforeAll, expect, test } from 'vitest';
import { addMonths, addDays, today, type CalendarDate } from '~/domain/calendar-date';
import { asActor, asWorker, type Actor, type Transaction } from '~/platform/database.server.ts';
import { makeCandidate, makeContract, makeFollowUp, makeMember, makeOrganisation, makePlacement, shareWithNav } from '../support/facts.ts';

/** Six months after it is about three weeks ago. */
const ENDED = addMonths(addDays(today(), -20), -6);

let unitId: string;
let small: Awaited<ReturnType<typeof makeContract>>;
let large: Awaited<ReturnType<typeof makeContract>>;
let buyer: Actor;
let people: string[];

/** A candidate whose practice on the contract ended on a date. */
async function afterPractice(contract: { id: string; supplierId: string }, endedOn: CalendarDate): Promise<string> {
  const { id } = await makeCandidate(unitId);
  await makePlacement({ candidateId: id, contractId: contract.id, supplierId: contract.supplierId },
    { startedOn: addDays(endedOn, -60), endedOn });
  return id;
}

const keyFigures = (supplier: string | null) => (tx: Transaction) =>
  tx.$queryRaw<[{ counts: unknown }]>`select key_figures(null, ${supplier}::uuid, 'exit', today(), '1900-01-01', today()) as counts`;
const resultsOf = (supplier: string | null) => (tx: Transaction) =>
  tx.$queryRaw<unknown[]>`select * from figure_people('results', null, ${supplier}::uuid, 'exit', today(), '1900-01-01', today())`;
const resultsDue = (tx: Transaction) =>
  tx.$queryRaw<{ candidate_id: string; horizon: number }[]>`select candidate_id, horizon from results_due(today(), today() - 90, today() + 14)`;
const refusedBy = async (work: Promise<unknown>) => expect(work).rejects.toThrow(/42501|permission denied/);

beforeAll(async () => {
  ({ actor: buyer } = await makeMember('buyer'));
  unitId = (await makeOrganisation('refugee_unit')).id;
  small = await makeContract({ buyerId: buyer.organisationId ?? '' });
  large = await makeContract({ buyerId: buyer.organisationId ?? '' });
  for (let index = 0; index < 4; index += 1) await afterPractice(small, '2025-01-31');
  people = [];
  for (let index = 0; index < 5; index += 1) people.push(await afterPractice(large, '2025-01-31'));
  await makeFollowUp(people[0] ?? '', { statusDate: '2025-07-31', status: 'ordinary' });
});

test.for(['caseworker', 'unit_lead', 'nav_advisor'] as const)('a %s sees the figures of every scope', async (role) => {
  const { actor } = await makeMember(role);
  await expect(asActor(actor, 'portal_app', keyFigures(null))).resolves.toHaveLength(1);
  await expect(asActor(actor, 'portal_app', keyFigures(small.supplierId))).resolves.toHaveLength(1);
});

test('a coordinator sees the figures of the own organisation, and nobody behind results', async () => {
  const { actor } = await makeMember('coordinator', { organisationId: small.supplierId });
  await expect(asActor(actor, 'portal_app', keyFigures(small.supplierId))).resolves.toHaveLength(1);
  await refusedBy(asActor(actor, 'portal_app', keyFigures(null)));
  await refusedBy(asActor(actor, 'portal_app', keyFigures(large.supplierId)));
  await refusedBy(asActor(actor, 'portal_app', resultsOf(small.supplierId)));
});

test.for(['mentor', 'admin'] as const)('a %s sees no figures', async (role) => {
  const { actor } = await makeMember(role);
  await refusedBy(asActor(actor, 'portal_app', keyFigures(actor.organisationId)));
});

test('a transaction without an actor sees no figures, and the portal’s own work sees all', async () => {
  const nobody = { userId: '', membershipId: null, organisationId: null, role: null };
  await refusedBy(asActor(nobody, 'portal_app', keyFigures(null)));
  await expect(asWorker(keyFigures(null))).resolves.toHaveLength(1);
});

test('no connection may call the functions that ask nobody who they are', async () => {
  const { actor } = await makeMember('unit_lead');
  for (const pool of ['portal_app', 'portal_buyer'] as const) {
    await refusedBy(asActor(actor, pool, (tx) => tx.$queryRaw`select * from figure_outcomes(null, 'exit', today(), '1900-01-01', today())`));
    await refusedBy(asActor(actor, pool, (tx) => tx.$queryRaw`select counted_figures(null, null, 'exit', today(), '1900-01-01', today())`));
  }
});

test('a buyer’s connection may call no other function of the figures', async () => {
  await refusedBy(asActor(buyer, 'portal_buyer', keyFigures(null)));
  await refusedBy(asActor({ ...buyer, role: 'unit_lead' }, 'portal_buyer', keyFigures(null)));
});

test('a result is due for those who follow the candidate until somebody has answered within 31 days', async () => {
  const { actor } = await makeMember('caseworker', { organisationId: unitId });
  const { actor: nav } = await makeMember('nav_advisor');
  const candidate = await afterPractice(large, ENDED);
  const mine = async (who: Actor) =>
    (await asActor(who, 'portal_app', resultsDue)).filter((row) => row.candidate_id === candidate).map((row) => row.horizon);
  expect(await mine(actor)).toEqual([6]);
  expect(await mine(nav)).toEqual([]);
  await shareWithNav(candidate, nav.organisationId ?? '');
  expect(await mine(nav)).toEqual([6]);
  await makeFollowUp(candidate, { statusDate: today(), status: 'unreachable' });
  expect(await mine(actor)).toEqual([]);
});

test('results due are nobody else’s business', async () => {
  const { actor } = await makeMember('coordinator');
  await refusedBy(asActor(actor, 'portal_app', resultsDue));
});
