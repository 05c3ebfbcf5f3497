import { redirect } from '@remix-run/node';
import type { AssessmentAction } from '~/domain/assessment-lifecycle';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { readAssessment } from './read-assessment.server';

/** The assessment for a form that does one of `actions`; where none is possible now, the assessment's page, which says why. */
export async function readAssessmentForm(viewer: Viewer, placementId: string, actions: readonly AssessmentAction[], on: CalendarDate) {
  const page = await readAssessment(viewer, placementId, on);
  if (!page.allowedActions.some((action) => actions.includes(action))) throw redirect(`/praksis/${placementId}/sluttvurdering?beskjed=endret`);
  return page;
}
