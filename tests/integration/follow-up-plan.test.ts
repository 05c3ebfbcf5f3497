import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { addMeeting } from '~/commands/follow-up-plan/add-meeting.server';
import { cancelMeeting } from '~/commands/follow-up-plan/cancel-meeting.server';
import { closeStep } from '~/commands/follow-up-plan/close-step.server';
import { dropStep } from '~/commands/follow-up-plan/drop-step.server';
import { editMeeting } from '~/commands/follow-up-plan/edit-meeting.server';
import { moveStep } from '~/commands/follow-up-plan/move-step.server';
import { addDays, today } from '~/domain/calendar-date';
import type { AgreedStep } from '~/domain/follow-up-plan';
import type { MeetingValues } from '~/domain/follow-up-plan-values';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { readPlan } from '~/queries/follow-up-plan/read-plan.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeCandidate, shareWithNav } from '../support/facts';
import { makeViewer } from '../support/viewer';

const on = today();
let caseworker: Viewer;
let colleague: Viewer;
let nav: Viewer;
let otherOffice: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  colleague = await makeViewer('caseworker', { organisationId: caseworker.organisationId });
  nav = await makeViewer('nav_advisor');
  otherOffice = await makeViewer('nav_advisor');
});

async function sharedCandidate(given: Parameters<typeof makeCandidate>[1] = {}): Promise<string> {
  const { id } = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId, ...given });
  await shareWithNav(id, nav.organisationId);
  return id;
}

const step = (given: Partial<AgreedStep> = {}): AgreedStep => ({ slot: 0, text: 'Ringe Ren AS', owner: 'unit', dueOn: addDays(on, 7), ...given });
const meeting = (given: Partial<MeetingValues> = {}): MeetingValues => ({
  ...{ metOn: on, place: 'NAV-kontoret', participants: 'Vera og Nora', agreed: 'Prøve hos Ren AS', steps: [] },
  ...given,
});
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? null : result.refusal.code);
const add = async (viewer: Viewer, id: string, given: Partial<MeetingValues> = {}) => codeOf(await addMeeting(viewer, id, meeting(given), randomUUID()));
const tasksOf = async (viewer: Viewer, kind: string, name: string) =>
  (await listTasks(viewer, on)).tasks.filter((task) => task.kind === kind && task.subject.includes(name));
const endShares = (candidateId: string) =>
  asWorker((tx) => tx.navShare.updateMany({ where: { candidateId }, data: { endedAt: new Date() } }));

test('what NAV agrees with the unit waits for the caseworker until what came of it is written, and both read it', async () => {
  const id = await sharedCandidate({ lastName: 'Felles' });
  expect(await add(nav, id, { steps: [step()] })).toBeNull();
  const [task] = await tasksOf(caseworker, 'next_step_due', 'Felles');
  expect(task).toMatchObject({ detail: 'Flyktningenheten: Ringe Ren AS', dueOn: addDays(on, 7) });
  expect(await tasksOf(nav, 'next_step_due', 'Felles')).toEqual([]);
  expect(await tasksOf(colleague, 'next_step_due', 'Felles')).toEqual([]);
  const stepId = task?.path.replace('/steg/', '') ?? '';
  const outcome = { version: 1, doneOn: on, outcome: 'Fikk intervju 3. desember' };
  expect(codeOf(await closeStep(caseworker, stepId, { ...outcome, doneOn: addDays(on, 1) }, randomUUID()))).toBe('in_the_future');
  expect(codeOf(await closeStep(caseworker, stepId, outcome, randomUUID()))).toBeNull();
  expect(codeOf(await closeStep(nav, stepId, outcome, randomUUID()))).toBe('stale');
  expect(await tasksOf(caseworker, 'next_step_due', 'Felles')).toEqual([]);
  const { meetings, openSteps } = await readPlan(nav, id, on);
  expect(openSteps).toEqual([]);
  expect(meetings[0]?.steps).toMatchObject([{ state: 'done', outcome: 'Fikk intervju 3. desember', closedByName: caseworker.name }]);
  expect(meetings[0]?.by?.name).toBe(nav.name);
  expect((await readPlan(caseworker, id, on)).meetings[0]?.by?.name).toBe(nav.name);
});

test('NAV’s steps wait for the office, the candidate’s for the caseworker, and NAV’s too once nobody at NAV sees them', async () => {
  const id = await sharedCandidate({ lastName: 'Fordelt' });
  await add(caseworker, id, { steps: [step({ owner: 'nav', text: 'Vurdere tilskudd' }), step({ owner: 'candidate', text: 'Søke norskkurs' })] });
  expect((await tasksOf(nav, 'next_step_due', 'Fordelt')).map(({ detail }) => detail)).toEqual(['NAV: Vurdere tilskudd']);
  expect((await tasksOf(caseworker, 'next_step_due', 'Fordelt')).map(({ detail }) => detail)).toEqual(['Kandidaten: Søke norskkurs']);
  await endShares(id);
  expect(await tasksOf(nav, 'next_step_due', 'Fordelt')).toEqual([]);
  expect(await tasksOf(caseworker, 'next_step_due', 'Fordelt')).toHaveLength(2);
});

test('a step waits from two weeks before its date, and a meeting from one', async () => {
  const id = await sharedCandidate({ lastName: 'Senere' });
  await add(caseworker, id, { steps: [step({ dueOn: addDays(on, 15) })] });
  await add(caseworker, id, { metOn: addDays(on, 8), agreed: undefined });
  for (const viewer of [caseworker, nav]) expect((await listTasks(viewer, on)).tasks.filter(({ subject }) => subject.includes('Senere'))).toEqual([]);
  await add(nav, id, { metOn: addDays(on, 7), agreed: undefined });
  for (const viewer of [caseworker, nav]) expect(await tasksOf(viewer, 'meeting_coming', 'Senere')).toMatchObject([{ dueOn: addDays(on, 7) }]);
});

test('a meeting that is past waits for both to write what was agreed, until one of them has', async () => {
  const id = await sharedCandidate({ lastName: 'Holdt' });
  const metOn = addDays(on, -2);
  expect(await add(caseworker, id, { metOn, agreed: undefined })).toBe('agreed_missing');
  await add(caseworker, id, { metOn: addDays(on, 3), agreed: undefined });
  await asWorker((tx) => tx.followUpMeeting.updateMany({ where: { candidateId: id }, data: { metOn: new Date(metOn) } }));
  expect(await tasksOf(nav, 'write_meeting', 'Holdt')).toMatchObject([{ dueOn: addDays(metOn, 3) }]);
  const [task] = await tasksOf(caseworker, 'write_meeting', 'Holdt');
  const which = { candidateId: id, meetingId: task?.path.split('/').at(-1) ?? '' };
  expect(codeOf(await editMeeting(nav, which, { ...meeting({ metOn, steps: [step()] }), version: 1 }, randomUUID()))).toBeNull();
  expect(await tasksOf(caseworker, 'write_meeting', 'Holdt')).toEqual([]);
  expect(await tasksOf(caseworker, 'next_step_due', 'Holdt')).toHaveLength(1);
  expect(codeOf(await editMeeting(caseworker, which, { ...meeting({ metOn }), version: 2 }, randomUUID()))).toBe('stale');
  expect(codeOf(await editMeeting(nav, which, { ...meeting({ metOn, agreed: 'Rettet' }), version: 2 }, randomUUID()))).toBeNull();
  expect((await readPlan(caseworker, id, on)).meetings).toMatchObject([{ state: 'written', agreed: 'Rettet', allowedActions: [] }]);
});

test('a planned meeting is moved by either, and called off with a reason; then it is over', async () => {
  const id = await sharedCandidate();
  await add(caseworker, id, { metOn: addDays(on, 3), agreed: undefined });
  const [planned] = (await readPlan(nav, id, on)).meetings;
  const which = { candidateId: id, meetingId: planned?.id ?? '' };
  const later = { ...meeting({ metOn: addDays(on, 5), agreed: undefined }), version: 1 };
  expect(codeOf(await editMeeting(nav, which, later, randomUUID()))).toBeNull();
  expect(codeOf(await editMeeting(caseworker, which, later, randomUUID()))).toBe('stale');
  expect(codeOf(await cancelMeeting(caseworker, which, { version: 2, reason: 'Kandidaten er syk' }, randomUUID()))).toBeNull();
  expect(codeOf(await cancelMeeting(nav, which, { version: 3, reason: 'Igjen' }, randomUUID()))).toBe('stale');
  expect((await readPlan(nav, id, on)).meetings).toMatchObject([{ state: 'cancelled', metOn: addDays(on, 5), cancelReason: 'Kandidaten er syk' }]);
});

test('a step that is moved keeps its dates and why, and one that is dropped its reason', async () => {
  const id = await sharedCandidate();
  await add(nav, id, { steps: [step()] });
  const stepId = (await readPlan(nav, id, on)).openSteps[0]?.id ?? '';
  const move = (dueOn: typeof on, version = 1) => moveStep(caseworker, stepId, { version, dueOn, reason: 'Ferie' }, randomUUID()).then(codeOf);
  expect(await move(addDays(on, -1))).toBe('in_the_past');
  expect(await move(addDays(on, 7))).toBe('already_so');
  expect(await move(addDays(on, 20))).toBeNull();
  expect(await move(addDays(on, 30))).toBe('stale');
  const [moved] = (await readPlan(nav, id, on)).openSteps;
  expect(moved).toMatchObject({ dueOn: addDays(on, 20), moves: [{ from: addDays(on, 7), to: addDays(on, 20), reason: 'Ferie', movedByName: caseworker.name }] });
  expect(codeOf(await dropStep(nav, stepId, { version: 2, reason: 'Har fått jobb' }, randomUUID()))).toBeNull();
  expect(await move(addDays(on, 40), 3)).toBe('stale');
  expect((await readPlan(caseworker, id, on)).meetings[0]?.steps).toMatchObject([{ state: 'dropped', dropReason: 'Har fått jobb' }]);
});

test('when the share ends NAV loses the plan at once; the unit keeps it and adds no meeting', async () => {
  const id = await sharedCandidate();
  await add(nav, id, { steps: [step()] });
  const [open] = (await readPlan(nav, id, on)).openSteps;
  await endShares(id);
  await expect(readPlan(nav, id, on)).rejects.toMatchObject({ status: 404 });
  await expect(addMeeting(nav, id, meeting(), randomUUID())).rejects.toMatchObject({ status: 404 });
  await expect(closeStep(nav, open?.id ?? '', { version: 1, doneOn: on, outcome: 'x' }, randomUUID())).rejects.toMatchObject({ status: 404 });
  expect((await readPlan(caseworker, id, on)).openSteps).toHaveLength(1);
  expect(await add(caseworker, id)).toBe('not_shared_with_nav');
  expect(codeOf(await closeStep(caseworker, open?.id ?? '', { version: 1, doneOn: on, outcome: 'Ordnet' }, randomUUID()))).toBeNull();
});

test('another NAV office and another unit have no part in a plan', async () => {
  const id = await sharedCandidate();
  await add(nav, id, { steps: [step()] });
  const [open] = (await readPlan(nav, id, on)).openSteps;
  for (const stranger of [otherOffice, await makeViewer('caseworker')]) {
    await expect(readPlan(stranger, id, on)).rejects.toMatchObject({ status: 404 });
    await expect(addMeeting(stranger, id, meeting(), randomUUID())).rejects.toMatchObject({ status: 404 });
    await expect(dropStep(stranger, open?.id ?? '', { version: 1, reason: 'x' }, randomUUID())).rejects.toMatchObject({ status: 404 });
  }
});

test('with a protected address the plan is out of NAV’s and colleagues’ sight, and shown after the logged opening', async () => {
  const id = await sharedCandidate();
  await add(nav, id, { steps: [step({ owner: 'nav' })] });
  await asWorker((tx) => tx.candidate.update({ where: { id }, data: { protectedAddress: true, lastName: 'Sperret' } }));
  await expect(readPlan(nav, id, on)).rejects.toMatchObject({ status: 404 });
  await expect(readPlan(colleague, id, on)).rejects.toMatchObject({ status: 404 });
  await expect(readPlan(caseworker, id, on)).rejects.toMatchObject({ status: 302 });
  expect(await add(caseworker, id)).toBe('not_shared_with_nav');
  expect(await tasksOf(caseworker, 'next_step_due', 'Sperret')).toHaveLength(1);
  expect(await tasksOf(colleague, 'next_step_due', 'Sperret')).toEqual([]);
});
