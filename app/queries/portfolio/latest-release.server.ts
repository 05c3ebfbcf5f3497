import { fromDateColumn } from '~/domain/calendar-date';
import { publishedFigures, type PublishedFigures } from '~/domain/release/published-figures';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { releaseFiguresScope, releaseScope } from '~/policies/release-scope';

interface OfSupplier {
  supplierId: string;
  supplierName: string;
  contractId: string;
  figures: PublishedFigures;
}

/** The latest release that the viewer may see, with the figures of each contract and of each supplier on it; null before the first. */
export async function latestRelease(tx: Transaction, viewer: Viewer) {
  const found = await tx.release.findFirst({
    where: releaseScope(viewer),
    orderBy: [{ periodEnd: 'desc' }, { revision: 'desc' }],
    select: {
      periodEnd: true,
      figures: {
        where: releaseFiguresScope(viewer),
        select: { contractId: true, supplierId: true, figures: true, supplier: { select: { name: true } } },
      },
    },
  });
  if (!found) return null;
  const [contracts, suppliers]: [Map<string, PublishedFigures>, OfSupplier[]] = [new Map(), []];
  for (const { contractId, supplierId, supplier, figures: stored } of found.figures) {
    const figures = publishedFigures.parse(stored);
    if (contractId && supplierId) suppliers.push({ contractId, supplierId, supplierName: supplier?.name ?? '', figures });
    else if (contractId) contracts.set(contractId, figures);
  }
  return { periodEnd: fromDateColumn(found.periodEnd), contracts, suppliers };
}
