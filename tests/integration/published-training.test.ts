// What a release tells of training, places and departments, from facts made by hand.
import { expect, test } from 'vitest';
import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server.ts';
import { readTrainingPage } from '~/queries/figures/read-training-page.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeCandidate, makeContract, makeMember, makeOrganisation, makePlacement } from '../support/facts.ts';
import { makeRelease } from '../support/releases.ts';
import { makePlan } from '../support/training-facts.ts';

const ON = '2026-11-20';

async function scene() {
  const buyer = await makeViewer('buyer');
  const contract = await makeContract({ buyerId: buyer.organisationId, startsOn: '2024-01-01' });
  const unit = await makeOrganisation('refugee_unit');
  const lead = await makeMember('unit_lead', { organisationId: unit.id });
  /** A person who completed a module of ten hours on a day. */
  const learner = async (day: CalendarDate) => {
    const { id: candidateId } = await makeCandidate(unit.id);
    const parties = { candidateId, contractId: contract.id, supplierId: contract.supplierId };
    const { id } = await makePlacement(parties, { department: 'cleaning', startedOn: '2024-01-01' });
    const plan = await makePlan(id, [{ hours: 10, levels: ['on_own'] }]);
    const aimId = plan.trainingModules[0]?.trainingAims[0]?.id ?? '';
    await asWorker((tx) => tx.trainingProgress.create({ data: { aimId, fromLevel: 'with_help', toLevel: 'on_own', setAt: new Date(`${day}T10:00:00Z`) } }));
    return { placementId: id, aimId, moduleId: plan.trainingModules[0]?.id ?? '' };
  };
  const publish = async (periodEnd: CalendarDate) => {
    await makeRelease(buyer.organisationId, periodEnd, { lead });
    return trainingOf(buyer, contract.id);
  };
  return { buyer, contract, lead, learner, publish };
}

async function trainingOf(buyer: Viewer, contractId: string) {
  const page = await readTrainingPage(buyer, contractId, {}, ON);
  return page.kind === 'published' ? (page.published?.figures.training ?? null) : null;
}

test('modules and hours of five people or more are told, and counted anew only when five more have come', async () => {
  const { learner, publish, buyer, contract } = await scene();
  expect(await trainingOf(buyer, contract.id)).toBeNull();
  for (let person = 0; person < 4; person += 1) await learner('2024-02-10');
  expect(await publish('2024-03-31')).toEqual({ form: 'none' });
  await learner('2024-05-10');
  const told = { form: 'counted', countedBy: '2024-06-30', modules: 5, hours: 50 };
  expect(await publish('2024-06-30')).toEqual(told);
  for (let person = 0; person < 4; person += 1) await learner('2024-08-10');
  expect(await publish('2024-09-30')).toEqual(told);
  await learner('2024-11-10');
  expect(await publish('2024-12-31')).toEqual({ form: 'counted', countedBy: '2024-12-31', modules: 10, hours: 100 });
});

test('nothing that is put right about one person moves what was told, in a new edition or the next quarter', async () => {
  const { contract, learner, publish } = await scene();
  const people = [];
  for (let person = 0; person < 7; person += 1) people.push(await learner('2024-02-10'));
  const told = await publish('2024-03-31');
  expect(told).toEqual({ form: 'counted', countedBy: '2024-03-31', modules: 7, hours: 70 });
  const [first, second, third] = people;
  await asWorker((tx) => tx.trainingAim.update({ where: { id: first?.aimId ?? '' }, data: { level: 'with_help' } }));
  expect(await publish('2024-03-31'), 'a level that was lowered').toEqual(told);
  await asWorker((tx) => tx.trainingModule.update({ where: { id: second?.moduleId ?? '' }, data: { hours: 11 } }));
  expect(await publish('2024-03-31'), 'other hours').toEqual(told);
  await asWorker((tx) => tx.placement.update({ where: { id: third?.placementId ?? '' }, data: { voidedAt: new Date(), voidReason: 'Feil' } }));
  expect(await publish('2024-06-30'), 'a placement by mistake').toEqual(told);
  await asWorker((tx) => tx.contract.update({ where: { id: contract.id }, data: { startsOn: toDateColumn('2024-05-01') } }));
  expect(await publish('2024-06-30'), 'another start of the contract').toEqual(told);
});

test('places in use by month and people by department are told as of the quarter’s end, of the whole contract', async () => {
  const { buyer, contract, learner, lead } = await scene();
  await learner('2024-02-10');
  await makeRelease(buyer.organisationId, '2024-03-31', { lead });
  const page = await readTrainingPage(buyer, contract.id, {}, ON);
  const figures = page.kind === 'published' ? page.published?.figures : null;
  expect(figures?.places?.at(-1)).toEqual({ day: '2024-03-31', offered: 0, used: 1 });
  expect(figures?.departments).toEqual([{ department: 'cleaning', onDate: 1 }]);
});
