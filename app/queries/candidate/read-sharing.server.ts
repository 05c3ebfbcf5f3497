import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { notFound } from '../session/require-viewer.server';
import { candidateFacts } from './candidate-facts.server';
import { openCandidate } from './visible-candidate.server';

/** Which NAV offices a candidate is shared with, and which others there are. */
export async function readSharing(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { firstName, lastName, protectedAddress } = await openCandidate(tx, viewer, id);
    const { navShares } = await candidateFacts(tx, viewer, id);
    const offices = await tx.organisation.findMany({
      where: { kind: 'nav_office' },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    });
    const shared = new Set(navShares.map((share) => share.officeName));
    return {
      name: `${firstName} ${lastName}`,
      protectedAddress,
      shares: navShares,
      offices: offices.filter((office) => !shared.has(office.name)),
    };
  });
}

/** One sharing that is still going on, for the page that ends it; 404 where there is none. */
export async function readShare(viewer: Viewer, candidateId: string, shareId: string) {
  return asViewer(viewer, async (tx) => {
    const { firstName, lastName } = await openCandidate(tx, viewer, candidateId);
    const { navShares } = await candidateFacts(tx, viewer, candidateId);
    const share = navShares.find((one) => one.id === shareId);
    if (!share) throw notFound();
    return { name: `${firstName} ${lastName}`, officeName: share.officeName };
  });
}
