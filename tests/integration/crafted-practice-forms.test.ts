// Forms of the practice itself, filled in by somebody who does not use the portal's pages.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeAgreement } from '~/commands/agreement/write-agreement.server';
import { writeAssessment } from '~/commands/assessment/write-assessment.server';
import { issueCertificate } from '~/commands/certificate/issue-certificate.server';
import { withdrawCertificate } from '~/commands/certificate/withdraw-certificate.server';
import { changeOffer } from '~/commands/place-offer/change-offer.server';
import { offerPlaces } from '~/commands/place-offer/offer-places.server';
import { makeProposal } from '~/commands/proposal/make-proposal.server';
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server';
import { reportPeople } from '~/commands/report/report-people.server';
import { reportWeek } from '~/commands/report/report-week.server';
import { changeModule } from '~/commands/training/change-module.server';
import { changeTemplate } from '~/commands/training/change-template.server';
import { makePlan } from '~/commands/training/make-plan.server';
import { setLevels } from '~/commands/training/set-levels.server';
import { addDays, mondayOf, today } from '~/domain/calendar-date';
import { aimField, dayField, fieldOf } from '~/domain/report-fields';
import { asWorker } from '~/platform/database.server';
import { acceptedPlacement, termsOf } from '../support/agreements';
import { makePlaceOffer } from '../support/place-offers';
import { makeParties, statusOf, type Parties } from '../support/placement-parties';
import { issueForm, trainedPlacement, type Trained } from '../support/trained-placement';
import { makeTemplate } from '../support/training-facts';

let own: Parties;
let foreign: Parties;
let mine: Trained;
let theirs: Trained;
/** With the same supplier, but followed by another mentor. */
let colleagues: Trained;
beforeAll(async () => {
  [own, foreign] = [await makeParties(), await makeParties()];
  const active = { endedOn: null, endReason: null } as const;
  mine = await trainedPlacement(own, active);
  theirs = await trainedPlacement(foreign, active);
  colleagues = await trainedPlacement(own, { ...active, mentorId: own.coordinator.membershipId });
});

const week = mondayOf(addDays(today(), -7));
const aimOf = ({ modules }: Trained) => modules[0]?.trainingAims[2]?.id as string;
const moduleOf = ({ modules }: Trained) => modules[0]?.id as string;
const said = (placementId: string) => ({ placementId, week, version: 0, howItGoes: 'good' as const, days: [], moves: [] });
const levelOf = async (id: string) => (await asWorker((tx) => tx.trainingAim.findUniqueOrThrow({ where: { id } }))).level;

describe('a mentor', () => {
  test('reports on nobody whom another mentor follows, of the own supplier or another', async () => {
    for (const { placement } of [theirs, colleagues]) {
      expect(await statusOf(reportWeek(own.mentor, said(placement.id), randomUUID()))).toBe(404);
      expect(await asWorker((tx) => tx.weeklyReport.count({ where: { placementId: placement.id } }))).toBe(0);
    }
  });

  test('moves no aim of another person by way of an own report or plan', async () => {
    for (const other of [theirs, colleagues]) {
      const moves = [{ aimId: aimOf(other), level: 'can_show_others' as const }];
      expect(await statusOf(reportWeek(own.mentor, { ...said(mine.placement.id), moves }, randomUUID()))).toBe(404);
      expect(await statusOf(setLevels(own.mentor, { placementId: mine.placement.id, moves }, randomUUID()))).toBe(404);
      expect(await levelOf(aimOf(other))).toBe('with_help');
    }
    expect(await asWorker((tx) => tx.weeklyReport.count({ where: { placementId: mine.placement.id } })), 'and the report is not kept').toBe(0);
  });

  test('assesses nobody whom another mentor follows', async () => {
    const words = { strengths: 'x', outcome: 'not_offered' as const, notHiredReason: 'skills' as const, version: 0 };
    for (const { placement } of [theirs, colleagues]) {
      expect(await statusOf(writeAssessment(own.mentor, { ...words, placementId: placement.id }, randomUUID()))).toBe(404);
    }
  });

  test('sends no identity number, no foreign date and nothing twice in the form of a week', async () => {
    const { id } = mine.placement;
    const form = (given: Record<string, string | string[]>) => {
      const data = new FormData();
      const fields = { week, [fieldOf(id, 'requestId')]: randomUUID(), [fieldOf(id, 'version')]: '0', [fieldOf(id, 'howItGoes')]: 'good', ...given };
      for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) data.append(name, value);
      return data;
    };
    const codeOf = async (given: Record<string, string | string[]>) => (await reportPeople(own.mentor, form(given)))[0]?.code;
    expect(await codeOf({ [fieldOf(id, 'note')]: 'Se 138972 10066' })).toBe('national_identity_number');
    expect(await codeOf({ [fieldOf(id, 'note')]: 'x'.repeat(501) })).toBe('too_long');
    expect(await codeOf({ [fieldOf(id, 'note')]: 'a\u0000b' })).toBe('invalid_characters');
    expect(await codeOf({ [dayField(id, addDays(week, 30))]: 'present' })).toBe('in_the_future');
    expect(await codeOf({ [dayField(id, addDays(week, -1))]: 'present' })).toBe('day_outside_placement');
    expect(await codeOf({ [dayField(id, week)]: ['present', 'ill'] })).toBe('form_incomplete');
    expect(await codeOf({ [aimField(id, aimOf(mine))]: 'mester' })).toBe('form_incomplete');
    expect(await codeOf({ [fieldOf(id, 'requestId')]: '1' })).toBe('form_incomplete');
    for (const version of ['-1', '1.5', '99999999999', 'NaN', '']) expect(await codeOf({ [fieldOf(id, 'version')]: version }), version).not.toBeNull();
    expect(await asWorker((tx) => tx.weeklyReport.count({ where: { placementId: id } }))).toBe(0);
  });
});

describe('a number that another user sent a form with', () => {
  test('does the own thing, and shows nothing of the other’s', async () => {
    const requestId = randomUUID();
    const first = await reportWeek(foreign.mentor, said(theirs.placement.id), requestId);
    expect(first.ok).toBe(true);
    expect(await statusOf(reportWeek(own.mentor, said(theirs.placement.id), requestId))).toBe(404);
    expect((await reportWeek(own.mentor, said(mine.placement.id), requestId)).ok).toBe(true);
    expect(await asWorker((tx) => tx.weeklyReport.count({ where: { placementId: mine.placement.id } }))).toBe(1);
  });
});

describe('a coordinator of another supplier', () => {
  test('neither names a foreign mentor nor reaches a foreign placement, plan, template, offer or proposal', async () => {
    const placement = await acceptedPlacement(own);
    const theirPlacement = await acceptedPlacement(foreign);
    const template = await makeTemplate(foreign.supplier.id);
    const offer = await makePlaceOffer(foreign, {});
    const period = { startsOn: addDays(today(), 1), endsOn: addDays(today(), 60) };
    const terms = { places: 1, ...period, shifts: [], placeOfWork: 'x', jobProspect: 'no' as const };
    const proposed = { placementId: theirs.placement.id, kind: 'change_department' as const, version: theirs.placement.version, reason: 'x', department: 'it' as const };
    await makeProposal(foreign.coordinator, proposed, randomUUID());
    const { id: proposalId } = await asWorker((tx) => tx.proposal.findFirstOrThrow({ where: { placementId: theirs.placement.id } }));
    const { coordinator } = own;
    const id = randomUUID;
    const refusals = {
      mentor: await writeAgreement(coordinator, { ...termsOf(own, { mentorId: foreign.mentor.membershipId }), placementId: placement.id }, id()),
      offeredMentor: await offerPlaces(coordinator, { ...terms, contractId: own.contract.id, department: 'it', mentorId: foreign.mentor.membershipId }, id()),
      contract: await offerPlaces(coordinator, { ...terms, contractId: foreign.contract.id, department: 'it' }, id()),
      template: await makePlan(coordinator, { placementId: placement.id, templateId: template.id }, id()),
      proposedMentor: await makeProposal(own.mentor, { ...proposed, placementId: mine.placement.id, version: mine.placement.version, kind: 'change_mentor', department: null, mentorId: foreign.mentor.membershipId }, id()),
    };
    for (const [what, result] of Object.entries(refusals)) expect(result.ok, what).toBe(false);
    const statuses = {
      agreement: await statusOf(writeAgreement(coordinator, { ...termsOf(own), placementId: theirPlacement.id }, id())),
      offer: await statusOf(changeOffer(coordinator, offer.id, { ...terms, version: 1, knowingly: true }, id())),
      plan: await statusOf(makePlan(coordinator, { placementId: theirPlacement.id, templateId: template.id }, id())),
      templateWords: await statusOf(changeTemplate(coordinator, { id: template.id, name: 'x', version: 1, modules: [] }, id())),
      proposal: await statusOf(withdrawProposal(coordinator, { proposalId, version: 1 }, id())),
      proposing: await statusOf(makeProposal(coordinator, proposed, id())),
      certificate: await statusOf(issueCertificate(coordinator, issueForm(theirs), id())),
      moduleOfAnother: await statusOf(
        changeModule(coordinator, { placementId: mine.placement.id, version: 1, moduleId: moduleOf(theirs), hours: 1, removed: [], added: [] }, id()),
      ),
    };
    expect(statuses).toEqual(Object.fromEntries(Object.keys(statuses).map((what) => [what, 404])));
  });

  test('puts no aim or hours of another plan on a certificate, and takes back none by way of another placement', async () => {
    const [ended, other] = [await trainedPlacement(own), await trainedPlacement(own)];
    const form = issueForm(ended);
    const issue = (given: Partial<typeof form>) => issueCertificate(own.coordinator, { ...form, ...given }, randomUUID());
    expect(await issue({ aims: [...form.aims, aimOf(ended)] }), 'an aim that is not reached').toMatchObject({ ok: false });
    expect(await issue({ aims: issueForm(other).aims })).toMatchObject({ ok: false });
    expect(await issue({ hours: [37.5, 900] })).toMatchObject({ ok: false });
    expect(await issue({})).toMatchObject({ ok: true });
    const { id: certificateId, version } = await asWorker((tx) => tx.certificate.findFirstOrThrow({ where: { placementId: ended.placement.id } }));
    const back = { placementId: other.placement.id, certificateId, version, reason: 'x' };
    expect(await statusOf(withdrawCertificate(own.coordinator, back, randomUUID()))).toBe(404);
    expect(await statusOf(withdrawCertificate(foreign.lead, { ...back, placementId: ended.placement.id }, randomUUID()))).toBe(404);
  });
});
