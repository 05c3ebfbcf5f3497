import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { contractState } from '~/domain/contract-state';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { readBuyerFigures } from '../figures/read-buyer-figures.server';

/** The buyer's contracts, the newest first, each with its protected figures and how it stands on `on`. */
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
      const figures = await readBuyerFigures(tx, contract.id);
      if (!figures) continue;
      const [from, to] = [fromDateColumn(startsOn), endsOn && fromDateColumn(endsOn)];
      const state = contractState(from, to, on);
      contracts.push({ ...contract, from, to, state, mainSupplierName: suppliers[0]?.supplier.name ?? null, figures });
    }
    return contracts;
  });
}
