import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { supplierTrees } from '~/domain/supplier-chain';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedContractActions, chainScope, contractScope, countsPlacementsOf } from '~/policies/contract-scope';
import { may } from '~/policies/permissions';
import { placementScope } from '~/policies/placement-scope';
import { supplierOutcomes } from '../assessment/supplier-outcomes.server';
import { notFound } from '../session/require-viewer.server';
import { publishedOfContract } from '../release/published-of-contract.server';

/**
 * A contract's facts and its chain of suppliers, and beside them what the viewer may know of how it goes: what was
 * `published` for the buyer, `counted` placements a supplier for those who follow them, else `facts` alone. 404 out of scope.
 */
export async function readContract(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, (tx) => contractIn(tx, viewer, id, on));
}

/** The same in a transaction of the viewer's. */
export async function contractIn(tx: Transaction, viewer: Viewer, id: string, on: CalendarDate) {
  const contract = await readFacts(tx, viewer, id);
  const mayOpen = {
    maySeeCommitments: may(viewer, 'commitments.read'),
    maySeeCosts: may(viewer, 'costs.read'),
    maySeeReports: may(viewer, 'periodicReports.read'),
  };
  if (may(viewer, 'figures.protected')) {
    const published = await publishedOfContract(tx, viewer, id);
    return { kind: 'published' as const, contract, published, ...mayOpen, promisedHires: await hiresPromised(tx, id) };
  }
  const allowedActions = allowedContractActions(viewer);
  if (!may(viewer, 'placements.read')) return { kind: 'facts' as const, contract, ...mayOpen, allowedActions };
  const started = await countStarted(tx, viewer, id, on);
  const outcomes = await supplierOutcomes(tx, viewer, id, on);
  return { kind: 'counted' as const, contract, ...mayOpen, allowedActions, started, outcomes };
}

/** How many people the suppliers of a contract in scope have promised to hire; null where none has. */
async function hiresPromised(tx: Transaction, contractId: string): Promise<number | null> {
  const { _sum } = await tx.commitment.aggregate({ where: { contractId, kind: 'people_hired', withdrawnAt: null }, _sum: { value: true } });
  return _sum.value === null ? null : Number(_sum.value);
}

async function readFacts(tx: Transaction, viewer: Viewer, id: string) {
  const found = await tx.contract.findFirst({
    where: { AND: [contractScope(viewer), { id }] },
    select: {
      id: true,
      reference: true,
      name: true,
      startsOn: true,
      endsOn: true,
      capacity: true,
      clock: true,
      buyer: { select: { name: true } },
      suppliers: {
        where: chainScope(viewer),
        select: { supplierId: true, aboveSupplierId: true, link: true, supplier: { select: { name: true, orgNumber: true } } },
        orderBy: [{ link: 'asc' }, { supplier: { name: 'asc' } }],
      },
    },
  });
  if (!found) throw notFound();
  const { startsOn, endsOn, buyer, suppliers, ...facts } = found;
  return {
    ...facts,
    startsOn: fromDateColumn(startsOn),
    endsOn: endsOn && fromDateColumn(endsOn),
    buyerName: buyer.name,
    chain: supplierTrees(suppliers.map(({ supplier, ...entry }) => ({ ...entry, ...supplier }))),
  };
}

/** Started placements by supplier, of those that the viewer may see; a supplier that is not the viewer's to count is left out. */
async function countStarted(tx: Transaction, viewer: Viewer, contractId: string, on: CalendarDate) {
  const suppliers = await tx.contractSupplier.findMany({
    where: { AND: [chainScope(viewer), { contractId }] },
    select: { supplierId: true },
  });
  const groups = await tx.placement.groupBy({
    by: ['supplierId'],
    where: { AND: [placementScope(viewer, on), { contractId, voidedAt: null, startedOn: { not: null } }] },
    _count: { _all: true },
  });
  const counts = new Map(groups.map(({ supplierId, _count }) => [supplierId, _count._all]));
  const countable = suppliers.filter(({ supplierId }) => countsPlacementsOf(viewer, supplierId));
  return Object.fromEntries(countable.map(({ supplierId }) => [supplierId, counts.get(supplierId) ?? 0]));
}
