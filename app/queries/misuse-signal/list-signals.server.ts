import { dateInOslo, type CalendarDate } from '~/domain/calendar-date';
import { pageWindow, type Page } from '~/domain/list-view';
import { misusePath, misuseRules } from '~/domain/misuse-signals';
import type { Viewer } from '~/domain/viewer';
import { misuseTexts } from '~/i18n/misuse-signals';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { closuresToRead, watchesSuppliers } from '~/policies/misuse-scope';
import { closureColumns, closureOf } from './closures.server';
import { signalsToWatch } from './signals-to-watch.server';

/** One page of the open signals that wait for the viewer on a date, the gravest first, and how many there are. */
export async function listOpenSignals(viewer: Viewer, page: Page, on: CalendarDate) {
  return asViewer(viewer, (tx) => openSignalsIn(tx, viewer, page, on));
}

/** The same in a transaction of the viewer's. */
export async function openSignalsIn(tx: Transaction, viewer: Viewer, page: Page, on: CalendarDate) {
  const signals = await signalsToWatch(tx, viewer, on);
  const { skip, take } = pageWindow(page);
  return {
    seesAll: watchesSuppliers(viewer),
    total: signals.length,
    rows: signals.slice(skip, skip + take).map(({ signal, subject }) => ({
      kind: signal.kind,
      severity: misuseRules[signal.kind].severity,
      subject,
      summary: misuseTexts.nb.summary(signal),
      since: signal.since,
      path: misusePath(signal),
    })),
  };
}

/** One page of what was closed, the newest first: whose it was, who closed it and why. */
export async function listClosures(viewer: Viewer, page: Page) {
  return asViewer(viewer, (tx) => closuresIn(tx, viewer, page));
}

/** The same in a transaction of the viewer's. */
export async function closuresIn(tx: Transaction, viewer: Viewer, page: Page) {
  const where = closuresToRead(viewer);
  const total = await tx.misuseSignalClosure.count({ where });
  const rows = await tx.misuseSignalClosure.findMany({
    where,
    orderBy: [{ closedAt: 'desc' }, { id: 'desc' }],
    ...pageWindow(page),
    select: {
      ...closureColumns,
      id: true,
      reason: true,
      candidate: { select: { firstName: true, lastName: true } },
      supplier: { select: { name: true } },
      workSite: { select: { name: true } },
      closedBy: { select: { user: { select: { name: true } } } },
    },
  });
  return {
    total,
    rows: rows.map(({ id, reason, candidate, supplier, workSite, closedBy, ...row }) => {
      const { kind, subjectId } = closureOf(row);
      const subject = candidate ? `${candidate.firstName} ${candidate.lastName}` : (supplier ?? workSite)?.name ?? '';
      return { id, kind, subject, reason, closedBy: closedBy.user.name, closedOn: dateInOslo(row.closedAt), path: misusePath({ kind, subjectId }) };
    }),
  };
}
