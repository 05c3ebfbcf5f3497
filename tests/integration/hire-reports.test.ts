import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { decideHire } from '~/commands/hire-report/decide-hire.server';
import { reportHire } from '~/commands/hire-report/report-hire.server';
import { withdrawHire } from '~/commands/hire-report/withdraw-hire.server';
import { addDays, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { makeEmployment } from '../support/facts';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

const hire = { form: 'permanent', percent: 80, startedOn: '2026-06-01' } as const;
const activePlacement = () => placeCandidate(parties, { acceptedAt: moment, startedOn: '2026-02-02' });
const report = (placementId: string, given: object = {}, viewer: Viewer = parties.coordinator, requestId = randomUUID()) =>
  reportHire(viewer, { placementId, ...hire, ...given }, requestId);
const reportsOf = (placementId: string) => asWorker((tx) => tx.hireReport.findMany({ where: { placementId } }));
const jobsOf = (candidateId: string) => asWorker((tx) => tx.employment.findMany({ where: { candidateId } }));

/** A placement with a report that waits, and the fields of a form that answers it. */
async function pending() {
  const placement = await activePlacement();
  await report(placement.id);
  const [row] = await reportsOf(placement.id);
  if (!row) throw new Error('no report');
  return { placement, form: { placementId: placement.id, reportId: row.id, version: row.version } };
}

describe('a supplier’s report of a hire', () => {
  test('is a proposal: nothing is registered on the candidate', async () => {
    const placement = await activePlacement();
    expect(await report(placement.id)).toEqual({ ok: true, value: placement.id });
    expect(await reportsOf(placement.id)).toMatchObject([{ status: 'pending', reportedById: parties.coordinator.membershipId }]);
    expect(await jobsOf(placement.candidateId)).toEqual([]);
  });

  test('waits one at a time, also when two are sent at once', async () => {
    const placement = await activePlacement();
    const answers = await Promise.all([report(placement.id), report(placement.id, {}, parties.colleague)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'hire_already_reported' } });
  });

  test('sent twice is one report', async () => {
    const placement = await activePlacement();
    const requestId = randomUUID();
    const send = () => report(placement.id, {}, parties.coordinator, requestId);
    expect(await Promise.all([send(), send()])).toEqual(Array(2).fill({ ok: true, value: placement.id }));
    expect(await reportsOf(placement.id)).toHaveLength(1);
  });

  test('is about a job that began during or after the practice and not in the future', async () => {
    const placement = await activePlacement();
    expect(await report(placement.id, { startedOn: '2026-02-01' })).toMatchObject({ refusal: { code: 'before_start' } });
    expect(await report(placement.id, { startedOn: addDays(today(), 1) })).toMatchObject({ refusal: { code: 'in_the_future' } });
  });

  test('needs a practice that has started, at the own organisation', async () => {
    const accepted = await placeCandidate(parties, { acceptedAt: moment });
    expect(await report(accepted.id)).toMatchObject({ refusal: { code: 'not_possible_now' } });
    expect(await statusOf(report((await activePlacement()).id, {}, parties.stranger))).toBe(404);
  });

  test('can be taken back until it is answered, by the supplier alone', async () => {
    const { placement, form } = await pending();
    expect(await withdrawHire(parties.caseworker, form, randomUUID())).toMatchObject({ ok: false });
    expect(await withdrawHire(parties.colleague, form, randomUUID())).toMatchObject({ ok: true });
    expect(await withdrawHire(parties.coordinator, form, randomUUID())).toMatchObject({ refusal: { code: 'already_answered' } });
    expect(await report(placement.id)).toMatchObject({ ok: true });
  });
});

describe('the unit’s answer', () => {
  test('yes makes an employment with the supplier’s organisation number and name', async () => {
    const { placement, form } = await pending();
    expect(await decideHire(parties.lead, { ...form, answer: 'confirm' }, randomUUID())).toEqual({ ok: true, value: 'confirm' });
    const [job] = await jobsOf(placement.candidateId);
    const { orgNumber, name } = parties.supplier;
    expect(job).toMatchObject({ employerOrgNumber: orgNumber, employerName: name, form: 'permanent', startedOn: new Date(hire.startedOn) });
    expect(Number(job?.percent)).toBe(80);
    expect(await reportsOf(placement.id)).toMatchObject([{ status: 'confirmed', employmentId: job?.id, decidedById: parties.lead.membershipId }]);
  });

  test('no says why and registers nothing', async () => {
    const { placement, form } = await pending();
    const rejectionText = 'Kandidaten sier at jobben er hos en annen.';
    expect(await decideHire(parties.caseworker, { ...form, answer: 'reject' }, randomUUID())).toMatchObject({ refusal: { code: 'required' } });
    expect(await decideHire(parties.caseworker, { ...form, answer: 'reject', rejectionText }, randomUUID())).toMatchObject({ ok: true });
    expect(await reportsOf(placement.id)).toMatchObject([{ status: 'rejected', rejectionText }]);
    expect(await jobsOf(placement.candidateId)).toEqual([]);
  });

  test('from two caseworkers at once makes one employment, and one of them is told', async () => {
    const { placement, form } = await pending();
    const confirm = (viewer: Viewer) => decideHire(viewer, { ...form, answer: 'confirm' }, randomUUID());
    const answers = await Promise.all([confirm(parties.caseworker), confirm(parties.lead)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await jobsOf(placement.candidateId)).toHaveLength(1);
  });

  test('yes is refused where the job is registered already', async () => {
    const { placement, form } = await pending();
    const employerOrgNumber = parties.supplier.orgNumber ?? '';
    await makeEmployment(placement.candidateId, { employerOrgNumber, startedOn: '2026-05-15' });
    expect(await decideHire(parties.lead, { ...form, answer: 'confirm' }, randomUUID())).toMatchObject({ refusal: { code: 'employment_exists' } });
    expect(await reportsOf(placement.id)).toMatchObject([{ status: 'pending' }]);
  });

  test('is not the supplier’s to give', async () => {
    const { form } = await pending();
    expect(await decideHire(parties.coordinator, { ...form, answer: 'confirm' }, randomUUID())).toMatchObject({ ok: false });
    expect(await statusOf(decideHire(parties.stranger, { ...form, answer: 'confirm' }, randomUUID()))).toBe(404);
  });
});
