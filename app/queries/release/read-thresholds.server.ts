import { namedThresholds } from '~/domain/release/thresholds';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';

/** The most changes that are listed. */
const MOST = 50;

/** The limits that hold now, and how they were changed, the latest first. */
export async function readThresholds(viewer: Viewer) {
  return asViewer(viewer, (tx) => thresholdsIn(tx));
}

/** The same in a transaction of somebody who may see them. */
export async function thresholdsIn(tx: Transaction) {
  const { minimumCohort, minimumCell, minimumGrowth } = await tx.setting.findFirstOrThrow();
  const thresholds = { minimumCohort, minimumCell, minimumGrowth };
  const changes = await tx.thresholdChange.findMany({
    select: {
      ...{ id: true, minimumCohort: true, minimumCell: true, minimumGrowth: true, reason: true, changedAt: true },
      changedBy: { select: { user: { select: { name: true } } } },
    },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  return {
    ...{ thresholds, seen: namedThresholds(thresholds) },
    changes: changes.map(({ changedAt, changedBy, ...change }) => ({ ...change, changedAt: changedAt.toISOString(), changedBy: changedBy.user.name })),
  };
}
