import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { dateOrNull } from '../placement/placement-facts.server';
import { listCaseworkers } from '../user/list-caseworkers.server';
import { openCandidate } from './visible-candidate.server';

/** What the form for changing a candidate starts from, and who can be the candidate's caseworker. */
export async function readCandidateForm(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    await openCandidate(tx, viewer, id);
    const { detail, ...candidate } = await tx.candidate.findUniqueOrThrow({
      where: { id },
      select: {
        firstName: true,
        lastName: true,
        phone: true,
        email: true,
        norwegianLevel: true,
        motherTongue: true,
        protectedAddress: true,
        caseworkerId: true,
        version: true,
        detail: { select: { birthYear: true, settledOn: true, targetGroup: true } },
      },
    });
    return {
      ...candidate,
      birthYear: detail?.birthYear ?? null,
      settledOn: dateOrNull(detail?.settledOn),
      targetGroup: detail?.targetGroup ?? null,
      caseworkers: await listCaseworkers(tx, viewer, candidate.caseworkerId),
    };
  });
}
