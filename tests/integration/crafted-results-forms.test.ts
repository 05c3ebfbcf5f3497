// Forms of results, jobs, shares and sites, filled in by somebody who does not use the portal's pages.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { endNavShare } from '~/commands/candidate/end-nav-share.server';
import { shareWithNav as share } from '~/commands/candidate/share-with-nav.server';
import { answerQuestion } from '~/commands/employer-question/answer-question.server';
import { beginAgain } from '~/commands/employment/begin-again.server';
import { endEmployment } from '~/commands/employment/end-employment.server';
import { registerTerms } from '~/commands/employment-terms/register-terms.server';
import { voidPay } from '~/commands/employment-terms/void-pay.server';
import { voidPercent } from '~/commands/employment-terms/void-percent.server';
import { recordFollowUp } from '~/commands/follow-up/record-follow-up.server';
import { voidFollowUp } from '~/commands/follow-up/void-follow-up.server';
import { addMeeting } from '~/commands/follow-up-plan/add-meeting.server';
import { cancelMeeting } from '~/commands/follow-up-plan/cancel-meeting.server';
import { closeStep } from '~/commands/follow-up-plan/close-step.server';
import { dropStep } from '~/commands/follow-up-plan/drop-step.server';
import { editMeeting } from '~/commands/follow-up-plan/edit-meeting.server';
import { moveStep } from '~/commands/follow-up-plan/move-step.server';
import { abortUpload } from '~/commands/import-upload/abort-upload.server';
import { correctUpload } from '~/commands/import-upload/correct-upload.server';
import { runUpload } from '~/commands/import-upload/run-upload.server';
import { closeLowPay } from '~/commands/low-pay/close-low-pay.server';
import { retryMail } from '~/commands/mail/retry-mail.server';
import { closeSignal } from '~/commands/misuse-signal/close-signal.server';
import { answerResults } from '~/commands/result/answer-results.server';
import { decideResult } from '~/commands/result/decide-result.server';
import { registerSubsidy } from '~/commands/wage-subsidy/register-subsidy.server';
import { voidSubsidy } from '~/commands/wage-subsidy/void-subsidy.server';
import { addWorkSite } from '~/commands/work-site/add-work-site.server';
import { changeWorkSite } from '~/commands/work-site/change-work-site.server';
import { addDays, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { statusOf } from '../support/placement-parties';
import { makeWorld, type Side, type World } from '../support/world';

const on = today();
let world: World;
let own: Side;
let foreign: Side;
let caseworker: Viewer;
let lead: Viewer;
let nav: Viewer;
let coordinator: Viewer;
beforeAll(async () => {
  world = await makeWorld();
  ({ own, foreign } = world);
  [caseworker, lead, nav, coordinator] = [own.members.caseworker, own.members.unit_lead, own.members.nav_advisor, own.members.coordinator].map(viewerOf) as [Viewer, Viewer, Viewer, Viewer];
});

function viewerOf({ user, actor, membership, organisationId }: Side['members']['mentor']): Viewer {
  const { id: sessionId, name, email } = user;
  const as = { role: membership.role, organisationId, organisationName: 'Organisasjon', connection: 'portal_app' } as const;
  return { sessionId, userId: actor.userId, name, email, membershipId: membership.id, ...as };
}

const id = randomUUID;
const oneAnswer = (candidateId: string) => ({ key: 'x', candidateId, measuredOn: addDays(on, -400), status: 'ordinary', method: 'phone', saidByCandidate: false, note: null }) as const;
const back = { version: 1, reason: 'x' };
const meeting = { metOn: on, place: 'x', participants: 'x', agreed: undefined, steps: [] };

/** Every write about a person that the viewer's role may do, on a candidate of `side`. */
function writesAbout(side: Side, viewer: Viewer): Record<string, () => Promise<unknown>> {
  const { candidate, employment, followUp, meeting: { id: meetingId }, step, subsidy } = side;
  const at = { candidateId: candidate.id, meetingId };
  const ofBoth = {
    answer: () => recordFollowUp(viewer, candidate.id, { statusDate: on, status: 'ordinary', method: 'phone', note: undefined, source: undefined }, id()),
    batch: () => answerResults(viewer, { answers: [oneAnswer(candidate.id)], unanswered: false }, id()),
    subsidy: () => registerSubsidy(viewer, employment.id, { startsOn: on, endsOn: on, percent: 40, kind: 'temporary', reducedWorkCapacity: false, accepted: true, seen: undefined }, id()),
    voidSubsidy: () => voidSubsidy(viewer, subsidy.id, back, id()),
    voidAnswer: () => voidFollowUp(viewer, followUp.id, back, id()),
    meeting: () => addMeeting(viewer, candidate.id, meeting, id()),
    edited: () => editMeeting(viewer, at, { ...meeting, version: 1 }, id()),
    cancelled: () => cancelMeeting(viewer, at, back, id()),
    closed: () => closeStep(viewer, step.id, { version: 1, doneOn: on, outcome: 'x' }, id()),
    dropped: () => dropStep(viewer, step.id, back, id()),
    moved: () => moveStep(viewer, step.id, { ...back, dueOn: addDays(on, 9) }, id()),
  };
  if (viewer.role === 'nav_advisor') return ofBoth;
  return {
    ...ofBoth,
    decision: () => decideResult(viewer, { candidateId: candidate.id, measuredOn: on }, { status: 'ordinary', reason: 'x', seen: '' }, id()),
    share: () => share(viewer, candidate.id, { navOfficeId: world.own.members.nav_advisor.organisationId, purpose: 'x', legalBasis: 'consent', legalBasisText: undefined }, id()),
    endShare: () => endNavShare(viewer, { candidateId: candidate.id, shareId: side.share.id }, { endReason: 'mistake', endText: undefined }, id()),
    ended: () => endEmployment(viewer, employment.id, { version: 1, endedOn: on, reason: 'ill', text: undefined, endSubsidies: true }, id()),
    again: () => beginAgain(viewer, employment.id, { form: 'permanent', percent: 100, startedOn: on, endedOn: undefined }, id()),
    terms: () => registerTerms(viewer, employment.id, { startsOn: on, percent: 50, hourlyPay: 200 }, id()),
    voidPercent: () => voidPercent(viewer, side.term.id, back, id()),
    voidPay: () => voidPay(viewer, side.pay.id, back, id()),
    lowPay: () => closeLowPay(viewer, side.underpaid.id, { payId: side.pay.id, requiredPay: '216.04', reason: 'x' }, id()),
    signal: () => closeSignal(viewer, { kind: 'practice_over_12_months', subjectId: side.watched.id }, { seen: '', reason: 'x' }, id()),
  };
}

/** Those of the writes that are answered otherwise than with 404. */
async function reached(writes: Record<string, () => Promise<unknown>>) {
  const others: Record<string, number | null> = {};
  for (const [what, write] of Object.entries(writes)) {
    const status = await statusOf(write());
    if (status !== 404) others[what] = status;
  }
  return others;
}

describe('what another unit, office or supplier has', () => {
  test('is not there for the unit and NAV', async () => {
    for (const viewer of [caseworker, lead, nav]) expect(await reached(writesAbout(foreign, viewer)), viewer.role).toEqual({});
  });

  test('is not there for a coordinator or an administrator', async () => {
    const question = { kind: 'still_employed', employmentId: foreign.employee.jobId, aboutOn: foreign.employee.aboutOn } as const;
    const site = { name: 'x', address: undefined, employees: 5, countedOn: on };
    expect(await statusOf(answerQuestion(coordinator, question, { answer: 'no', words: 'x' } as never, id()))).toBe(404);
    expect(await statusOf(changeWorkSite(coordinator, foreign.site.id, { ...site, version: 1, closed: true }, id()))).toBe(404);
    expect(await addWorkSite(coordinator, { ...site, contractId: foreign.contract.id }, id())).toMatchObject({ ok: false });
    expect(await retryMail(coordinator, own.mail.id, id())).toMatchObject({ ok: false });
  });

  test('is not imported, put right or given up by another unit’s lead', async () => {
    const { id: upload } = foreign.upload;
    expect(await statusOf(runUpload(lead, upload, { version: 1, work: 'import' }, id()))).toBe(404);
    expect(await statusOf(correctUpload(lead, upload, { version: 1, values: {} }, id()))).toBe(404);
    expect(await statusOf(abortUpload(lead, upload, id()))).toBe(404);
  });
});

test('a colleague’s candidate with a protected address is not there for a caseworker, nor for NAV', async () => {
  const hide = (protectedAddress: boolean, caseworkerId: string) =>
    asWorker((tx) => tx.candidate.updateMany({ where: { id: { in: [own.candidate.id, own.watched.id] } }, data: { protectedAddress, caseworkerId } }));
  await hide(true, lead.membershipId);
  const left = [await reached(writesAbout(own, caseworker)), await reached(writesAbout(own, nav))];
  await hide(false, caseworker.membershipId);
  expect(left).toEqual([{}, {}]);
});

test('of a batch with one foreign candidate nothing is kept', async () => {
  const answers = [oneAnswer(own.candidate.id), oneAnswer(foreign.candidate.id)];
  const written = () => asWorker((tx) => tx.followUp.count({ where: { candidateId: own.candidate.id } }));
  const before = await written();
  expect(await statusOf(answerResults(caseworker, { answers, unanswered: false }, id()))).toBe(404);
  expect(await written()).toBe(before);
});

test('a share is ended by way of its own candidate alone', async () => {
  const end = { endReason: 'mistake', endText: undefined } as const;
  expect(await endNavShare(caseworker, { candidateId: own.watched.id, shareId: own.share.id }, end, id())).toMatchObject({ ok: false });
});

test('NAV speaks for itself, takes back nobody else’s answer, and sees nothing from the moment the share ends', async () => {
  const said = { statusDate: on, status: 'ordinary', method: 'phone', note: undefined } as const;
  expect(await recordFollowUp(nav, own.candidate.id, { ...said, source: 'unit' }, id())).toMatchObject({ ok: false });
  expect(await statusOf(voidFollowUp(nav, own.followUp.id, back, id()))).toBe(404);
  const batch = { answers: [{ ...oneAnswer(own.candidate.id), saidByCandidate: true }], unanswered: false };
  expect(await answerResults(nav, batch, id())).toMatchObject({ ok: false });
  await endNavShare(caseworker, { candidateId: own.candidate.id, shareId: own.share.id }, { endReason: 'mistake', endText: undefined }, id());
  expect(await reached(writesAbout(own, nav))).toEqual({});
});
