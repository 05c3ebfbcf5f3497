import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { countStates } from '~/domain/achievement/judge';
import { contractState } from '~/domain/contract-state';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { judgeContract } from '../achievement/judge-contract.server';
import { publishedOver } from '../release/published-scopes.server';
import { notFound } from '../session/require-viewer.server';
import { latestRelease } from './latest-release.server';

/**
 * All the buyer's contracts as they were published last, by name and never by result; volume by supplier and department;
 * and quarter by quarter, for all of them or for the `chosen` one. 404 where that is not the buyer's own.
 */
export async function readPortfolio(viewer: Viewer, on: CalendarDate, chosen: string | null) {
  return asViewer(viewer, (tx) => portfolioIn(tx, viewer, on, chosen));
}

/** The same in a transaction of the viewer's. */
export async function portfolioIn(tx: Transaction, viewer: Viewer, on: CalendarDate, chosen: string | null) {
  const rows = await tx.contract.findMany({
    where: contractScope(viewer),
    select: {
      ...{ id: true, name: true, startsOn: true, endsOn: true, clock: true },
      suppliers: { where: { link: 0 }, select: { supplier: { select: { name: true } } } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  if (chosen !== null && !rows.some(({ id }) => id === chosen)) throw notFound();
  const release = await latestRelease(tx, viewer);
  const contracts = [];
  for (const row of rows) {
    const { id, name, suppliers } = row;
    const state = contractState(fromDateColumn(row.startsOn), row.endsOn && fromDateColumn(row.endsOn), on);
    const promises = countStates((await judgeContract(tx, viewer, row, on)).map((one) => one.state));
    const figures = release?.contracts.get(id);
    const published = figures ? { volume: figures.volume, results: figures.results } : null;
    contracts.push({ id, name, state, mainSupplierName: suppliers[0]?.supplier.name ?? null, promises, published });
  }
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.name ?? '';
  const quarters = await publishedOver(tx, viewer, { contractId: chosen, supplierId: null });
  return {
    periodEnd: release?.periodEnd ?? null,
    contracts,
    suppliers: (release?.suppliers ?? [])
      .map(({ supplierId, supplierName, contractId, figures: { volume } }) => ({ supplierId, supplierName, contractId, contractName: nameOf(contractId), volume }))
      .sort((one, other) => one.supplierName.localeCompare(other.supplierName, 'nb') || one.contractName.localeCompare(other.contractName, 'nb')),
    departments: rows.flatMap(({ id, name }) => (release?.contracts.get(id)?.departments ?? []).map((part) => ({ ...part, contractId: id, contractName: name }))),
    quarters: quarters.map(({ periodEnd, figures: { volume, results } }) => ({ periodEnd, volume, results })),
  };
}
