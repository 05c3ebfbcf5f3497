import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { meetingScope, stepScope } from '~/policies/follow-up-plan-scope';

/** What a candidate's page says of the plan: the next meeting that is planned, and the open steps, the next due first. */
export async function planSummary(tx: Transaction, viewer: Viewer, candidateId: string, on: CalendarDate) {
  const next = await tx.followUpMeeting.findFirst({
    where: { AND: [{ candidateId, agreedAt: null, cancelledAt: null, metOn: { gte: toDateColumn(on) } }, meetingScope(viewer)] },
    orderBy: { metOn: 'asc' },
    select: { metOn: true, place: true },
  });
  const steps = await tx.nextStep.findMany({
    where: { AND: [{ closedAt: null, meeting: { candidateId } }, stepScope(viewer)] },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { id: true, text: true, owner: true, dueOn: true },
  });
  return {
    nextMeeting: next && { on: fromDateColumn(next.metOn), place: next.place },
    openSteps: steps.map((step) => ({ ...step, dueOn: fromDateColumn(step.dueOn) })),
  };
}
