import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { seenByNav } from '~/policies/shared-with-nav';
import { openCandidate } from '../candidate/visible-candidate.server';
import { notFound } from '../session/require-viewer.server';
import { candidateNavShares } from './candidate-nav-shares.server';

/** Which NAV offices a candidate is shared with now, which others there are, and what an office gets to see. */
export async function readSharing(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { firstName, lastName, protectedAddress } = await openCandidate(tx, viewer, id);
    const shares = (await candidateNavShares(tx, viewer, id)).filter(({ endedAt }) => endedAt === null);
    const offices = await tx.organisation.findMany({
      where: { kind: 'nav_office' },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    });
    const shared = new Set(shares.map(({ navOfficeId }) => navOfficeId));
    return {
      name: `${firstName} ${lastName}`,
      protectedAddress,
      shares: shares.map(({ id: shareId, officeName }) => ({ id: shareId, officeName })),
      offices: offices.filter((office) => !shared.has(office.id)),
      seenByNav: seenByNav(),
    };
  });
}

/** One sharing that is still going on, for the page that ends it; 404 where there is none. */
export async function readShare(viewer: Viewer, candidateId: string, shareId: string) {
  return asViewer(viewer, async (tx) => {
    const { firstName, lastName } = await openCandidate(tx, viewer, candidateId);
    const share = (await candidateNavShares(tx, viewer, candidateId)).find((one) => one.id === shareId && one.endedAt === null);
    if (!share) throw notFound();
    return { name: `${firstName} ${lastName}`, officeName: share.officeName };
  });
}
