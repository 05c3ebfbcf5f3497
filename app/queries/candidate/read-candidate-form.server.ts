import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { placementsShownToSuppliers } from '~/policies/placement-scope';
import { dateOrNull } from '../placement/placement-facts.server';
import { listCaseworkers } from '../user/list-caseworkers.server';
import { openCandidate } from './visible-candidate.server';

/**
 * What the form for changing a candidate starts from, who can be the candidate's caseworker, and whether suppliers see the
 * candidate now who would lose sight of it with a protected address.
 */
export async function readCandidateForm(viewer: Viewer, id: string, on: CalendarDate) {
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
      hiddenByProtection:
        !candidate.protectedAddress &&
        (await tx.placement.count({ where: { AND: [{ candidateId: id, protectionProcedure: null }, placementsShownToSuppliers(on)] } })) > 0,
      caseworkers: await listCaseworkers(tx, viewer, candidate.caseworkerId),
    };
  });
}
