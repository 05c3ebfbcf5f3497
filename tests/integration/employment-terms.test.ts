import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { registerTerms } from '~/commands/employment-terms/register-terms.server';
import { voidPay } from '~/commands/employment-terms/void-pay.server';
import { voidPercent } from '~/commands/employment-terms/void-percent.server';
import { endEmployment } from '~/commands/employment/end-employment.server';
import { closeLowPay } from '~/commands/low-pay/close-low-pay.server';
import { addDays, today } from '~/domain/calendar-date';
import type { EmploymentEndValues } from '~/domain/employment-end-values';
import type { TermsValues } from '~/domain/terms-values';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { readEmployment } from '~/queries/employment/read-employment.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeCandidate, makeEmployment, makeOrganisation, shareWithNav } from '../support/facts';
import { makeViewer } from '../support/viewer';

let caseworker: Viewer;
let nav: Viewer;
let supplier: Awaited<ReturnType<typeof makeOrganisation>>;

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  nav = await makeViewer('nav_advisor');
  supplier = await makeOrganisation('supplier');
});

async function jobAtSupplier(given: Parameters<typeof makeEmployment>[1] = {}, birthYear = 1980) {
  const candidate = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId }, { birthYear });
  await shareWithNav(candidate.id, nav.organisationId);
  return makeEmployment(candidate.id, { startedOn: '2026-01-01', percent: 80, employerOrgNumber: supplier.orgNumber ?? '', ...given });
}

const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? null : result.refusal.code);
const terms = (id: string, values: TermsValues) => registerTerms(caseworker, id, values, randomUUID()).then(codeOf);
const lowPayTaskOf = async (id: string, viewer = caseworker) =>
  (await listTasks(viewer, today())).tasks.find(({ kind, path }) => kind === 'low_pay' && path === `/arbeid/${id}`);

test('a new percent is a dated row; the percent at the start, which the figures use, stays', async () => {
  const { id } = await jobAtSupplier();
  expect(await terms(id, { startsOn: '2026-03-01', percent: 100 })).toBeNull();
  expect(await terms(id, { startsOn: '2026-03-01', percent: 90 })).toBe('terms_that_day');
  const job = await readEmployment(caseworker, id);
  expect(job.percent).toBe(80);
  expect(job.terms).toMatchObject([
    { from: '2026-01-01', percent: { id: null, value: 80 } },
    { from: '2026-03-01', percent: { value: 100 } },
  ]);
});

test('terms lie inside the job: a percent after its first day, pay from it', async () => {
  const { id } = await jobAtSupplier({ endedOn: '2026-06-30' });
  expect(await terms(id, { startsOn: '2026-01-01', percent: 90 })).toBe('terms_outside_employment');
  expect(await terms(id, { startsOn: '2025-12-31', hourlyPay: 250 })).toBe('terms_outside_employment');
  expect(await terms(id, { startsOn: '2026-07-01', percent: 90 })).toBe('terms_outside_employment');
  expect(await terms(id, { startsOn: '2026-01-01', hourlyPay: 250 })).toBeNull();
});

test('what was registered by mistake is taken back with a reason, and a right one can be added the same day', async () => {
  const { id } = await jobAtSupplier();
  await terms(id, { startsOn: '2026-03-01', percent: 10, hourlyPay: 25 });
  const [, point] = (await readEmployment(caseworker, id)).terms;
  const mistake = { version: 1, reason: 'Skrev feil' };
  expect(await voidPercent(caseworker, point?.percent?.id ?? '', mistake, randomUUID())).toEqual({ ok: true, value: id });
  expect(await voidPay(caseworker, point?.pay?.id ?? '', mistake, randomUUID())).toEqual({ ok: true, value: id });
  expect(codeOf(await voidPercent(caseworker, point?.percent?.id ?? '', { ...mistake, version: 2 }, randomUUID()).catch(() => ({ ok: false, refusal: { code: 'gone' } })))).toBe('gone');
  expect(await terms(id, { startsOn: '2026-03-01', percent: 100, hourlyPay: 250 })).toBeNull();
  const stored = await asWorker((tx) => tx.employmentTerm.findMany({ where: { employmentId: id }, orderBy: { id: 'asc' } }));
  expect(stored.map(({ voidReason, registeredById }) => [voidReason, registeredById])).toEqual([
    ['Skrev feil', caseworker.membershipId],
    [null, caseworker.membershipId],
  ]);
});

test('a job does not end before its terms, nor is moved away from them', async () => {
  const { id } = await jobAtSupplier();
  await terms(id, { startsOn: '2026-03-01', percent: 100 });
  const end: EmploymentEndValues = { version: 1, endedOn: '2026-02-01', reason: 'own_wish', endSubsidies: false };
  expect(codeOf(await endEmployment(caseworker, id, end, randomUUID()))).toBe('terms_outside_employment');
});

test('NAV sees the percent over time, but not the pay, nor that it is too low', async () => {
  const { id } = await jobAtSupplier();
  await terms(id, { startsOn: '2026-02-01', percent: 90, hourlyPay: 200 });
  expect(await readEmployment(caseworker, id)).toMatchObject({ showsPay: true, lowPay: { now: { hourlyPay: 200, requiredPay: 216.04 } } });
  const seen = await readEmployment(nav, id);
  expect(seen).toMatchObject({ showsPay: false, lowPay: null });
  expect(seen.terms).toMatchObject([{}, { percent: { value: 90 }, pay: null }]);
  expect(JSON.stringify(seen)).not.toContain('200');
  expect((await listTasks(nav, today())).tasks.some(({ kind }) => kind === 'low_pay')).toBe(false);
  await expect(registerTerms(nav, id, { startsOn: '2026-05-01', percent: 50 }, randomUUID())).rejects.toThrow();
});

test('too low pay at a supplier is a task until the pay is corrected', async () => {
  const { id } = await jobAtSupplier();
  await terms(id, { startsOn: '2026-01-01', hourlyPay: 216.03 });
  expect(await lowPayTaskOf(id)).toMatchObject({ detail: expect.stringContaining('216,03') });
  expect(await terms(id, { startsOn: '2026-06-01', hourlyPay: 216.04 })).toBeNull();
  expect(await lowPayTaskOf(id)).toBeUndefined();
  expect((await readEmployment(caseworker, id)).lowPay).toMatchObject({ now: null, before: [{ from: '2026-01-01', to: '2026-05-31' }] });
});

test('closing too low pay with a reason ends the task for this pay alone', async () => {
  const { id } = await jobAtSupplier();
  await terms(id, { startsOn: '2026-01-01', hourlyPay: 200 });
  const low = (await readEmployment(caseworker, id)).lowPay?.now;
  const closing = { payId: low?.payId ?? '', requiredPay: '216.04', reason: 'Tillegg er regnet inn' };
  expect(codeOf(await closeLowPay(caseworker, id, { ...closing, requiredPay: '200' }, randomUUID()))).toBe('stale');
  expect(codeOf(await closeLowPay(caseworker, id, closing, randomUUID()))).toBeNull();
  expect(codeOf(await closeLowPay(caseworker, id, closing, randomUUID()))).toBe('already_answered');
  expect(await lowPayTaskOf(id)).toBeUndefined();
  expect((await readEmployment(caseworker, id)).lowPay?.closing).toMatchObject({ reason: 'Tillegg er regnet inn', by: caseworker.name });
  await terms(id, { startsOn: '2026-02-01', hourlyPay: 199 });
  expect(await lowPayTaskOf(id)).toBeDefined();
});

test('pay is held against the rate only at suppliers', async () => {
  const { id } = await jobAtSupplier({ employerOrgNumber: (await makeOrganisation('buyer')).orgNumber ?? '' });
  await terms(id, { startsOn: '2026-01-01', hourlyPay: 100 });
  expect((await readEmployment(caseworker, id)).lowPay).toBeNull();
  expect(await lowPayTaskOf(id)).toBeUndefined();
});

test('the youth rate goes for somebody who is under 18 for certain', async () => {
  const born = Number(today().slice(0, 4)) - 16;
  const { id } = await jobAtSupplier({ startedOn: addDays(today(), -1) }, born);
  await terms(id, { startsOn: addDays(today(), -1), hourlyPay: 170 });
  expect(await lowPayTaskOf(id)).toBeUndefined();
});
