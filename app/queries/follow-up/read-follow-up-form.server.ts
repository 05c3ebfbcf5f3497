import { parseDate, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { followUpSourcesOf } from '~/policies/employment-actions';
import { readCandidateHeading } from '../candidate/read-candidate-heading.server';

/** Whom a result is recorded for, whose word it can be, and the date that the address asks about, if any. */
export async function readFollowUpForm(viewer: Viewer, candidateId: string, askedFor: string | null, on: CalendarDate) {
  const { name } = await readCandidateHeading(viewer, candidateId);
  return { name, sources: followUpSourcesOf(viewer), statusDate: parseDate(askedFor ?? '') ?? on };
}
