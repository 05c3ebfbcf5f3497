import { redirect } from '@remix-run/node';

/** The answer for a form whose action is not possible any more: the plan's page, which says how it stands now. */
export function planChanged(candidateId: string): Response {
  return redirect(`/kandidater/${candidateId}/plan?beskjed=endret`);
}
