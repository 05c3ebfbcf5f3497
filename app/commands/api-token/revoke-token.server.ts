import type { TokenRevocationValues } from '~/domain/api/token-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { apiTokenScope } from '~/policies/api-token-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Takes a token back: the next call with it is refused. The value is the row's id; 404 where it is not the viewer's to keep. */
export function revokeToken(viewer: Viewer, id: string, { reason }: TokenRevocationValues, requestId: string): Promise<Result<string, 'not_possible_now'>> {
  return performOnce<string, 'not_possible_now'>(viewer, requestId, async (tx) => {
    const own = { AND: [{ id }, apiTokenScope(viewer)] };
    if (!(await tx.apiToken.findFirst({ where: own, select: { id: true } }))) throw notFound();
    const { count } = await tx.apiToken.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date(), revokedBy: viewer.membershipId, revokedByName: viewer.name, revokedReason: reason },
    });
    return count === 1 ? done(id) : refused('not_possible_now');
  });
}
