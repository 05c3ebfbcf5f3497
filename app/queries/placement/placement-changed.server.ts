import { redirect } from '@remix-run/node';

/**
 * The answer for a form whose action is not possible any more: the placement's own page, which says that it was done
 * already or has changed meanwhile, how it stands now, and what can be done instead.
 */
export function placementChanged(id: string): Response {
  return redirect(`/praksis/${id}?beskjed=endret`);
}
