import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { publishedFigures, type PublishedFigures } from '~/domain/release/published-figures';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { releaseFiguresScope, releaseScope } from '~/policies/release-scope';

/** A contract, one supplier on it, or, with neither, all the contracts of a buyer. */
export interface PublishedScope {
  buyerId?: string;
  contractId: string | null;
  supplierId: string | null;
}

/** What was published of a scope for a quarter's end, in its latest revision. */
export interface PublishedOnce {
  releaseId: string;
  periodEnd: CalendarDate;
  revision: number;
  publishedAt: Date;
  figures: PublishedFigures;
}

/**
 * What has been published of a scope, one entry a quarter's end, the latest first, until `until` where that is given;
 * empty where nothing has been, or where the viewer may not see it.
 */
export async function publishedOver(tx: Transaction, viewer: Viewer, scope: PublishedScope, until?: CalendarDate): Promise<PublishedOnce[]> {
  const { buyerId, contractId, supplierId } = scope;
  const release = { AND: [releaseScope(viewer), buyerId ? { buyerId } : {}, until ? { periodEnd: { lte: toDateColumn(until) } } : {}] };
  const rows = await tx.releaseFigure.findMany({
    where: { AND: [releaseFiguresScope(viewer), { contractId, supplierId, release }] },
    select: { figures: true, release: { select: { id: true, periodEnd: true, revision: true, publishedAt: true } } },
    orderBy: [{ release: { periodEnd: 'desc' } }, { release: { revision: 'desc' } }],
  });
  const latest = rows.filter(({ release: { periodEnd } }, index) => periodEnd.getTime() !== rows[index - 1]?.release.periodEnd.getTime());
  return latest.map(({ figures, release: { id, periodEnd, ...rest } }) => ({
    ...{ releaseId: id, periodEnd: fromDateColumn(periodEnd) },
    ...rest,
    figures: publishedFigures.parse(figures),
  }));
}

/** What was published last of a scope, or null where nothing was or the viewer may not see it. */
export async function latestPublished(tx: Transaction, viewer: Viewer, scope: PublishedScope): Promise<PublishedOnce | null> {
  const [latest = null] = await publishedOver(tx, viewer, scope);
  return latest;
}
