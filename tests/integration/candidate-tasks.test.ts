import { beforeAll, expect, test } from 'vitest';
import { addDays, addMonths, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { formatMonthName } from '~/i18n/format';
import { readResultBatch } from '~/queries/result/read-result-batch.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeCandidate, makeContract, makeEmployment, makeFollowUp, makePlacement, makeWageSubsidy, shareWithNav } from '../support/facts';
import { makeViewer } from '../support/viewer';

const on = today();
/** Seven months ago: the first measuring date has passed, the second lies ahead. */
const endedOn = addMonths(on, -7);
let caseworker: Viewer;
let colleague: Viewer;
let lead: Viewer;
let nav: Viewer;
let parties: { contractId: string; supplierId: string };

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  const { organisationId } = caseworker;
  colleague = await makeViewer('caseworker', { organisationId });
  lead = await makeViewer('unit_lead', { organisationId });
  nav = await makeViewer('nav_advisor');
  const contract = await makeContract({ startsOn: addMonths(on, -36) });
  parties = { contractId: contract.id, supplierId: contract.supplierId };
});

async function endedPractice(given: Parameters<typeof makeCandidate>[1] = {}) {
  const candidate = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId, ...given });
  await makePlacement({ candidateId: candidate.id, ...parties }, { startedOn: addMonths(endedOn, -4), endedOn });
  return candidate;
}

const tasksOf = async (viewer: Viewer, candidateId: string) =>
  (await listTasks(viewer, on)).tasks.filter(({ path }) => path.includes(candidateId));

/** The person's rows on the screen that takes a month's results, and whether the start page counts one more for each. */
async function waitsFor(viewer: Viewer, candidateId: string) {
  const measured = addMonths(endedOn, 6);
  const { rows } = await readResultBatch(viewer, { month: measured.slice(0, 7), kind: 'due', page: 1 }, on);
  return rows.filter((row) => row.candidateId === candidateId);
}

test('a result that nobody has found out waits for the own caseworker and the lead, and names its date', async () => {
  const { id, firstName, lastName } = await endedPractice();
  const measuredOn = addMonths(endedOn, 6);
  const row = { firstName, lastName, measuredOn, measures: [{ months: 6, countedFrom: endedOn }] };
  expect(await waitsFor(caseworker, id)).toMatchObject([row]);
  expect(await waitsFor(lead, id)).toMatchObject([row]);
  expect(await waitsFor(colleague, id)).toEqual([]);
});

test('the start page has one line for each month, with its count and the way to answer', async () => {
  const nobodys = await makeViewer('unit_lead');
  const lines = async () => (await listTasks(nobodys, on)).tasks.flatMap(({ kind, subject, path, dueOn }) => (kind === 'result_due' ? [{ subject, path, dueOn }] : []));
  expect(await lines()).toEqual([]);
  const measured = addMonths(endedOn, 6);
  for (const caseworkerId of [null, null]) {
    const { id } = await makeCandidate(nobodys.organisationId, { caseworkerId });
    await makePlacement({ candidateId: id, ...parties }, { startedOn: addMonths(endedOn, -4), endedOn });
  }
  const month = formatMonthName(measured);
  expect(await lines()).toEqual([
    { subject: `2 resultater for ${month}`, path: `/resultater?maaned=${measured.slice(0, 7)}`, dueOn: addDays(measured, 31) },
  ]);
});

test('a result is asked for from 14 days before its measuring date, and stays until somebody answers', async () => {
  const opens = async (days: number) => {
    const { id } = await makeCandidate(lead.organisationId);
    const ended = addMonths(addDays(on, days), -6);
    await makePlacement({ candidateId: id, ...parties }, { startedOn: addMonths(ended, -3), endedOn: ended });
    const measured = addMonths(ended, 6);
    const { rows } = await readResultBatch(lead, { month: measured.slice(0, 7), kind: 'due', page: 1 }, on);
    return rows.some((row) => row.candidateId === id);
  };
  expect(await opens(14)).toBe(true);
  expect(await opens(16)).toBe(false);
  const { id } = await makeCandidate(lead.organisationId);
  await makePlacement({ candidateId: id, ...parties }, { startedOn: addMonths(on, -30), endedOn: addMonths(on, -26) });
  const { rows } = await readResultBatch(lead, { month: 'eldre', kind: 'due', page: 1 }, on);
  expect(rows.filter((row) => row.candidateId === id).map(({ measures }) => measures[0]?.months)).toEqual([6, 12]);
});

test('a result waits for NAV once the candidate is shared, and for nobody once it is known', async () => {
  const { id } = await endedPractice();
  expect(await waitsFor(nav, id)).toEqual([]);
  await shareWithNav(id, nav.organisationId);
  expect(await waitsFor(nav, id)).toHaveLength(1);
  await makeFollowUp(id, { statusDate: addMonths(endedOn, 6), registeredOn: on });
  expect(await waitsFor(nav, id)).toEqual([]);
  expect(await waitsFor(caseworker, id)).toEqual([]);
});

test('a protected candidate’s result waits for the own caseworker alone, without a word of what is known', async () => {
  const { id } = await endedPractice({ protectedAddress: true, caseworkerId: colleague.membershipId });
  await shareWithNav(id, nav.organisationId);
  expect(await waitsFor(nav, id)).toEqual([]);
  expect(await waitsFor(caseworker, id)).toEqual([]);
  expect(await waitsFor(colleague, id)).toMatchObject([{ known: null }]);
});

test('a wage subsidy that ends within 60 days waits for NAV, unless a next period follows', async () => {
  const { id } = await makeCandidate(caseworker.organisationId);
  await shareWithNav(id, nav.organisationId);
  const job = await makeEmployment(id, { startedOn: addMonths(on, -3), employerName: 'Ren AS' });
  const first = await makeWageSubsidy(job.id, addMonths(on, -3), addDays(on, 60));
  const task = { kind: 'subsidy_ending', detail: 'Ren AS, 40 %', dueOn: addDays(on, 60), path: `/arbeid/${job.id}` };
  expect(await tasksOf(nav, job.id)).toMatchObject([task]);
  await asWorker((tx) => tx.wageSubsidy.update({ where: { id: first.id }, data: { endsOn: new Date(addDays(on, 61)) } }));
  expect(await tasksOf(nav, job.id)).toEqual([]);
  await asWorker((tx) => tx.wageSubsidy.update({ where: { id: first.id }, data: { endsOn: new Date(addDays(on, 30)) } }));
  await makeWageSubsidy(job.id, addDays(on, 31), addDays(on, 200), 30);
  expect(await tasksOf(nav, job.id)).toEqual([]);
});
