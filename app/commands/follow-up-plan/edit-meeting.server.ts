import { toDateColumn, today } from '~/domain/calendar-date';
import { meetingFault } from '~/domain/follow-up-plan';
import type { EditedMeetingValues } from '~/domain/follow-up-plan-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { allowedMeetingActions } from '~/policies/follow-up-plan-actions';
import { visibleMeeting } from '~/queries/follow-up-plan/visible-meeting.server';
import { performOnce } from '../perform-once.server';
import { addSteps } from './add-steps.server';

/**
 * Moves a planned meeting, writes what was agreed there with its steps, or corrects what the viewer wrote. The steps that
 * stand already are not touched. The value is the candidate's id.
 */
export function editMeeting(
  viewer: Viewer,
  { candidateId, meetingId }: { candidateId: string; meetingId: string },
  input: EditedMeetingValues,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const meeting = await visibleMeeting(tx, viewer, candidateId, meetingId);
    const { metOn, place, participants, agreed, steps, version } = input;
    if (!allowedMeetingActions(viewer, meeting, today()).includes('edit')) return refused('stale');
    if (meeting.agreed !== null && !agreed) return refused('agreed_missing', 'agreed');
    const fault = meetingFault(input, today());
    if (fault) return refused(fault.code, fault.field);
    const written = agreed ? { agreed, agreedById: viewer.membershipId, agreedAt: meeting.agreedAt ?? new Date() } : {};
    const { count } = await tx.followUpMeeting.updateMany({
      where: { id: meetingId, version },
      data: { metOn: toDateColumn(metOn), place, participants, ...written, version: { increment: 1 } },
    });
    if (count === 0) return refused('stale');
    await addSteps(tx, viewer, meetingId, steps);
    return done(candidateId);
  });
}
