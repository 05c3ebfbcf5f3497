import { today } from '~/domain/calendar-date';
import type { CancelMeetingValues } from '~/domain/follow-up-plan-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { allowedMeetingActions } from '~/policies/follow-up-plan-actions';
import { visibleMeeting } from '~/queries/follow-up-plan/visible-meeting.server';
import { performOnce } from '../perform-once.server';

/** Calls a meeting off that will not be, or was not, held. It stays in the plan with the reason. The value is the candidate's id. */
export function cancelMeeting(
  viewer: Viewer,
  { candidateId, meetingId }: { candidateId: string; meetingId: string },
  { version, reason }: CancelMeetingValues,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const meeting = await visibleMeeting(tx, viewer, candidateId, meetingId);
    if (!allowedMeetingActions(viewer, meeting, today()).includes('cancel')) return refused('stale');
    const { count } = await tx.followUpMeeting.updateMany({
      where: { id: meetingId, version },
      data: { cancelReason: reason, cancelledById: viewer.membershipId, cancelledAt: new Date(), version: { increment: 1 } },
    });
    return count === 0 ? refused('stale') : done(candidateId);
  });
}
