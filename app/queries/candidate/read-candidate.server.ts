import { candidateMeasuringDates } from '~/domain/candidate-measuring-dates';
import { nextStepOf } from '~/domain/candidate-next-step';
import { timelineOf } from '~/domain/candidate-timeline';
import type { CalendarDate } from '~/domain/calendar-date';
import { covers } from '~/domain/period';
import type { PlacementStatus } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedCandidateActions } from '~/policies/candidate-actions';
import { seesNotes } from '~/policies/candidate-scope';
import { sharedWithSuppliers } from '~/policies/placement-person';
import { seenByNav } from '~/policies/shared-with-nav';
import { candidateFollowUps, shownFollowUp } from '../follow-up/candidate-follow-ups.server';
import { employerAnswers } from '../employer-question/employer-answers.server';
import { candidateJobs } from '../employment/candidate-jobs.server';
import { planSummary } from '../follow-up-plan/plan-summary.server';
import { candidateNavShares } from '../nav-share/candidate-nav-shares.server';
import { fittingPlaces } from '../place-offer/fitting-places.server';
import { candidatePlacements } from '../placement/candidate-placements.server';
import { candidateFacts } from './candidate-facts.server';
import { candidateNotes } from './candidate-notes.server';
import { candidateWishes } from './candidate-wishes.server';
import { resultDecisions } from '../result/result-decisions.server';
import { openCandidate } from './visible-candidate.server';

/** Who has a place, or waits for one, looks for none; who has a job neither. */
const placed: readonly PlacementStatus[] = ['requested', 'accepted', 'active'];

export type CandidatePage = Awaited<ReturnType<typeof readCandidate>>;

/** Everything on a candidate's page, as the viewer may see it on a date, and what the viewer may do there. */
export async function readCandidate(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { leftOn, protectedAddress } = await openCandidate(tx, viewer, id);
    const facts = await candidateFacts(tx, viewer, id);
    const navShares = await candidateNavShares(tx, viewer, id);
    const placements = await candidatePlacements(tx, viewer, id, on);
    const jobs = await candidateJobs(tx, viewer, id);
    const followUps = await candidateFollowUps(tx, viewer, id);
    const decisions = await resultDecisions(tx, viewer, [id]);
    const hasLeft = leftOn !== null && leftOn <= on;
    const measuringDates = candidateMeasuringDates({ placements, jobs, followUps, decisions, leftOn }, on);
    const resultsDue = measuringDates.filter((date) => date.state === 'due').map((date) => date.on);
    const hasJob = jobs.some((job) => covers(job, on));
    const looking = !hasLeft && !hasJob && !placements.some(({ status }) => placed.includes(status));
    return {
      ...facts,
      hasLeft,
      sharedWithSuppliers,
      navShares,
      seenByNav: seenByNav(),
      plan: await planSummary(tx, viewer, id, on),
      wishes: await candidateWishes(tx, viewer, id),
      fittingPlaces: looking ? await fittingPlaces(tx, viewer, id, on) : null,
      placements: placements.map(({ clock: _clock, contractId: _contract, ...shown }) => shown),
      jobs,
      employerAnswers: await employerAnswers(tx, { candidateId: id }),
      followUps: followUps.map(shownFollowUp),
      measuringDates,
      decisions,
      notes: seesNotes(viewer) ? await candidateNotes(tx, viewer, id) : null,
      timeline: timelineOf(placements, jobs, on),
      nextStep: nextStepOf(
        {
          hasLeft,
          placements,
          hasJobNow: hasJob,
          hasHadJob: jobs.length > 0,
          resultsDue,
        },
        on,
      ),
      allowedActions: allowedCandidateActions(viewer, { hasLeft, protectedAddress }),
    };
  });
}
