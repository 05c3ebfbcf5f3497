import type { CalendarDate } from '~/domain/calendar-date';
import { pageWindow, readListView, type ListView } from '~/domain/list-view';
import { reportStandings, standingOf, type ReportStanding } from '~/domain/periodic-report/report-lifecycle';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { reportPartyOf } from '~/policies/periodic-report-actions';
import { reportRows, type ReportRow } from './report-rows.server';

const reportListColumns = ['kvartal', 'kontrakt', 'frist'] as const;
type Column = (typeof reportListColumns)[number];

interface ReportFilters {
  standing: ReportStanding | null;
  contractId: string | null;
}

/** What the address asks of the list. */
export function reportQuestion(query: URLSearchParams) {
  return {
    view: readListView(query, reportListColumns, { sort: 'kvartal', direction: 'desc' }),
    filters: {
      standing: reportStandings.find((one) => one === query.get('status')) ?? null,
      contractId: query.get('kontrakt') || null,
    },
  };
}

/** One page of the periodic reports that the viewer may see or waits for, and the contracts that they are about. */
export async function listReports(viewer: Viewer, view: ListView<Column>, filters: ReportFilters, on: CalendarDate) {
  return asViewer(viewer, (tx) => periodicReportsIn(tx, viewer, view, filters, on));
}

/** The same in a transaction of the viewer's. */
export async function periodicReportsIn(
  tx: Transaction,
  viewer: Viewer,
  view: ListView<Column>,
  { standing, contractId }: ReportFilters,
  on: CalendarDate,
) {
  const rows = await reportRows(tx, viewer, on);
  const party = reportPartyOf(viewer) ?? ('reader' as const);
  const otherParty = (row: ReportRow) => (party === 'supplier' ? row.buyerName : row.supplierName);
  const search = view.search.toLocaleLowerCase('nb');
  const matching = rows.filter(
    (row) =>
      (!standing || standingOf(row.state) === standing) &&
      (!contractId || row.contractId === contractId) &&
      `${row.contractName}\n${otherParty(row)}`.toLocaleLowerCase('nb').includes(search),
  );
  const contracts = [...new Map(rows.map((row) => [row.contractId, row.contractName]))].map(([id, name]) => ({ id, name }));
  const { skip, take } = pageWindow(view);
  return {
    party,
    total: matching.length,
    rows: matching.toSorted(inOrder(view)).slice(skip, skip + take),
    contracts: contracts.toSorted((one, other) => one.name.localeCompare(other.name, 'nb')),
  };
}

/** As sorted, then the latest quarter first, then by contract. */
function inOrder({ sort, direction }: Pick<ListView<Column>, 'sort' | 'direction'>) {
  const sign = direction === 'asc' ? 1 : -1;
  const by: Record<Column, (row: ReportRow) => string> = {
    kvartal: (row) => row.periodEnd,
    kontrakt: (row) => row.contractName,
    frist: (row) => row.dueOn ?? '9999',
  };
  return (one: ReportRow, other: ReportRow) =>
    sign * by[sort](one).localeCompare(by[sort](other), 'nb') ||
    other.periodEnd.localeCompare(one.periodEnd) ||
    one.contractName.localeCompare(other.contractName, 'nb');
}
