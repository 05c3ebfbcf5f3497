import { beforeAll, expect, test } from 'vitest';
import { addDays, addMonths, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
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

test('a result that nobody has found out waits for the own caseworker and the lead, and names its date', async () => {
  const { id, firstName, lastName } = await endedPractice();
  const measuredOn = addMonths(endedOn, 6);
  const [year, month, day] = endedOn.split('-');
  const task = {
    kind: 'result_due',
    subject: `${firstName} ${lastName}`,
    detail: `6 måneder etter ${day}.${month}.${year}`,
    dueOn: measuredOn,
    path: `/kandidater/${id}/oppfolging?dato=${measuredOn}`,
  };
  expect(await tasksOf(caseworker, id)).toEqual([task]);
  expect(await tasksOf(lead, id)).toEqual([task]);
  expect(await tasksOf(colleague, id)).toEqual([]);
});

test('a result waits for NAV once the candidate is shared, and for nobody once it is known', async () => {
  const { id } = await endedPractice();
  expect(await tasksOf(nav, id)).toEqual([]);
  await shareWithNav(id, nav.organisationId);
  expect(await tasksOf(nav, id)).toMatchObject([{ kind: 'result_due' }]);
  await makeFollowUp(id, { statusDate: addMonths(endedOn, 6), registeredOn: on });
  expect(await tasksOf(nav, id)).toEqual([]);
  expect(await tasksOf(caseworker, id)).toEqual([]);
});

test('a protected candidate’s result waits for the own caseworker alone', async () => {
  const { id } = await endedPractice({ protectedAddress: true, caseworkerId: colleague.membershipId });
  await shareWithNav(id, nav.organisationId);
  expect(await tasksOf(nav, id)).toEqual([]);
  expect(await tasksOf(caseworker, id)).toEqual([]);
  expect(await tasksOf(colleague, id)).toHaveLength(1);
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
