import { moduleProgress } from '~/domain/training-level';
import type { Transaction } from '~/platform/database.server';
import { moduleContent } from './module-content.server';

/** The modules of a plan with their aims, as they are now: what was taken out is left out. */
export async function planModules(tx: Transaction, planId: string) {
  const rows = await tx.trainingModule.findMany({
    where: { planId, removedAt: null },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      ...moduleContent.columns,
      trainingAims: {
        where: { removedAt: null },
        orderBy: { position: 'asc' },
        select: { id: true, text: true, level: true },
      },
    },
  });
  return rows.map(({ hours, titleEn: _titleEn, trainingAims: aims, ...module }) => ({
    ...module,
    hours: Number(hours),
    aims,
    progress: moduleProgress(aims),
  }));
}

export type PlanModule = Awaited<ReturnType<typeof planModules>>[number];
