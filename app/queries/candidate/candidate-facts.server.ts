import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope, navShareScope } from '~/policies/candidate-scope';
import { dateOrNull } from '../placement/placement-facts.server';
import { notFound } from '../session/require-viewer.server';

/** What is written of one candidate, who follows them, and which NAV offices they are shared with now. */
export async function candidateFacts(tx: Transaction, viewer: Viewer, id: string) {
  const row = await tx.candidate.findFirst({
    where: { AND: [{ id }, candidateScope(viewer)] },
    select: {
      id: true,
      reference: true,
      firstName: true,
      lastName: true,
      phone: true,
      email: true,
      norwegianLevel: true,
      motherTongue: true,
      protectedAddress: true,
      caseworker: { select: { user: { select: { name: true } } } },
      detail: { select: { birthYear: true, settledOn: true, targetGroup: true, leftOn: true, leftReason: true } },
      navShares: {
        where: { endedAt: null, ...navShareScope(viewer) },
        orderBy: { sharedAt: 'asc' },
        select: { id: true, purpose: true, sharedAt: true, navOffice: { select: { name: true } } },
      },
    },
  });
  if (!row) throw notFound();
  const { detail, caseworker, navShares, ...core } = row;
  return {
    ...core,
    birthYear: detail?.birthYear ?? null,
    settledOn: dateOrNull(detail?.settledOn),
    targetGroup: detail?.targetGroup ?? null,
    leftOn: dateOrNull(detail?.leftOn),
    leftReason: detail?.leftReason ?? null,
    caseworkerName: caseworker?.user.name ?? null,
    navShares: navShares.map(({ navOffice, sharedAt, ...share }) => ({
      ...share,
      officeName: navOffice.name,
      sharedAt: sharedAt.toISOString(),
    })),
  };
}
