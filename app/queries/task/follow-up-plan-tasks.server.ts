import { addDays, fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { DAYS_TO_WRITE, MEETING_SHOWN_DAYS, STEP_SHOWN_DAYS } from '~/domain/follow-up-plan';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { meetingsInMyCare, stepsThatWaitFor, stepsThatWaitForNav } from '~/policies/follow-up-plan-scope';
import { found, MOST, type FoundTasks } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

const person = { select: { firstName: true, lastName: true } } as const;
const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`;

/** Next steps that the viewer's side took on, from two weeks before their date. */
export const stepTasks: TaskSource = (tx, viewer, on) => stepsWithin(tx, stepsThatWaitFor(viewer), on);

/** The same of what NAV took on about the viewer's candidates, and still sees. */
export const navStepTasks: TaskSource = (tx, viewer, on) => stepsWithin(tx, stepsThatWaitForNav(viewer), on);

async function stepsWithin(tx: Transaction, open: Prisma.NextStepWhereInput, on: CalendarDate): Promise<FoundTasks> {
  const where = {
    AND: [open, { dueOn: { lte: toDateColumn(addDays(on, STEP_SHOWN_DAYS)) } }],
  } satisfies Prisma.NextStepWhereInput;
  const rows = await tx.nextStep.findMany({
    where,
    select: { id: true, text: true, owner: true, dueOn: true, meeting: { select: { candidateId: true, candidate: person } } },
    orderBy: { dueOn: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.nextStep.count({ where }), ({ id, text, owner, dueOn, meeting }) => ({
    kind: 'next_step_due',
    candidateId: meeting.candidateId,
    subject: nameOf(meeting.candidate),
    detail: `${followUpPlanTexts.nb.owner[owner]}: ${text}`,
    dueOn: fromDateColumn(dueOn),
    path: `/steg/${id}`,
  }));
}

/** Meetings of the viewer's candidates within the next week. */
export const comingMeetingTasks: TaskSource = async (tx, viewer, on) => {
  const where = {
    AND: [meetingsInMyCare(viewer), { metOn: { gte: toDateColumn(on), lte: toDateColumn(addDays(on, MEETING_SHOWN_DAYS)) } }],
    agreedAt: null,
    cancelledAt: null,
  } satisfies Prisma.FollowUpMeetingWhereInput;
  const rows = await tx.followUpMeeting.findMany({
    where,
    select: { candidateId: true, metOn: true, place: true, candidate: person },
    orderBy: { metOn: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.followUpMeeting.count({ where }), ({ candidateId, metOn, place, candidate }) => ({
    kind: 'meeting_coming',
    candidateId,
    subject: nameOf(candidate),
    detail: place,
    dueOn: fromDateColumn(metOn),
    path: `/kandidater/${candidateId}/plan`,
  }));
};

/** Meetings of the viewer's candidates that are past without a word of what was agreed. */
export const unwrittenMeetingTasks: TaskSource = async (tx, viewer, on) => {
  const where = {
    AND: [meetingsInMyCare(viewer), { metOn: { lt: toDateColumn(on) } }],
    agreedAt: null,
    cancelledAt: null,
  } satisfies Prisma.FollowUpMeetingWhereInput;
  const rows = await tx.followUpMeeting.findMany({
    where,
    select: { id: true, candidateId: true, metOn: true, place: true, candidate: person },
    orderBy: { metOn: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.followUpMeeting.count({ where }), ({ id, candidateId, metOn, place, candidate }) => ({
    kind: 'write_meeting',
    candidateId,
    subject: nameOf(candidate),
    detail: place,
    dueOn: addDays(fromDateColumn(metOn), DAYS_TO_WRITE),
    path: `/kandidater/${candidateId}/plan/mote/${id}`,
  }));
};
