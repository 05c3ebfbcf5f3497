import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope, navShareScope } from '~/policies/candidate-scope';

const who = { select: { user: { select: { name: true } } } } as const;

/** The sharings of a candidate that the viewer may see, those going on first, each with purpose, basis, who and when. */
export async function candidateNavShares(tx: Transaction, viewer: Viewer, candidateId: string) {
  const rows = await tx.navShare.findMany({
    where: { candidateId, candidate: candidateScope(viewer), ...navShareScope(viewer) },
    orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { sharedAt: 'desc' }],
    select: {
      id: true,
      navOfficeId: true,
      purpose: true,
      legalBasis: true,
      legalBasisText: true,
      sharedAt: true,
      endedAt: true,
      endReason: true,
      endText: true,
      navOffice: { select: { name: true } },
      sharedBy: who,
      endedBy: who,
    },
  });
  return rows.map(({ navOffice, sharedBy, endedBy, sharedAt, endedAt, ...share }) => ({
    ...share,
    officeName: navOffice.name,
    sharedAt: sharedAt.toISOString(),
    sharedByName: sharedBy?.user.name ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    endedByName: endedBy?.user.name ?? null,
  }));
}
