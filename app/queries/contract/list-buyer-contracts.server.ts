import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { contractState } from '~/domain/contract-state';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { latestPublished, type PublishedOnce } from '../release/published-scopes.server';

/** The buyer's contracts, the newest first, each with what was published of it last and how it stands on `on`. */
export async function listBuyerContracts(viewer: Viewer, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.contract.findMany({
      where: contractScope(viewer),
      select: {
        id: true,
        reference: true,
        name: true,
        startsOn: true,
        endsOn: true,
        suppliers: { where: { link: 0 }, select: { supplier: { select: { name: true } } } },
      },
      orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
    });
    const contracts = [];
    for (const { startsOn, endsOn, suppliers, ...contract } of rows) {
      const published = await latestPublished(tx, viewer, { contractId: contract.id, supplierId: null });
      const [from, to] = [fromDateColumn(startsOn), endsOn && fromDateColumn(endsOn)];
      const state = contractState(from, to, on);
      contracts.push({ ...contract, from, to, state, mainSupplierName: suppliers[0]?.supplier.name ?? null, published: published && publishedOn(published) });
    }
    return contracts;
  });
}

/** What the start page shows of a release. */
function publishedOn({ periodEnd, figures: { volume, results } }: PublishedOnce) {
  return { periodEnd, volume: { onDate: volume.onDate, capacity: volume.capacity }, results };
}
