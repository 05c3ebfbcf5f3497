import { redirect } from '@remix-run/node';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { readProposal } from './read-proposal.server';

/** The proposal that can be taken back; where it is answered already, the placement's proposals, which say so. */
export async function readProposalWithdrawal(viewer: Viewer, id: string, on: CalendarDate) {
  const { proposal, placement } = await readProposal(viewer, id, on);
  if (!proposal.allowedActions.includes('withdraw')) throw redirect(`/praksis/${placement.id}/forslag?beskjed=besvart`);
  return { proposal, placement };
}
