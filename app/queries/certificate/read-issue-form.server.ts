import { redirect } from '@remix-run/node';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { certificateToIssue } from './certificate-to-issue.server';

/** What a certificate would say now; back to the certificate's page where none can be issued, which says why. */
export async function readIssueForm(viewer: Viewer, placementId: string, on: CalendarDate) {
  const form = await asViewer(viewer, (tx) => certificateToIssue(tx, viewer, placementId, on));
  if (form.refusal) throw redirect(`/praksis/${placementId}/kompetansebevis?beskjed=${form.refusal}`);
  return form;
}
