import type { ShareValues } from '~/domain/nav-share-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { performOnce } from '../perform-once.server';

type Code = 'protected_not_shared' | 'already_shared' | 'choose_one';

/** Lets a NAV office see a candidate from now on, for a stated purpose and on a stated legal basis. */
export async function shareWithNav(
  viewer: Viewer,
  candidateId: string,
  { navOfficeId, ...stated }: ShareValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const { protectedAddress } = await visibleCandidate(tx, viewer, candidateId);
      if (protectedAddress) return refused('protected_not_shared');
      const office = await tx.organisation.findFirst({ where: { id: navOfficeId, kind: 'nav_office' }, select: { id: true } });
      if (!office) return refused('choose_one', 'navOfficeId');
      if (await tx.navShare.findFirst({ where: { candidateId, navOfficeId, endedAt: null }, select: { id: true } })) {
        return refused('already_shared', 'navOfficeId');
      }
      await tx.navShare.create({ data: { candidateId, navOfficeId, ...stated, sharedById: viewer.membershipId }, select: { id: true } });
      return done(candidateId);
    },
    { nav_shares_one_open: { code: 'already_shared', field: 'navOfficeId' } },
  );
}
