import { redirect } from '@remix-run/node';

/** The answer for a form whose action is not possible any more: the agreement's page, which says how it stands now. */
export function agreementChanged(placementId: string): Response {
  return redirect(`/praksis/${placementId}/avtale?beskjed=endret`);
}
