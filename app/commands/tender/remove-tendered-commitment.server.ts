import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { tenderToChange } from './tender-to-change.server';

/** Takes away a promise that was read wrongly from an answer, before the award. The value is the tenderer's id. */
export function removeTenderedCommitment(
  viewer: Viewer,
  tenderId: string,
  tendererId: string,
  id: string,
  requestId: string,
): Promise<Result<string, 'not_possible_now'>> {
  return performOnce<string, 'not_possible_now'>(viewer, requestId, async (tx) => {
    const tender = await tenderToChange(tx, viewer, tenderId, 'write_answers');
    if (!tender) return refused('not_possible_now');
    const tenderer = tender.tenderers.find((one) => one.id === tendererId);
    if (!tenderer?.commitments.some((one) => one.id === id)) throw notFound();
    await tx.tenderCommitment.updateMany({ where: { id }, data: { removedAt: new Date() } });
    return done(tendererId);
  });
}
