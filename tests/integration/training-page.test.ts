// The page of a contract's training: what each reader can ask it.
import { beforeAll, expect, test } from 'vitest';
import { addMonths, today } from '~/domain/calendar-date';
import { latestToPublish } from '~/domain/release/release-quarters';
import { asWorker } from '~/platform/database.server';
import { readTrainingPage } from '~/queries/figures/read-training-page.server';
import { makeOrganisation } from '../support/facts';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';
import { makeRelease } from '../support/releases';
import { makePlan } from '../support/training-facts';
import { makeViewer } from '../support/viewer';

let parties: Parties;
let below: Awaited<ReturnType<typeof makeOrganisation>>;
beforeAll(async () => {
  parties = await makeParties();
  const { contract, supplier } = parties;
  below = await makeOrganisation('supplier');
  await asWorker((tx) => tx.contractSupplier.create({ data: { contractId: contract.id, supplierId: below.id, aboveSupplierId: supplier.id, link: 1 } }));
  const { id } = await placeCandidate(parties, { acceptedAt: moment, startedOn: addMonths(today(), -2) });
  await makePlan(id, [{ hours: 10, levels: ['on_own'] }]);
});

const page = (viewer: Parties['lead'], question = {}) => readTrainingPage(viewer, parties.contract.id, question, today());
const hoursOf = async (...asked: Parameters<typeof page>) => {
  const shown = await page(...asked);
  return shown.kind === 'figures' ? shown.figures.departments.at(-1)?.hours : null;
};

test('the unit sees all suppliers or one of them, and asking for one that is not on the contract is asking for nothing', async () => {
  const shown = await page(parties.lead);
  expect(shown).toMatchObject({ kind: 'figures', onlySupplier: null });
  expect(shown.kind === 'figures' && shown.suppliers.map(({ value }) => value).toSorted()).toEqual(
    [parties.supplier.orgNumber, below.orgNumber].toSorted(),
  );
  expect(await hoursOf(parties.lead)).toBe(10);
  expect(await hoursOf(parties.lead, { supplier: parties.supplier.orgNumber })).toBe(10);
  expect(await hoursOf(parties.lead, { supplier: below.orgNumber })).toBe(0);
  expect(await statusOf(page(parties.lead, { supplier: '900009003' }))).toBe(404);
});

test('a coordinator sees the own organisation alone, and chooses none', async () => {
  expect(await page(parties.coordinator)).toMatchObject({ kind: 'figures', suppliers: [], onlySupplier: 'Organisasjon' });
  expect(await hoursOf(parties.coordinator)).toBe(10);
  expect(await hoursOf(await makeViewer('coordinator', { organisationId: below.id }))).toBe(0);
  expect(await statusOf(page(parties.coordinator, { supplier: below.orgNumber }))).toBe(404);
  expect(await statusOf(page(parties.stranger))).toBe(404);
});

test('the buyer sees what was published, and another buyer no page', async () => {
  const buyer = await makeViewer('buyer', { organisationId: parties.contract.buyerId });
  expect(await page(buyer)).toMatchObject({ kind: 'published', published: null });
  await makeRelease(parties.contract.buyerId, latestToPublish(today()));
  expect(await page(buyer)).toMatchObject({ kind: 'published', published: { figures: { training: { form: 'none' }, volume: { certificates: 0 } } } });
  expect(await statusOf(page(await makeViewer('buyer')))).toBe(404);
});

test('a year is asked for by itself, and years from the contract’s first to this one are offered', async () => {
  const year = Number(today().slice(0, 4));
  expect(await hoursOf(parties.lead, { year })).toBe(10);
  expect(await hoursOf(parties.lead, { year: year - 1 })).toBe(0);
  const shown = await page(parties.lead);
  expect(shown.kind === 'figures' && shown.years).toEqual(Array.from({ length: year - 2023 }, (_, index) => year - index));
});
