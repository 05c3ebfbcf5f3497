import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { meetingState } from '~/domain/follow-up-plan';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedMeetingActions, mayAddMeeting } from '~/policies/follow-up-plan-actions';
import { meetingScope } from '~/policies/follow-up-plan-scope';
import { openCandidate } from '../candidate/visible-candidate.server';
import { isSeenByNav } from './is-seen-by-nav.server';
import { shownStep, stepColumns } from './shown-step.server';

const who = { select: { user: { select: { name: true } }, organisation: { select: { name: true } } } } as const;

export type PlanPage = Awaited<ReturnType<typeof readPlan>>;
export type PlanMeeting = PlanPage['meetings'][number];

/** The plan of a candidate: the open steps, the next due first, and the meetings, newest first. */
export async function readPlan(viewer: Viewer, candidateId: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const candidate = await openCandidate(tx, viewer, candidateId);
    const meetings = await meetingsOf(tx, viewer, candidateId, on);
    const seenByNav = await isSeenByNav(tx, candidate);
    return {
      id: candidateId,
      name: `${candidate.firstName} ${candidate.lastName}`,
      reference: candidate.reference,
      seenByNav,
      mayAdd: mayAddMeeting(viewer, seenByNav),
      meetings,
      openSteps: meetings
        .flatMap(({ steps }) => steps)
        .filter(({ state }) => state === 'open')
        .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)),
    };
  });
}

async function meetingsOf(tx: Transaction, viewer: Viewer, candidateId: string, on: CalendarDate) {
  const rows = await tx.followUpMeeting.findMany({
    where: { AND: [{ candidateId }, meetingScope(viewer)] },
    orderBy: [{ metOn: 'desc' }, { registeredAt: 'desc' }],
    select: {
      id: true,
      metOn: true,
      place: true,
      participants: true,
      agreed: true,
      agreedById: true,
      cancelReason: true,
      registeredBy: who,
      agreedBy: who,
      cancelledBy: who,
      nextSteps: { select: stepColumns, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] },
    },
  });
  return rows.map(({ agreedById, registeredBy, agreedBy, cancelledBy, nextSteps, ...row }) => {
    const meeting = { ...row, metOn: fromDateColumn(row.metOn) };
    const writer = cancelledBy ?? agreedBy ?? registeredBy;
    return {
      ...meeting,
      state: meetingState(meeting, on),
      by: writer && { name: writer.user.name, organisation: writer.organisation.name },
      steps: nextSteps.map((step) => shownStep(viewer, step)),
      allowedActions: allowedMeetingActions(viewer, { ...meeting, agreedById }, on),
    };
  });
}
