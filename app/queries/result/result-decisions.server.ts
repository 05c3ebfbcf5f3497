import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';

/** What the unit has decided about candidates' results where sources differed, the last one first; not what was taken back. */
export async function resultDecisions(tx: Transaction, viewer: Viewer, candidateIds: readonly string[]) {
  const rows = await tx.resultDecision.findMany({
    where: { candidateId: { in: [...candidateIds] }, candidate: candidateScope(viewer), followUp: { voidedAt: null } },
    orderBy: { decidedAt: 'desc' },
    select: {
      candidateId: true,
      measuredOn: true,
      status: true,
      reason: true,
      decidedAt: true,
      decidedBy: { select: { user: { select: { name: true } } } },
    },
  });
  return rows.map(({ measuredOn, decidedAt, decidedBy, ...row }) => ({
    ...row,
    measuredOn: fromDateColumn(measuredOn),
    decidedAt: decidedAt.toISOString(),
    decidedBy: decidedBy?.user.name ?? null,
  }));
}
