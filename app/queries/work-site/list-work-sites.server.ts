import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { pageWindow, type Page } from '~/domain/list-view';
import { isOldCount } from '~/domain/misuse-of-supplier';
import { whereStatus } from '~/domain/placement-status-where';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { workSitesToKeep } from '~/policies/work-site-scope';

/** One page of the own organisation's sites, those in use first, each with how many are in practice there on a date. */
export async function listWorkSites(viewer: Viewer, page: Page, on: CalendarDate) {
  return asViewer(viewer, (tx) => workSitesIn(tx, viewer, page, on));
}

/** The same in a transaction of the viewer's. */
export async function workSitesIn(tx: Transaction, viewer: Viewer, page: Page, on: CalendarDate) {
  const where = workSitesToKeep(viewer);
  const total = await tx.workSite.count({ where });
  const rows = await tx.workSite.findMany({
    where,
    orderBy: [{ closedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    ...pageWindow(page),
    select: {
      id: true,
      name: true,
      address: true,
      employees: true,
      countedOn: true,
      closedAt: true,
      contractSupplier: { select: { contract: { select: { name: true } } } },
      _count: { select: { placements: { where: whereStatus('active', on) } } },
    },
  });
  return {
    total,
    rows: rows.map(({ id, name, address, employees, countedOn, closedAt, contractSupplier, _count }) => ({
      ...{ id, name, address, employees, contractName: contractSupplier.contract.name, isClosed: closedAt !== null },
      countedOn: fromDateColumn(countedOn),
      countIsOld: isOldCount(fromDateColumn(countedOn), on),
      inPractice: _count.placements,
    })),
  };
}
