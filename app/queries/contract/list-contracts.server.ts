import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { contractState, contractStates, type ContractState } from '~/domain/contract-state';
import { pageWindow, readListView, type ListView } from '~/domain/list-view';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { chainScope, contractScope } from '~/policies/contract-scope';
import { may } from '~/policies/permissions';

export const contractColumns = ['navn', 'referanse', 'oppdragsgiver', 'start'] as const;
export type ContractColumn = (typeof contractColumns)[number];

/** What the address asks of the list. */
export function contractQuestion(query: URLSearchParams) {
  return {
    view: readListView(query, contractColumns),
    state: contractStates.find((one) => one === query.get('status')),
  };
}

/** One page of the contracts that the viewer may see, how many there are in all, and how each stands on `on`. */
export async function listContracts(
  viewer: Viewer,
  view: ListView<ContractColumn>,
  state: ContractState | undefined,
  on: CalendarDate,
) {
  return asViewer(viewer, (tx) => contractsIn(tx, viewer, view, state, on));
}

/** The same in a transaction of the viewer's. */
export async function contractsIn(
  tx: Transaction,
  viewer: Viewer,
  view: ListView<ContractColumn>,
  state: ContractState | undefined,
  on: CalendarDate,
) {
  const where: Prisma.ContractWhereInput = {
    AND: [contractScope(viewer), matching(view.search), inState(state, on)],
  };
  const total = await tx.contract.count({ where });
  const rows = await tx.contract.findMany({
    where,
    orderBy: orderOf(view),
    ...pageWindow(view),
    select: {
      id: true,
      reference: true,
      name: true,
      startsOn: true,
      endsOn: true,
      buyer: { select: { name: true } },
      suppliers: { where: { AND: [chainScope(viewer), { link: 0 }] }, select: { supplier: { select: { name: true } } } },
    },
  });
  return {
    total,
    mayRegister: may(viewer, 'contracts.write'),
    maySeeReports: may(viewer, 'periodicReports.read'),
    rows: rows.map(({ startsOn, endsOn, buyer, suppliers, ...contract }) => {
      const [from, to] = [fromDateColumn(startsOn), endsOn && fromDateColumn(endsOn)];
      return {
        ...contract,
        from,
        to,
        state: contractState(from, to, on),
        buyerName: buyer.name,
        mainSupplierName: suppliers[0]?.supplier.name ?? null,
      };
    }),
  };
}

function matching(search: string): Prisma.ContractWhereInput {
  if (!search) return {};
  const text = { contains: search, mode: 'insensitive' as const };
  return { OR: [{ name: text }, { reference: text }, { buyer: { name: text } }, { suppliers: { some: { supplier: { name: text } } } }] };
}

function inState(state: ContractState | undefined, on: CalendarDate): Prisma.ContractWhereInput {
  const date = toDateColumn(on);
  switch (state) {
    case undefined:
      return {};
    case 'coming':
      return { startsOn: { gt: date } };
    case 'over':
      return { endsOn: { lt: date } };
    case 'running':
      return { startsOn: { lte: date }, OR: [{ endsOn: null }, { endsOn: { gte: date } }] };
  }
}

function orderOf({ sort, direction }: ListView<ContractColumn>): Prisma.ContractOrderByWithRelationInput[] {
  const last = { id: 'asc' as const };
  switch (sort) {
    case 'navn':
      return [{ name: direction }, last];
    case 'referanse':
      return [{ reference: direction }, last];
    case 'oppdragsgiver':
      return [{ buyer: { name: direction } }, { name: 'asc' }, last];
    case 'start':
      return [{ startsOn: direction }, last];
  }
}
