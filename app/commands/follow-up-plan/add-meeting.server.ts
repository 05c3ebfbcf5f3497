import { toDateColumn, today } from '~/domain/calendar-date';
import { meetingFault } from '~/domain/follow-up-plan';
import type { MeetingValues } from '~/domain/follow-up-plan-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { mayAddMeeting } from '~/policies/follow-up-plan-actions';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { isSeenByNav } from '~/queries/follow-up-plan/is-seen-by-nav.server';
import { performOnce } from '../perform-once.server';
import { addSteps } from './add-steps.server';

/**
 * Adds a meeting of the unit and NAV about a candidate, planned or held, with the steps that were agreed. Refuses with
 * `not_shared_with_nav` where no office sees the candidate. The value is the candidate's id.
 */
export function addMeeting(viewer: Viewer, candidateId: string, input: MeetingValues, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const candidate = await visibleCandidate(tx, viewer, candidateId);
    if (!mayAddMeeting(viewer, await isSeenByNav(tx, candidate))) return refused('not_shared_with_nav');
    const fault = meetingFault(input, today());
    if (fault) return refused(fault.code, fault.field);
    const { metOn, place, participants, agreed, steps } = input;
    const written = agreed ? { agreed, agreedById: viewer.membershipId, agreedAt: new Date() } : {};
    const { id } = await tx.followUpMeeting.create({
      data: { candidateId, metOn: toDateColumn(metOn), place, participants, registeredById: viewer.membershipId, ...written },
      select: { id: true },
    });
    await addSteps(tx, viewer, id, steps);
    return done(candidateId);
  });
}
