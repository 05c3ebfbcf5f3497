// Who is told of a periodic report that waits, and reminded once its time is over; each step is the other side's to wait for.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { approveReport } from '~/commands/periodic-report/approve-report.server';
import { beginReport } from '~/commands/periodic-report/begin-report.server';
import { returnReport } from '~/commands/periodic-report/return-report.server';
import { sendReport } from '~/commands/periodic-report/send-report.server';
import { addDays, today, type CalendarDate } from '~/domain/calendar-date';
import { reportDays } from '~/domain/periodic-report/report-deadlines';
import { lastQuarterEnd } from '~/domain/quarter';
import { reminderDays } from '~/domain/reminders';
import type { Viewer } from '~/domain/viewer';
import { taskTexts } from '~/i18n/tasks';
import { asWorker } from '~/platform/database.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeContract } from '../support/facts.ts';
import { mailsFor, momentOf, roundDay, runRound, workday } from '../support/mail-rounds.ts';
import { publishQuarter } from '../support/publish-quarter.ts';

const periodEnd = lastQuarterEnd(today());
const { kind } = taskTexts.nb;
let buyer: Viewer;
let coordinator: Viewer;
let contract: { id: string; name: string };

beforeEach(async () => {
  // A round goes through everybody, so those of the test before are sent home.
  await asWorker((tx) => tx.user.updateMany({ data: { deactivatedAt: new Date() } }));
  const lead = await makeViewer('unit_lead');
  buyer = await makeViewer('buyer');
  const made = await makeContract({ buyerId: buyer.organisationId });
  contract = made;
  coordinator = await makeViewer('coordinator', made.supplierId);
  const parties = { unitId: lead.organisationId, leadId: lead.membershipId, buyerId: buyer.organisationId, contractId: made.id, supplierId: made.supplierId };
  await publishQuarter({ ...parties, periodEnd });
});

const round = (day: CalendarDate) => runRound(momentOf(day, 8));
/** What a person was mailed in a round, as the kind of mail and its lines about tasks. */
async function toldBy(day: CalendarDate, viewer: Viewer) {
  const before = (await mailsFor(viewer)).length;
  await round(day);
  const mails = (await mailsFor(viewer)).slice(before);
  return mails.map((mail) => [mail.kind, ...mail.body.split('\n').filter((line) => line.startsWith('- '))]);
}
/** The days on which the two reminders of something that is due so many days from now are sent. */
const remindersOf = (days: number) => [reminderDays.first, reminderDays.second].map((late) => workday(addDays(today(), days + late)));

async function send(): Promise<string> {
  const words = { version: 0, training_comment: 'Alle fikk mentor.' };
  const begun = await beginReport(coordinator, { contractId: contract.id, periodEnd }, words, randomUUID());
  if (!begun.ok) throw new Error(begun.refusal.code);
  expect(await sendReport(coordinator, begun.value, { version: 1 }, randomUUID())).toMatchObject({ ok: true });
  return begun.value;
}

/** Told in the daily mail, then reminded twice: of what is late, and of all that waits, which is the same. */
async function expectTold(viewer: Viewer, task: string, days: number) {
  expect(await toldBy(roundDay, viewer)).toEqual([['digest', `- ${task}: 1`]]);
  for (const day of remindersOf(days)) expect(await toldBy(day, viewer)).toEqual([['reminder', `- ${task}: 1`, `- ${task}: 1 (1 over fristen)`]]);
}

test('the coordinator is told that a published quarter has no report, and reminded twice when it is late', async () => {
  await expectTold(coordinator, kind.write_periodic_report, reportDays.write);
  expect(await mailsFor(buyer)).toEqual([]);
});

test('the buyer is told that a report was sent, and reminded twice when the answer is late; the coordinator waits in peace', async () => {
  await send();
  await expectTold(buyer, kind.read_periodic_report, reportDays.answer);
  expect(await mailsFor(coordinator)).toEqual([]);
});

test('the coordinator is told that a report came back, and reminded twice when its correction is late', async () => {
  const id = await send();
  await returnReport(buyer, id, { version: 1, reason: 'Timene mangler.' }, randomUUID());
  await expectTold(coordinator, kind.correct_periodic_report, reportDays.correct);
  expect(await mailsFor(buyer)).toEqual([]);
});

test('nobody hears any more of a report that is approved, and no mail has a word of any report', async () => {
  const id = await send();
  await round(roundDay);
  await approveReport(buyer, id, { version: 1 }, randomUUID());
  for (const day of remindersOf(reportDays.answer)) await round(day);
  expect(await mailsFor(coordinator)).toEqual([]);
  const mails = await mailsFor(buyer);
  expect(mails).toHaveLength(1);
  for (const hidden of ['Alle fikk mentor', contract.name]) expect(mails[0]?.body).not.toContain(hidden);
});
