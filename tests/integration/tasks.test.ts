import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { reportHire } from '~/commands/hire-report/report-hire.server';
import { addDays, toDateColumn, today } from '~/domain/calendar-date';
import type { TaskKind } from '~/domain/task';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeParties, moment, placeCandidate } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

const on = today();
const accepted = { acceptedAt: moment, plannedFrom: addDays(on, -3) };
const active = { acceptedAt: moment, startedOn: addDays(on, -60) };

/** The paths of the tasks of one kind that wait for a viewer, the most urgent first. */
async function waiting(viewer: Viewer, kind: TaskKind): Promise<string[]> {
  return (await listTasks(viewer, on)).tasks.filter((task) => task.kind === kind).map(({ path }) => path);
}

test('an accepted placement whose planned start has come waits for both sides to say that it started', async () => {
  const parties = await makeParties();
  const due = await placeCandidate(parties, accepted);
  await placeCandidate(parties, { ...accepted, plannedFrom: addDays(on, 1) });
  expect(await waiting(parties.caseworker, 'register_start')).toEqual([`/praksis/${due.id}/start`]);
  expect(await waiting(parties.coordinator, 'confirm_start')).toEqual([`/praksis/${due.id}/start`]);
});

test('a placement that runs past its planned end waits for both sides to say that it ended', async () => {
  const parties = await makeParties();
  const late = await placeCandidate(parties, { ...active, plannedTo: addDays(on, -1) });
  await placeCandidate(parties, { ...active, plannedTo: on });
  expect(await waiting(parties.caseworker, 'register_end')).toEqual([`/praksis/${late.id}/slutt`]);
  expect(await waiting(parties.coordinator, 'report_end')).toEqual([`/praksis/${late.id}/slutt`]);
});

test('a placement without a mentor who still has access waits for one', async () => {
  const parties = await makeParties();
  const former = await makeViewer('mentor', { organisationId: parties.supplier.id });
  await asWorker((tx) => tx.membership.update({ where: { id: former.membershipId }, data: { endedAt: moment } }));
  const without = await placeCandidate(parties, active);
  const left = await placeCandidate(parties, { ...active, mentorId: former.membershipId });
  await placeCandidate(parties, { ...active, mentorId: parties.mentor.membershipId });
  await placeCandidate(parties, { ...active, endedOn: addDays(on, -1) });
  const paths = [without, left].map(({ id }) => `/praksis/${id}/mentor`);
  expect((await waiting(parties.coordinator, 'name_mentor')).toSorted()).toEqual(paths.toSorted());
});

test('a request waits for the supplier at once, and for the unit once a week has passed', async () => {
  const parties = await makeParties();
  const old = await placeCandidate(parties, { requestedAt: new Date(Date.now() - 9 * 86_400_000) });
  const fresh = await placeCandidate(parties);
  expect(await waiting(parties.coordinator, 'answer_request')).toEqual([`/praksis/${old.id}`, `/praksis/${fresh.id}`]);
  expect(await waiting(parties.caseworker, 'request_unanswered')).toEqual([`/praksis/${old.id}`]);
});

test('a report of a hire waits for the unit until it is answered', async () => {
  const parties = await makeParties();
  const { id } = await placeCandidate(parties, active);
  await reportHire(parties.coordinator, { placementId: id, form: 'permanent', percent: 100, startedOn: on }, randomUUID());
  expect(await waiting(parties.lead, 'decide_hire_report')).toEqual([`/praksis/${id}/bekreft-ansettelse`]);
});

test('a caseworker’s tasks are about own candidates and nobody’s, the lead’s about all', async () => {
  const parties = await makeParties();
  const other = await makeViewer('caseworker', { organisationId: parties.caseworker.organisationId });
  const own = await placeCandidate(parties, accepted);
  const nobodys = await placeCandidate(parties, accepted, { caseworkerId: null });
  const colleagues = await placeCandidate(parties, accepted, { caseworkerId: other.membershipId });
  const paths = (...rows: { id: string }[]) => rows.map(({ id }) => `/praksis/${id}/start`).toSorted();
  expect((await waiting(parties.caseworker, 'register_start')).toSorted()).toEqual(paths(own, nobodys));
  expect((await waiting(parties.lead, 'register_start')).toSorted()).toEqual(paths(own, nobodys, colleagues));
});

test('what is somebody else’s waits for nobody here', async () => {
  const parties = await makeParties();
  await placeCandidate(parties, { ...accepted });
  await placeCandidate(parties, {});
  const nothing = { tasks: [], total: 0, cut: [] };
  expect(await listTasks(parties.stranger, on)).toEqual(nothing);
  expect(await listTasks(await makeViewer('unit_lead'), on)).toEqual(nothing);
});

test('more tasks of one kind than the page shows are counted all the same, and the page says how many it shows', async () => {
  const parties = await makeParties();
  const candidate = await placeCandidate(parties, accepted);
  const { candidateId, contractId, supplierId } = candidate;
  await asWorker((tx) =>
    tx.placement.createMany({
      data: Array.from({ length: 104 }, () => ({ candidateId, contractId, supplierId, acceptedAt: moment, plannedFrom: toDateColumn(addDays(on, -2)) })),
    }),
  );
  const { tasks, total, cut } = await listTasks(parties.caseworker, on);
  expect(tasks).toHaveLength(100);
  expect(total).toBe(105);
  expect(cut).toEqual([{ kind: 'register_start', shown: 100, total: 105, path: '/praksisplasser?status=accepted&sorter=start' }]);
});
