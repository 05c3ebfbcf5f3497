import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { beginAgain } from '~/commands/employment/begin-again.server';
import { editEmployment } from '~/commands/employment/edit-employment.server';
import { endEmployment } from '~/commands/employment/end-employment.server';
import { editSubsidy } from '~/commands/wage-subsidy/edit-subsidy.server';
import { voidEmployment } from '~/commands/employment/void-employment.server';
import { addDays, today, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { EmploymentEndValues } from '~/domain/employment-end-values';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker } from '~/platform/database.server';
import { readEmployment } from '~/queries/employment/read-employment.server';
import { makeCandidate, makeEmployment, makeWageSubsidy, shareWithNav } from '../support/facts';
import { makeViewer } from '../support/viewer';

let caseworker: Viewer;
let nav: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  nav = await makeViewer('nav_advisor');
});

async function job(endedOn: CalendarDate | null = null) {
  const candidate = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId });
  await shareWithNav(candidate.id, nav.organisationId);
  return makeEmployment(candidate.id, { startedOn: '2026-01-01', endedOn, percent: 80, employerName: 'Ren AS' });
}

const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? null : result.refusal.code);
const ending = (given: Partial<EmploymentEndValues> = {}): EmploymentEndValues => ({
  ...{ version: 1, endedOn: '2026-05-31', reason: 'other_job', text: 'Fikk fast jobb', endSubsidies: false },
  ...given,
});
const end = (id: string, given: Partial<EmploymentEndValues> = {}) => endEmployment(caseworker, id, ending(given), randomUUID()).then(codeOf);

test('ending a job keeps why, and is not done twice', async () => {
  const { id } = await job();
  expect(await end(id, { endedOn: '2025-12-31' })).toBe('before_start');
  expect(await end(id)).toBeNull();
  expect(await readEmployment(nav, id)).toMatchObject({ endedOn: '2026-05-31', end: { reason: 'other_job', text: 'Fikk fast jobb' } });
  expect((await readEmployment(caseworker, id)).allowedActions).not.toContain('end');
  expect(await end(id, { version: 2 })).toBe('employment_ended_already');
});

test('an agreed end that has not come can be moved, and both reasons are kept', async () => {
  const { id } = await job(addDays(today(), 30));
  const sooner = addDays(today(), 10);
  expect(await end(id, { endedOn: sooner, reason: 'own_wish', text: undefined })).toBeNull();
  expect((await readEmployment(caseworker, id)).end).toEqual({ reason: 'own_wish', text: null });
  expect(await end(id, { endedOn: addDays(today(), 5), version: 2 })).toBeNull();
  expect(await asWorker((tx) => tx.employmentEnd.count({ where: { employmentId: id } }))).toBe(2);
});

test('wage subsidy that would go on stands in the way, or ends with the job', async () => {
  const { id } = await job();
  const running = await makeWageSubsidy(id, '2026-01-01', '2026-06-30');
  const later = await makeWageSubsidy(id, '2026-07-01', '2026-12-31', 30);
  expect(await end(id)).toBe('subsidy_outside_employment');
  expect(await end(id, { endSubsidies: true })).toBeNull();
  const stored = await asWorker((tx) => tx.wageSubsidy.findMany({ where: { employmentId: id }, orderBy: { startsOn: 'asc' } }));
  expect(stored[0]).toMatchObject({ id: running.id, endsOn: toDateColumn('2026-05-31'), voidedAt: null });
  expect(stored[1]?.id).toBe(later.id);
  expect(stored[1]?.voidReason).not.toBeNull();
});

test('a job begins again as a new one that does not overlap; the old one stays as it was', async () => {
  const { id } = await job('2026-05-31');
  const again = (startedOn: CalendarDate, endedOn?: CalendarDate) =>
    beginAgain(caseworker, id, { form: 'permanent', percent: 100, startedOn, endedOn }, randomUUID());
  expect(codeOf(await again('2026-05-31'))).toBe('begins_before_last_end');
  const begun = await again('2026-08-01');
  if (!begun.ok) throw new Error('expected a new job');
  expect(await readEmployment(caseworker, begun.value)).toMatchObject({ employer: 'Ren AS', startedOn: '2026-08-01', percent: 100 });
  expect(await readEmployment(caseworker, id)).toMatchObject({ endedOn: '2026-05-31', percent: 80 });
  expect(codeOf(await again('2026-09-01'))).toBe('begins_before_last_end');
  expect(codeOf(await again('2026-06-10', '2026-07-31'))).toBeNull();
});

test('two who begin the same job again at once get one new job', async () => {
  const { id } = await job('2026-05-31');
  const again = () => beginAgain(caseworker, id, { form: 'permanent', percent: 100, startedOn: '2026-08-01' }, randomUUID()).then(codeOf);
  expect((await Promise.all([again(), again()])).sort()).toEqual(['begins_before_last_end', null].sort());
});

test('a job that goes on does not begin again', async () => {
  const { id } = await job();
  const again = beginAgain(caseworker, id, { form: 'permanent', percent: 100, startedOn: '2027-01-01' }, randomUUID());
  expect(codeOf(await again)).toBe('employment_not_ended');
});

test('every correction of a job keeps what stood, with who and what changed', async () => {
  const { id, employerOrgNumber } = await job();
  const written = { employer: 'other', employerOrgNumber, employerName: 'Ren AS', form: 'permanent', percent: 90, startedOn: '2026-01-01' } as const;
  expect(codeOf(await editEmployment(caseworker, id, { ...written, version: 1 }, randomUUID()))).toBeNull();
  expect(codeOf(await editEmployment(caseworker, id, { ...written, form: 'temporary', version: 2 }, randomUUID()))).toBeNull();
  const { corrections } = await readEmployment(caseworker, id);
  expect(corrections).toMatchObject([
    { by: caseworker.name, changed: ['form'], before: { form: 'permanent' }, after: { form: 'temporary' } },
    { by: caseworker.name, changed: ['percent'], before: { percent: 80 }, after: { percent: 90 } },
  ]);
  expect((await readEmployment(nav, id)).corrections).toHaveLength(2);
});

test('the unit and NAV see of each other who corrected a wage subsidy, and from what', async () => {
  const { id } = await job();
  const subsidy = await makeWageSubsidy(id, '2026-01-01', '2026-06-30');
  const shorter = { kind: 'temporary', reducedWorkCapacity: false, startsOn: '2026-01-01', endsOn: '2026-03-31', percent: 40, accepted: false } as const;
  expect(codeOf(await editSubsidy(nav, subsidy.id, { ...shorter, version: 1 }, randomUUID()))).toBeNull();
  expect(codeOf(await editSubsidy(caseworker, subsidy.id, { ...shorter, percent: 30, version: 2 }, randomUUID()))).toBeNull();
  const byUnit = { by: caseworker.name, changed: ['percent'], before: { percent: 40 } };
  const byNav = { by: nav.name, changed: ['kind', 'to'], before: { kind: null, to: '2026-06-30' }, after: { kind: 'temporary', to: '2026-03-31' } };
  for (const viewer of [nav, caseworker]) {
    expect((await readEmployment(viewer, id)).subsidyCorrections).toMatchObject([byUnit, byNav]);
  }
});

test('what changed nothing of a job, and what took it out, leaves no version', async () => {
  const { id } = await job();
  await asWorker((tx) => tx.employment.update({ where: { id }, data: { version: { increment: 1 } } }));
  await voidEmployment(caseworker, id, { version: 2, reason: 'Feil person' }, randomUUID());
  expect(await asWorker((tx) => tx.employmentVersion.count({ where: { employmentId: id } }))).toBe(0);
});

test('nobody writes, changes or removes what stood before', async () => {
  const { id } = await job();
  await asWorker((tx) => tx.employment.update({ where: { id }, data: { percent: 50 } }));
  const { membershipId, organisationId, role, userId } = caseworker;
  const attempts = [
    `insert into employment_versions (employment_id, employer_org_number, form, percent, started_on)
       values ('${id}', '999999999', 'permanent', 1, '2026-01-01')`,
    `update employment_versions set percent = 1 where employment_id = '${id}'`,
    `delete from employment_versions where employment_id = '${id}'`,
    `update wage_subsidy_versions set percent = 1`,
    `update employment_ends set text = 'x'`,
    `update low_pay_closings set reason = 'x'`,
  ];
  for (const statement of attempts) {
    const attempt = asActor({ userId, membershipId, organisationId, role }, 'portal_app', (tx) => tx.$executeRawUnsafe(statement));
    await expect(attempt, statement).rejects.toThrow(/permission denied/);
  }
});
