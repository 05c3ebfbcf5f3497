import { redirect } from '@remix-run/node';
import type { CalendarDate } from '~/domain/calendar-date';
import { possibleKinds, type ProposalKind } from '~/domain/proposal';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { endReasonsToPropose } from '~/policies/end-reasons';
import { proposableMentors } from '~/policies/proposal-scope';
import { proposalPlace } from './proposal-place.server';

/**
 * What a form for one kind of proposal is filled from: the placement as it is now, the mentors and the ends to choose
 * between. Where the kind is not possible now, the placement's proposals, which say what is.
 */
export async function readNewProposal(viewer: Viewer, id: string, kind: ProposalKind, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { shown, place, terms } = await proposalPlace(tx, viewer, id, on);
    if (!possibleKinds(terms).includes(kind)) throw redirect(`/praksis/${id}/forslag?beskjed=ikke-naa`);
    const waiting = await tx.proposal.count({ where: { placementId: id, kind, status: 'pending' } });
    const mentors = await tx.membership.findMany({
      where: { AND: [proposableMentors(viewer, place.supplierId), { NOT: { id: place.mentorId ?? undefined } }] },
      select: { id: true, user: { select: { name: true } } },
      orderBy: { user: { name: 'asc' } },
    });
    return {
      kind,
      placement: shown,
      terms: {
        ...{ startsOn: terms.startsOn, plannedTo: terms.plannedTo, department: terms.department },
        ...{ daysPerWeek: terms.daysPerWeek, hoursPerWeek: terms.hoursPerWeek },
        mentor: place.mentor?.user.name ?? null,
      },
      replaces: waiting > 0,
      endReasons: endReasonsToPropose(viewer),
      mentors: kind === 'change_mentor' ? mentors.map((mentor) => ({ value: mentor.id, label: mentor.user.name })) : [],
    };
  });
}
