import { expect, test } from 'vitest';
import { addDays, addMonths, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { listEmployerQuestions } from '~/queries/employer-question/read-questions.server';
import { makeContract, makeEmployment, makeFollowUp, makePlacement, makeWageSubsidy } from '../support/facts';
import { hirePracticant } from '../support/hired';
import { makeParties, moment, placeCandidate } from '../support/placement-parties';

const on = today();

/** What somebody's supplier is asked, as «kind date». */
async function asked(viewer: Viewer): Promise<string[]> {
  return (await listEmployerQuestions(viewer)).map(({ kind, aboutOn }) => `${kind} ${aboutOn}`);
}

test('an employer is asked by name about its own employee, and told no more than the question needs', async () => {
  const parties = await makeParties();
  const { employment, measuredOn } = await hirePracticant(parties);
  expect(await listEmployerQuestions(parties.coordinator)).toEqual([
    {
      kind: 'still_employed',
      employmentId: employment.id,
      name: 'Selam Haile',
      jobStartedOn: addDays(addMonths(measuredOn, -6), 1),
      aboutOn: measuredOn,
      dueOn: addDays(measuredOn, 31),
      undecidedOn: null,
    },
  ]);
  expect(await asked(parties.stranger)).toEqual([]);
});

test.each([
  ['15 days ahead', 15, 0],
  ['14 days ahead', 14, 1],
  ['85 days ago', -85, 1],
  ['95 days ago', -95, 0],
])('a question is open from 14 days before the date until three months after: %s', async (_when, days, questions) => {
  const parties = await makeParties();
  await hirePracticant(parties, { measuredOn: addDays(on, days) });
  expect(await asked(parties.coordinator)).toHaveLength(questions);
});

test('others than coordinators are refused by the database', async () => {
  const { caseworker, lead, mentor } = await makeParties();
  for (const viewer of [caseworker, lead, mentor]) await expect(asked(viewer)).rejects.toThrow('42501');
});

test('nobody is asked about a protected address, or about somebody who has left the target group', async () => {
  const parties = await makeParties();
  await hirePracticant(parties, { candidate: { protectedAddress: true } });
  await hirePracticant(parties, { detail: { leftOn: addDays(on, -1), leftReason: 'died' } });
  expect(await asked(parties.coordinator)).toEqual([]);
});

test('only a job that covers the date and was not registered by mistake is asked about', async () => {
  const parties = await makeParties();
  await hirePracticant(parties, { job: { voidedAt: moment, voidReason: 'Feil person' } });
  await hirePracticant(parties, { job: { endedOn: addDays(on, -1) } });
  await hirePracticant(parties, { measuredOn: addDays(on, -3), job: { startedOn: addDays(on, -2) } });
  await hirePracticant(parties, { measuredOn: addDays(on, 10), job: { startedOn: addDays(on, 5) } });
  expect(await asked(parties.coordinator)).toEqual([]);
});

test('an employer that never had the person in practice is not asked, not even the main supplier above the one that had', async () => {
  const parties = await makeParties();
  const above = await makeParties();
  const { candidateId, measuredOn } = await hirePracticant(parties, { job: { employerOrgNumber: above.supplier.orgNumber ?? '' } });
  expect(await asked(above.coordinator)).toEqual([]);
  expect(await asked(parties.coordinator)).toEqual([]);
  const { contract, supplier } = above;
  await makePlacement({ candidateId, contractId: contract.id, supplierId: supplier.id }, { voidedAt: moment, voidReason: 'Feil', startedOn: addMonths(on, -12) });
  expect(await asked(above.coordinator)).toEqual([]);
  await makePlacement({ candidateId, contractId: contract.id, supplierId: supplier.id }, { startedOn: addMonths(on, -24), endedOn: addMonths(on, -20) });
  expect(await asked(above.coordinator)).toEqual([`still_employed ${measuredOn}`]);
});

test('after a change of employer the one that has the person on the date is asked', async () => {
  const parties = await makeParties();
  const next = await makeParties();
  const { candidateId, measuredOn } = await hirePracticant(parties, { job: { endedOn: addDays(on, -40) } });
  const { contract, supplier } = next;
  await makePlacement({ candidateId, contractId: contract.id, supplierId: supplier.id }, { startedOn: addMonths(on, -24), endedOn: addMonths(on, -20) });
  await makeEmployment(candidateId, { employerOrgNumber: supplier.orgNumber ?? '', startedOn: addDays(on, -39) });
  expect(await asked(parties.coordinator)).toEqual([]);
  expect(await asked(next.coordinator)).toEqual([`still_employed ${measuredOn}`]);
});

test('the date follows the clock of the contract', async () => {
  const parties = await makeParties();
  await asWorker((tx) => tx.contract.update({ where: { id: parties.contract.id }, data: { clock: 'hire' } }));
  const { measuredOn } = await hirePracticant(parties);
  expect(await asked(parties.coordinator)).toEqual([`still_employed ${addMonths(addDays(addMonths(measuredOn, -6), 1), 6)}`]);
});

test('two sources are better than one: somebody else’s answer closes the question only 31 days after the date', async () => {
  const parties = await makeParties();
  const fresh = await hirePracticant(parties, { measuredOn: addDays(on, -20) });
  const old = await hirePracticant(parties, { measuredOn: addDays(on, -40) });
  for (const { candidateId, measuredOn } of [fresh, old]) await makeFollowUp(candidateId, { statusDate: measuredOn, source: 'candidate' });
  expect(await asked(parties.coordinator)).toEqual([`still_employed ${fresh.measuredOn}`]);
});

test('what the unit wrote down as the supplier’s word is the supplier’s answer', async () => {
  const parties = await makeParties();
  const { candidateId, measuredOn } = await hirePracticant(parties);
  const said = await makeFollowUp(candidateId, { statusDate: measuredOn, source: 'supplier' });
  expect(await asked(parties.coordinator)).toEqual([]);
  await asWorker((tx) => tx.followUp.update({ where: { id: said.id }, data: { voidedAt: moment, voidReason: 'Feil person' } }));
  expect(await asked(parties.coordinator)).toEqual([`still_employed ${measuredOn}`]);
});

test('one person measured in two contracts on one day is one question', async () => {
  const parties = await makeParties();
  const { candidateId, measuredOn, placement } = await hirePracticant(parties);
  const other = await makeContract({ startsOn: '2024-01-01' });
  await makePlacement(
    { candidateId, contractId: other.id, supplierId: other.supplierId },
    { startedOn: addDays(addMonths(measuredOn, -6), -10), endedOn: addMonths(measuredOn, -6) },
  );
  expect(placement.endedOn).not.toBeNull();
  expect(await asked(parties.coordinator)).toEqual([`still_employed ${measuredOn}`]);
});

/** Somebody in a job with subsidy until a date, whose results are measured at another time. */
async function subsidised(parties: Awaited<ReturnType<typeof makeParties>>, endsInDays: number, job: Parameters<typeof makeEmployment>[1] = {}) {
  const { candidateId } = await placeCandidate(parties, { acceptedAt: moment, startedOn: addDays(on, -70), endedOn: addDays(on, -10), endReason: 'hired' });
  const employment = await makeEmployment(candidateId, { employerOrgNumber: parties.supplier.orgNumber ?? '', startedOn: addDays(on, -200), ...job });
  await makeWageSubsidy(employment.id, addDays(on, -200), addDays(on, endsInDays));
  return employment;
}

test.each([
  ['61 days ahead', 61, 0],
  ['60 days ahead', 60, 1],
  ['today', 0, 1],
  ['85 days ago', -85, 1],
  ['95 days ago', -95, 0],
])('a subsidy that ends within 60 days is asked about, until three months after its end: %s', async (_when, days, questions) => {
  const parties = await makeParties();
  const { id } = await subsidised(parties, days);
  const found = await listEmployerQuestions(parties.coordinator);
  expect(found).toHaveLength(questions);
  if (questions > 0) {
    expect(found).toMatchObject([{ kind: 'ordinary_after_subsidy', employmentId: id, aboutOn: addDays(on, days + 1), dueOn: addDays(on, days) }]);
  }
});

test('a subsidy with a later period, in a job that has ended, or registered by mistake is not asked about', async () => {
  const parties = await makeParties();
  const extended = await subsidised(parties, 30);
  await makeWageSubsidy(extended.id, addDays(on, 31), addDays(on, 400));
  await subsidised(parties, -10, { endedOn: addDays(on, -5) });
  const mistaken = await subsidised(parties, 30);
  await asWorker((tx) => tx.wageSubsidy.updateMany({ where: { employmentId: mistaken.id }, data: { voidedAt: moment, voidReason: 'Feil' } }));
  expect(await asked(parties.coordinator)).toEqual([]);
});
