import type { CalendarDate } from '~/domain/calendar-date';
import { hasGaps, isStopped } from '~/domain/release/release-gaps';
import type { PreparedScope } from '~/domain/release/protect-figures';
import { scopeRows, type NamedScope } from '~/domain/release/scope-rows';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { prepareRelease } from './prepare-release.server';
import { quarterToPublish } from './quarter-to-publish.server';

/** Counting all contracts of a buyer and looking for what could be worked out of them takes longer than other pages. */
const TIMEOUT_MS = 60_000;

/** What a buyer would see of a quarter if it were published now, and what is not in order. 404 for a quarter that is not the viewer's to publish. */
export async function readPreview(viewer: Viewer, buyerId: string, periodEnd: CalendarDate, on: CalendarDate) {
  return asViewer(
    viewer,
    async (tx) => {
      const buyer = await quarterToPublish(tx, viewer, buyerId, periodEnd, on);
      const { contracts, total, gaps, revision, thresholds, digest } = await prepareRelease(tx, { buyerId, periodEnd, asOf: on });
      const names = await namesOf(tx, Object.keys(gaps));
      const named = ({ contractId, supplierId, figures, why, fresh }: PreparedScope): NamedScope => ({
        ...{ contractId, supplierId, figures, told: why && { why, fresh } },
        contractName: names.get(contractId ?? '')?.name ?? '',
        supplierName: names.get(contractId ?? '')?.suppliers.get(supplierId ?? '') ?? '',
      });
      return {
        ...{ buyerId, buyerName: buyer.name, periodEnd, asOf: on, revision, thresholds, digest },
        rows: scopeRows([...contracts.flatMap(({ scopes }) => scopes), total].map(named)),
        gaps: Object.entries(gaps).map(([id, counts]) => ({ id, name: names.get(id)?.name ?? '', reference: names.get(id)?.reference ?? '', counts })),
        hasGaps: hasGaps(gaps),
        isStopped: isStopped(gaps),
      };
    },
    { isolationLevel: 'RepeatableRead', timeoutMs: TIMEOUT_MS },
  );
}

async function namesOf(tx: Transaction, ids: string[]) {
  const rows = await tx.contract.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, reference: true, suppliers: { select: { supplier: { select: { id: true, name: true } } } } },
  });
  return new Map(
    rows.map(({ id, suppliers, ...contract }) => [id, { ...contract, suppliers: new Map(suppliers.map(({ supplier }) => [supplier.id, supplier.name])) }]),
  );
}
