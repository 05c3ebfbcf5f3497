import { dateInOslo } from '~/domain/calendar-date';
import { tenderState } from '~/domain/tender/tender-lifecycle';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { tenderScope } from '~/policies/tender-scope';

/** The own organisation's tenders, the newest first, each with where it stands and who won. */
export async function listTenders(viewer: Viewer) {
  return asViewer(viewer, (tx) => tendersIn(tx, viewer));
}

/** The same in a transaction of the viewer's. */
export async function tendersIn(tx: Transaction, viewer: Viewer) {
  const rows = await tx.tender.findMany({
    where: tenderScope(viewer),
    select: {
      id: true,
      name: true,
      createdAt: true,
      tenderers: { where: { removedAt: null }, select: { name: true, wonAt: true, _count: { select: { scores: true } } } },
      approvals: { where: { endedAt: null }, select: { id: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ createdAt, tenderers, approvals, ...tender }) => ({
    ...tender,
    on: dateInOslo(createdAt),
    tenderers: tenderers.length,
    winners: tenderers.filter(({ wonAt }) => wonAt !== null).map(({ name }) => name),
    state: tenderState({
      tenderers: tenderers.map(({ wonAt, _count }) => ({ scored: _count.scores, won: wonAt !== null })),
      approved: approvals.length > 0,
    }),
  }));
}
