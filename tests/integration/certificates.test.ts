import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { issueCertificate, type NewCertificate } from '~/commands/certificate/issue-certificate.server';
import { withdrawCertificate } from '~/commands/certificate/withdraw-certificate.server';
import { addDays, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker } from '~/platform/database.server';
import { readCertificate } from '~/queries/certificate/read-certificate.server';
import { makeParties, statusOf, type Parties } from '../support/placement-parties';
import { issueForm, trainedPlacement } from '../support/trained-placement';
import { makeViewer } from '../support/viewer';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

const issue = (form: NewCertificate, viewer: Viewer = parties.coordinator, requestId = randomUUID()) => issueCertificate(viewer, form, requestId);
const read = (viewer: Viewer, id: string) => readCertificate(viewer, id, today());
const rowsOf = (placementId: string) => asWorker((tx) => tx.certificate.findMany({ where: { placementId }, orderBy: { createdAt: 'asc' } }));

async function issued() {
  const trained = await trainedPlacement(parties);
  expect(await issue(issueForm(trained))).toMatchObject({ ok: true });
  const [row] = await rowsOf(trained.placement.id);
  if (!row) throw new Error('no certificate');
  return { ...trained, form: { placementId: trained.placement.id, certificateId: row.id, version: row.version, reason: 'Feil i navnet' } };
}
const withdraw = (form: Awaited<ReturnType<typeof issued>>['form'], viewer: Viewer = parties.caseworker) =>
  withdrawCertificate(viewer, form, randomUUID());

describe('issuing', () => {
  test('makes a copy of who, where, when, hours and the ticked aims, with a check code', async () => {
    const { placement } = await issued();
    const { state, certificate, allowedActions } = await read(parties.coordinator, placement.id);
    expect(state).toBe('valid');
    expect(allowedActions).toEqual(['read', 'withdraw']);
    expect(certificate?.text).toMatchObject({
      title: 'Renhold',
      titleEn: 'Cleaning',
      holderName: expect.stringContaining('Kandidat') as string,
      supplierName: 'Rent og Pent AS',
      mentorName: parties.mentor.name,
      startsOn: addDays(today(), -100),
      endsOn: addDays(today(), -1),
      issuedOn: today(),
      hours: 37.5,
      checkCode: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/) as string,
      modules: [
        {
          title: 'Rengjøringsmetoder',
          titleEn: 'Cleaning methods',
          hours: 37.5,
          aims: [
            { text: 'Kan velge riktig metode', textEn: 'Can choose the right method' },
            { text: 'Kan vaske gulv med maskin', textEn: null },
          ],
        },
      ],
    });
  });

  test('by two coordinators at once makes one, and the other is told', async () => {
    const form = issueForm(await trainedPlacement(parties));
    const answers = await Promise.all([issue(form), issue(form, parties.colleague)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'certificate_exists' } });
    expect(await rowsOf(form.placementId)).toHaveLength(1);
  });

  test('sent twice makes one', async () => {
    const form = issueForm(await trainedPlacement(parties));
    const requestId = randomUUID();
    expect(await Promise.all([issue(form, undefined, requestId), issue(form, undefined, requestId)])).toEqual(
      Array(2).fill({ ok: true, value: form.placementId }),
    );
    expect(await rowsOf(form.placementId)).toHaveLength(1);
  });

  test('takes only aims that the plan has as reached, and only this plan’s', async () => {
    const trained = await trainedPlacement(parties);
    const other = issueForm(await trainedPlacement(parties));
    const form = issueForm(trained);
    const notReached = trained.modules[0]?.trainingAims[2]?.id ?? '';
    expect(await issue({ ...form, aims: [...form.aims, notReached] })).toMatchObject({ refusal: { code: 'aims_changed' } });
    expect(await issue({ ...form, aims: other.aims })).toMatchObject({ refusal: { code: 'aims_changed' } });
    expect(await issue({ ...form, hours: [] })).toMatchObject({ refusal: { code: 'aims_changed' } });
    expect(await rowsOf(form.placementId)).toEqual([]);
  });

  test('waits until the practice has ended or ends within 14 days', async () => {
    const running = { endedOn: null, endReason: null };
    const early = await trainedPlacement(parties, { ...running, plannedTo: addDays(today(), 15) });
    expect(await issue(issueForm(early))).toMatchObject({ refusal: { code: 'not_closing' } });
    const closing = await trainedPlacement(parties, { ...running, plannedTo: addDays(today(), 14) });
    expect(await issue(issueForm(closing))).toMatchObject({ ok: true });
    expect((await read(parties.mentor, closing.placement.id)).certificate?.text?.endsOn).toBe(today());
  });

  test('refuses a name in letters that the certificate cannot print, and says what to do', async () => {
    const trained = await trainedPlacement(parties, {}, { firstName: 'ሰላም' });
    expect(await issue(issueForm(trained))).toMatchObject({ refusal: { code: 'name_not_printable' } });
    expect(await issue({ ...issueForm(await trainedPlacement(parties)), title: 'Renhold 👍' })).toMatchObject({ refusal: { code: 'text_not_printable' } });
  });

  test('is the coordinator’s alone, at the own organisation, until 40 days after the end', async () => {
    const trained = await trainedPlacement(parties, { endedOn: addDays(today(), -40) });
    const form = issueForm(trained);
    for (const viewer of [parties.mentor, parties.caseworker, parties.lead]) {
      expect(await issue(form, viewer)).toMatchObject({ refusal: { code: 'certificate_exists' } });
    }
    for (const viewer of [parties.stranger, await makeViewer('nav_advisor'), await makeViewer('admin')]) {
      expect(await statusOf(issue(form, viewer)), viewer.role).toBe(404);
    }
    expect(await issue(form)).toMatchObject({ ok: true });
    const late = await trainedPlacement(parties, { endedOn: addDays(today(), -41) });
    expect(await statusOf(issue(issueForm(late)))).toBe(404);
  });
});

describe('withdrawing', () => {
  test('keeps the row with who, when and why, and lets a new one be issued', async () => {
    const { placement, form, modules } = await issued();
    expect(await withdraw(form)).toMatchObject({ ok: true });
    expect(await rowsOf(placement.id)).toMatchObject([{ withdrawnById: parties.caseworker.membershipId, withdrawalReason: 'Feil i navnet' }]);
    expect((await read(parties.coordinator, placement.id)).state).toBe('withdrawn');
    expect(await issue(issueForm({ placement, modules }))).toMatchObject({ ok: true });
    expect(await read(parties.coordinator, placement.id)).toMatchObject({ state: 'valid', earlier: 1 });
  });

  test('is for the unit and the coordinator; nobody else, and nobody twice', async () => {
    const { form } = await issued();
    expect(await withdraw(form, parties.mentor)).toMatchObject({ refusal: { code: 'not_possible_now' } });
    expect(await statusOf(withdraw(form, parties.stranger))).toBe(404);
    expect(await withdraw({ ...form, version: 7 })).toMatchObject({ refusal: { code: 'stale' } });
    expect(await withdraw(form, parties.coordinator)).toMatchObject({ ok: true });
    expect(await withdraw(form)).toMatchObject({ refusal: { code: 'not_possible_now' } });
  });

  test('finds no certificate of another placement', async () => {
    const [one, other] = [await issued(), await issued()];
    expect(await statusOf(withdraw({ ...one.form, placementId: other.placement.id }))).toBe(404);
  });
});

describe('a certificate', () => {
  test('once issued is changed by nobody', async () => {
    const { form } = await issued();
    const { userId, membershipId, organisationId, role } = parties.coordinator;
    const rewrite = asActor({ userId, membershipId, organisationId, role }, 'portal_app', (tx) =>
      tx.certificate.update({ where: { id: form.certificateId }, data: { title: 'Fagbrev' } }),
    );
    await expect(rewrite).rejects.toThrow('an issued certificate is not changed');
  });

  test('is out of the supplier’s sight on day 41 after the end, and stays with the unit', async () => {
    const { placement } = await trainedPlacement(parties, { endedOn: addDays(today(), -41) });
    await asWorker((tx) => tx.certificate.create({ data: { placementId: placement.id, title: 'Renhold', issuedOn: new Date() } }));
    for (const viewer of [parties.coordinator, parties.mentor]) expect(await statusOf(read(viewer, placement.id)), viewer.role).toBe(404);
    expect((await read(parties.caseworker, placement.id)).certificate).toMatchObject({ title: 'Renhold', text: null });
  });
});
