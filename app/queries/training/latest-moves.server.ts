import type { Transaction } from '~/platform/database.server';

const SHOWN = 10;

/** The latest steps in a plan, the newest first: which aim, from and to which level, when, and who said so. */
export async function latestMoves(tx: Transaction, planId: string) {
  const rows = await tx.trainingProgress.findMany({
    where: { aim: { module: { planId } } },
    orderBy: [{ setAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: {
      id: true,
      fromLevel: true,
      toLevel: true,
      setAt: true,
      reportId: true,
      aim: { select: { text: true } },
      setBy: { select: { user: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, fromLevel, toLevel, setAt, reportId, aim, setBy }) => ({
    ...{ id, fromLevel, toLevel, aim: aim.text },
    setAt: setAt.toISOString(),
    inReport: reportId !== null,
    // Whom the reader may not know is told as the supplier.
    by: setBy?.user.name ?? null,
  }));
}
