import type { CalendarDate } from '~/domain/calendar-date';
import { pageWindow, readListView, type ListView } from '~/domain/list-view';
import { placementStatus, placementStatuses, type PlacementStatus } from '~/domain/placement-status';
import { readStatus, whereStatus } from '~/domain/placement-status-where';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { placementScope } from '~/policies/placement-scope';
import { namesOf } from './names-of.server';
import { dateOrNull, factColumns, placementFacts } from './placement-facts.server';
import { matchingPlacements } from './matching-placements.server';

export const placementListColumns = ['referanse', 'navn', 'start', 'leverandor', 'kontrakt', 'slutt'] as const;
export type PlacementListColumn = (typeof placementListColumns)[number];

export interface PlacementFilters {
  status: PlacementStatus | null;
  /** A contract's reference. */
  contract: string | null;
}

/** What the address asks of the list. */
export function placementQuestion(query: URLSearchParams) {
  return {
    view: readListView(query, placementListColumns, { sort: 'referanse', direction: 'desc' }),
    filters: { status: readStatus(query.get('status')), contract: query.get('kontrakt') || null },
  };
}

/** One page of the placements that the viewer may see, how many there are in all, and the contracts to filter by. */
export async function listPlacements(
  viewer: Viewer,
  view: ListView<PlacementListColumn>,
  filters: PlacementFilters,
  on: CalendarDate,
) {
  return asViewer(viewer, (tx) => placementsIn(tx, viewer, view, filters, on));
}

/** The same in a transaction of the viewer's. */
export async function placementsIn(
  tx: Transaction,
  viewer: Viewer,
  view: ListView<PlacementListColumn>,
  filters: PlacementFilters,
  on: CalendarDate,
) {
  const scope = placementScope(viewer, on);
  const where: Prisma.PlacementWhereInput = { AND: [scope, matchingPlacements(viewer, view.search, on), narrowedBy(filters, on)] };
  const total = await tx.placement.count({ where });
  const rows = await tx.placement.findMany({
    where,
    orderBy: orderOf(view),
    ...pageWindow(view),
    select: {
      ...factColumns,
      id: true,
      reference: true,
      plannedFrom: true,
      contractSupplier: { select: { contract: { select: { name: true } }, supplier: { select: { name: true } } } },
    },
  });
  const contracts = await tx.contract.findMany({
    where: { suppliers: { some: { placements: { some: scope } } } },
    select: { reference: true, name: true },
    orderBy: { name: 'asc' },
  });
  const listed = rows.map((row) => ({ ...row, facts: placementFacts(row) }));
  const names = await namesOf(tx, viewer, listed, on);
  return {
    total,
    contracts: contracts.map(({ reference, name }) => ({ value: reference, label: name })),
    mayRequest: may(viewer, 'placements.request'),
    severalSuppliers: may(viewer, 'candidates.read'),
    statuses: placementStatuses.filter((status) => status !== 'voided' || may(viewer, 'candidates.read')),
    rows: listed.map(({ id, reference, facts, plannedFrom, contractSupplier }, index) => ({
      id,
      reference,
      person: names[index] ?? null,
      supplierName: contractSupplier.supplier.name,
      contractName: contractSupplier.contract.name,
      plannedFrom: dateOrNull(plannedFrom),
      startedOn: facts.startedOn,
      endedOn: facts.endedOn,
      status: placementStatus(facts, on),
    })),
  };
}

/** What was registered by mistake is listed only where it is asked for. */
function narrowedBy({ status, contract }: PlacementFilters, on: CalendarDate): Prisma.PlacementWhereInput {
  return {
    AND: [
      status ? whereStatus(status, on) : { voidedAt: null },
      contract ? { contractSupplier: { contract: { reference: contract } } } : {},
    ],
  };
}

function orderOf({ sort, direction }: ListView<PlacementListColumn>): Prisma.PlacementOrderByWithRelationInput[] {
  const last = { id: 'asc' as const };
  switch (sort) {
    case 'navn':
      return [{ candidate: { lastName: direction } }, { candidate: { firstName: direction } }, last];
    case 'referanse':
      return [{ reference: direction }, last];
    case 'leverandor':
      return [{ contractSupplier: { supplier: { name: direction } } }, last];
    case 'kontrakt':
      return [{ contractSupplier: { contract: { name: direction } } }, last];
    case 'start':
      return [{ startedOn: { sort: direction, nulls: 'last' } }, { plannedFrom: { sort: direction, nulls: 'last' } }, last];
    case 'slutt':
      return [{ endedOn: { sort: direction, nulls: 'last' } }, last];
  }
}
