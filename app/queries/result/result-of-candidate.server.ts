import { candidateMeasuringDates } from '~/domain/candidate-measuring-dates';
import type { CalendarDate } from '~/domain/calendar-date';
import { answersNear, wordOfEach } from '~/domain/result-standing';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateJobs } from '../employment/candidate-jobs.server';
import { candidateFollowUps } from '../follow-up/candidate-follow-ups.server';
import { candidatePlacements } from '../placement/candidate-placements.server';
import { notFound } from '../session/require-viewer.server';
import { resultDecisions } from './result-decisions.server';

/**
 * What each source says of one measuring date of a candidate in scope, and how firm the result is. `seen` names exactly
 * these answers. 404 where the candidate is not measured on that day.
 */
export async function resultOfCandidate(
  tx: Transaction,
  viewer: Viewer,
  { candidateId, leftOn }: { candidateId: string; leftOn: CalendarDate | null },
  measuredOn: CalendarDate,
  on: CalendarDate,
) {
  const placements = await candidatePlacements(tx, viewer, candidateId, on);
  const jobs = await candidateJobs(tx, viewer, candidateId);
  const followUps = await candidateFollowUps(tx, viewer, candidateId);
  const decisions = await resultDecisions(tx, viewer, [candidateId]);
  const all = candidateMeasuringDates({ placements, jobs, followUps, decisions, leftOn }, on);
  const measures = all.filter((date) => date.on === measuredOn);
  const [measure] = measures;
  if (!measure) throw notFound();
  const words = wordOfEach(answersNear(measuredOn, followUps));
  return {
    measures: measures.map(({ months, countedFrom, contractName }) => ({ months, countedFrom, contractName })),
    standing: measure.standing,
    words,
    seen: words.map(({ id, version }) => `${id}.${version}`).join(' '),
    decision: decisions.find((one) => one.measuredOn === measuredOn) ?? null,
  };
}
