import { fromDateColumn } from '~/domain/calendar-date';
import { publishedFigures } from '~/domain/release/published-figures';
import { scopeRows } from '~/domain/release/scope-rows';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { releaseFiguresScope, releaseScope } from '~/policies/release-scope';

/** What was published last of a contract: as a whole, and with its suppliers as rows; null where nothing was, or out of scope. */
export async function publishedOfContract(tx: Transaction, viewer: Viewer, contractId: string) {
  const found = await tx.release.findFirst({
    where: { AND: [releaseScope(viewer), { figures: { some: { contractId, supplierId: null } } }] },
    select: {
      ...{ id: true, periodEnd: true, minimumCohort: true, minimumCell: true, minimumGrowth: true },
      figures: {
        where: { AND: [releaseFiguresScope(viewer), { contractId }] },
        select: { supplierId: true, figures: true, contract: { select: { name: true } }, supplier: { select: { name: true } } },
      },
    },
    orderBy: [{ periodEnd: 'desc' }, { revision: 'desc' }],
  });
  if (!found) return null;
  const { id: releaseId, periodEnd, figures, ...thresholds } = found;
  const rows = scopeRows(
    figures.map(({ supplierId, figures: stored, contract, supplier }) => ({
      ...{ contractId, supplierId, told: null, figures: publishedFigures.parse(stored) },
      ...{ contractName: contract?.name ?? '', supplierName: supplier?.name ?? '' },
    })),
  );
  const [whole] = rows;
  return whole?.level === 'contract' ? { releaseId, periodEnd: fromDateColumn(periodEnd), thresholds, figures: whole.figures, rows } : null;
}

/** A contract as it was published last, for its buyer's pages. */
export type PublishedContract = NonNullable<Awaited<ReturnType<typeof publishedOfContract>>>;
