import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { tenderToChange } from './tender-to-change.server';

/** Takes a tenderer out of the comparison; what was written of it is kept. The value is the tender's id. */
export function removeTenderer(
  viewer: Viewer,
  tenderId: string,
  id: string,
  { version }: { version: number },
  requestId: string,
): Promise<Result<string, 'stale' | 'not_possible_now'>> {
  return performOnce<string, 'stale' | 'not_possible_now'>(viewer, requestId, async (tx) => {
    const tender = await tenderToChange(tx, viewer, tenderId, 'remove_tenderer');
    if (!tender) return refused('not_possible_now');
    if (!tender.tenderers.some((one) => one.id === id)) throw notFound();
    const { count } = await tx.tenderer.updateMany({ where: { id, version }, data: { removedAt: new Date(), version: version + 1 } });
    return count === 1 ? done(tenderId) : refused('stale');
  });
}
