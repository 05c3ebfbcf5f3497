import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { editEmployment } from '~/commands/employment/edit-employment.server';
import { registerEmployment } from '~/commands/employment/register-employment.server';
import { voidEmployment } from '~/commands/employment/void-employment.server';
import { editSubsidy } from '~/commands/wage-subsidy/edit-subsidy.server';
import { registerSubsidy } from '~/commands/wage-subsidy/register-subsidy.server';
import { voidSubsidy } from '~/commands/wage-subsidy/void-subsidy.server';
import type { EditedEmploymentValues } from '~/domain/employment-values';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { readEmployment } from '~/queries/employment/read-employment.server';
import { makeCandidate, makeContract, makeEmployment, makePlacement, makeWageSubsidy, shareWithNav } from '../support/facts';
import { freshOrganisationNumber } from '../support/organisation-number';
import { makeViewer } from '../support/viewer';

let caseworker: Viewer;
let nav: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  nav = await makeViewer('nav_advisor');
});

const candidateOf = () => makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId });
/** A kind of wage subsidy that allows all that is asked here. */
const permanent = { kind: 'permanent', reducedWorkCapacity: false, accepted: false } as const;
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? null : result.refusal.code);

async function sharedJob() {
  const candidate = await candidateOf();
  await shareWithNav(candidate.id, nav.organisationId);
  return { candidate, job: await makeEmployment(candidate.id, { startedOn: '2026-01-01', endedOn: '2026-12-31' }) };
}

const written = (given: Partial<EditedEmploymentValues> = {}): EditedEmploymentValues => ({
  ...{ employer: 'other', employerOrgNumber: freshOrganisationNumber(), employerName: 'Annen AS' },
  ...{ form: 'permanent', percent: 80, startedOn: '2026-01-01', version: 1 },
  ...given,
});

test('a job is with a supplier of the candidate’s practice by choice, or with another employer in full', async () => {
  const { id } = await candidateOf();
  const contract = await makeContract();
  await makePlacement({ candidateId: id, contractId: contract.id, supplierId: contract.supplierId }, { startedOn: '2025-06-01' });
  const supplier = await asWorker((tx) => tx.organisation.findUniqueOrThrow({ where: { id: contract.supplierId } }));
  const { employerOrgNumber: _own, employerName: _name, ...chosen } = written({ employer: supplier.orgNumber ?? '' });
  const result = await registerEmployment(caseworker, id, chosen, randomUUID());
  const jobId = result.ok ? result.value : '';
  expect(await readEmployment(caseworker, jobId)).toMatchObject({ employer: supplier.name, percent: 80 });
  const nobody = { ...chosen, employer: freshOrganisationNumber() };
  expect(codeOf(await registerEmployment(caseworker, id, nobody, randomUUID()))).toBe('choose_one');
});

test('a wage subsidy lies inside its job and not upon another', async () => {
  const { job } = await sharedJob();
  const subsidy = (startsOn: '2025-12-31' | '2026-01-01' | '2026-07-01' | '2026-06-30', endsOn: '2026-06-30' | '2027-01-01' | '2026-12-31') =>
    registerSubsidy(nav, job.id, { ...permanent, startsOn, endsOn, percent: 40 }, randomUUID()).then(codeOf);
  expect(await subsidy('2025-12-31', '2026-06-30')).toBe('outside_employment');
  expect(await subsidy('2026-07-01', '2027-01-01')).toBe('outside_employment');
  expect(await subsidy('2026-01-01', '2026-06-30')).toBeNull();
  expect(await subsidy('2026-06-30', '2026-12-31')).toBe('overlapping_subsidy');
  expect(await subsidy('2026-07-01', '2026-12-31')).toBeNull();
});

test('two writers at once do not give one job two subsidies for the same days', async () => {
  const { job } = await sharedJob();
  const period = { ...permanent, startsOn: '2026-02-01', endsOn: '2026-03-01', percent: 40 } as const;
  const codes = await Promise.all([nav, caseworker].map((viewer) => registerSubsidy(viewer, job.id, period, randomUUID()).then(codeOf)));
  expect(codes.sort()).toEqual([null, 'overlapping_subsidy']);
});

test('a job is not ended before its wage subsidy; the subsidy is shortened first', async () => {
  const { job } = await sharedJob();
  const subsidy = await makeWageSubsidy(job.id, '2026-01-01', '2026-06-30');
  const end = (version: number) => editEmployment(caseworker, job.id, written({ endedOn: '2026-03-31', version }), randomUUID());
  expect(codeOf(await end(1))).toBe('subsidy_outside_employment');
  const shorter = { ...permanent, startsOn: '2026-01-01', endsOn: '2026-03-31', percent: 40, version: 1 } as const;
  expect(codeOf(await editSubsidy(nav, subsidy.id, shorter, randomUUID()))).toBeNull();
  expect(codeOf(await editSubsidy(nav, subsidy.id, shorter, randomUUID()))).toBe('stale');
  expect(codeOf(await end(1))).toBeNull();
  expect(codeOf(await end(1))).toBe('stale');
});

test('a job that was registered by mistake takes its wage subsidies with it', async () => {
  const { job, candidate } = await sharedJob();
  const subsidy = await makeWageSubsidy(job.id, '2026-01-01', '2026-06-30');
  const mistake = { version: 1, reason: 'Feil person' };
  expect(await voidEmployment(caseworker, job.id, mistake, randomUUID())).toEqual({ ok: true, value: candidate.id });
  const stored = await asWorker((tx) => tx.wageSubsidy.findUniqueOrThrow({ where: { id: subsidy.id } }));
  expect(stored.voidReason).toBe('Feil person');
  await expect(readEmployment(caseworker, job.id)).rejects.toMatchObject({ status: 404 });
});

test('NAV changes and takes back wage subsidies, but no job', async () => {
  const { job } = await sharedJob();
  const subsidy = await makeWageSubsidy(job.id, '2026-01-01', '2026-06-30');
  expect(await readEmployment(nav, job.id)).toMatchObject({ allowedActions: ['add_subsidy'], subsidyActions: ['edit', 'void'] });
  expect(codeOf(await voidSubsidy(nav, subsidy.id, { version: 1, reason: 'Feil dato' }, randomUUID()))).toBeNull();
  expect((await readEmployment(nav, job.id)).subsidies).toEqual([]);
  // Row-level security finds nothing to change, as if somebody else had been there first.
  expect(codeOf(await editEmployment(nav, job.id, written(), randomUUID()))).toBe('stale');
  await expect(registerEmployment(nav, job.candidateId, written(), randomUUID())).rejects.toThrow();
});

test('a job of somebody who is not shared is not there for NAV, nor is its subsidy', async () => {
  const candidate = await candidateOf();
  const job = await makeEmployment(candidate.id, { startedOn: '2026-01-01' });
  const subsidy = await makeWageSubsidy(job.id, '2026-01-01', '2026-06-30');
  const period = { ...permanent, startsOn: '2026-07-01', endsOn: '2026-08-01', percent: 40 } as const;
  await expect(readEmployment(nav, job.id)).rejects.toMatchObject({ status: 404 });
  await expect(registerSubsidy(nav, job.id, period, randomUUID())).rejects.toMatchObject({ status: 404 });
  await expect(voidSubsidy(nav, subsidy.id, { version: 1, reason: 'x' }, randomUUID())).rejects.toMatchObject({ status: 404 });
});
