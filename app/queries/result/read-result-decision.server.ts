import type { CalendarDate } from '~/domain/calendar-date';
import { askedAbout } from '~/domain/result-due';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { openCandidate } from '../candidate/visible-candidate.server';
import { shownFollowUp } from '../follow-up/candidate-follow-ups.server';
import { resultOfCandidate } from './result-of-candidate.server';

/** One result about which sources differ: what each says, and what has been decided before. 404 out of scope. */
export async function readResultDecision(viewer: Viewer, candidateId: string, measuredOn: CalendarDate, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { firstName, lastName, leftOn } = await openCandidate(tx, viewer, candidateId);
    const { words, standing, ...result } = await resultOfCandidate(tx, viewer, { candidateId, leftOn }, measuredOn, on);
    return {
      ...result,
      name: `${firstName} ${lastName}`,
      measuredOn,
      about: askedAbout(measuredOn, on),
      answers: words.map(shownFollowUp),
      isOpen: standing === 'conflicting',
    };
  });
}
