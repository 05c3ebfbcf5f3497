import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { editSubsidy } from '~/commands/wage-subsidy/edit-subsidy.server';
import { registerSubsidy } from '~/commands/wage-subsidy/register-subsidy.server';
import type { SubsidyValues } from '~/domain/subsidy-values';
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

async function sharedJob(birthYear = 1990) {
  const candidate = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId }, { birthYear });
  await shareWithNav(candidate.id, nav.organisationId);
  return makeEmployment(candidate.id, { startedOn: '2026-01-01' });
}

const written = (given: Partial<SubsidyValues> = {}): SubsidyValues => ({
  ...{ kind: 'temporary', reducedWorkCapacity: false, startsOn: '2026-01-01', endsOn: '2026-06-30', percent: 40, accepted: false },
  ...given,
});
const register = (id: string, given: Partial<SubsidyValues> = {}, viewer = nav) => registerSubsidy(viewer, id, written(given), randomUUID());

test('what the rules warn of is registered once somebody has seen it, and stays visible on the job', async () => {
  const { id } = await sharedJob();
  const refusal = await register(id, { percent: 50 });
  if (refusal.ok) throw new Error('expected a warning');
  expect(refusal.refusal).toMatchObject({
    code: 'subsidy_to_be_seen',
    field: 'accepted',
    details: { findings: [{ code: 'temporary_40', outcome: 'warn', from: '2026-01-01', other: null }] },
  });
  const seen = refusal.refusal.details?.seen;
  expect((await register(id, { percent: 50, accepted: true })).ok).toBe(false);
  expect((await register(id, { percent: 50, accepted: false, seen })).ok).toBe(false);
  expect((await register(id, { percent: 50, accepted: true, seen })).ok).toBe(true);
  const job = await readEmployment(caseworker, id);
  expect(job.subsidyFindings).toMatchObject([{ code: 'temporary_40', outcome: 'warn', from: '2026-01-01' }]);
  expect(job.subsidies).toMatchObject([{ kind: 'temporary', percent: 50, registeredBy: expect.stringContaining(nav.name) }]);
});

test('having seen one warning is not having seen another', async () => {
  const { id } = await sharedJob();
  const first = await register(id, { percent: 50 });
  const seen = first.ok ? '' : first.refusal.details?.seen;
  const longer = await register(id, { percent: 50, endsOn: '2027-01-31', accepted: true, seen });
  expect(longer).toMatchObject({ ok: false, refusal: { code: 'subsidy_to_be_seen' } });
});

test('what no reading of the rules allows is stopped, also when somebody goes on in spite of it', async () => {
  const { id } = await sharedJob(1980);
  const stopped = async (given: Partial<SubsidyValues>) => {
    const result = await register(id, { ...given, accepted: true });
    return result.ok ? null : [result.refusal.code, ...(result.refusal.details?.findings ?? []).map(({ code }) => code)];
  };
  expect(await stopped({ kind: 'permanent', percent: 76 })).toEqual(['subsidy_impossible', 'any_75']);
  expect(await stopped({ percent: 61 })).toEqual(['subsidy_impossible', 'temporary_60']);
  expect(await stopped({ percent: 30, endsOn: '2028-01-01', reducedWorkCapacity: true })).toEqual(['subsidy_impossible', 'temporary_24_months']);
  expect(await stopped({ kind: 'four_year', percent: 35 })).toEqual(['subsidy_impossible', 'four_year_over_30']);
});

test('the rules are asked again when a period is changed, without the period itself standing in the way', async () => {
  const { id } = await sharedJob();
  const subsidy = await makeWageSubsidy(id, '2026-01-01', '2026-06-30');
  const edit = (given: Partial<SubsidyValues>, version: number) => editSubsidy(nav, subsidy.id, { ...written(given), version }, randomUUID());
  expect(await edit({}, 1)).toEqual({ ok: true, value: id });
  expect(await edit({ endsOn: '2026-12-31' }, 2)).toMatchObject({ ok: false, refusal: { code: 'subsidy_to_be_seen' } });
});

test('an imported period without a kind can be changed without one', async () => {
  const { id } = await sharedJob();
  const subsidy = await makeWageSubsidy(id, '2026-01-01', '2026-06-30', 70);
  const { kind: _kind, ...unknown } = written({ percent: 70, endsOn: '2026-05-31' });
  expect(await editSubsidy(caseworker, subsidy.id, { ...unknown, version: 1 }, randomUUID())).toEqual({ ok: true, value: id });
});

test('who wrote a subsidy last is who wrote it, whatever a statement claims', async () => {
  const { id } = await sharedJob();
  const subsidy = await makeWageSubsidy(id, '2026-01-01', '2026-06-30');
  await asActor({ ...nav }, 'portal_app', (tx) => tx.wageSubsidy.update({
    where: { id: subsidy.id },
    data: { percent: 30, registeredById: caseworker.membershipId },
  }));
  expect((await asWorker((tx) => tx.wageSubsidy.findUniqueOrThrow({ where: { id: subsidy.id } }))).registeredById).toBe(nav.membershipId);
});
