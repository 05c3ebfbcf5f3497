import { isReached } from '~/domain/training-level';
import type { Transaction } from '~/platform/database.server';

/** What a placement's training plan holds, with how far each aim has come; no modules where there is no plan. */
export async function planAims(tx: Transaction, placementId: string) {
  const plan = await tx.trainingPlan.findUnique({
    where: { placementId },
    select: {
      templateVersion: { select: { template: { select: { name: true } } } },
      trainingModules: {
        where: { removedAt: null },
        orderBy: { position: 'asc' },
        select: {
          id: true,
          title: true,
          titleEn: true,
          hours: true,
          trainingAims: {
            where: { removedAt: null },
            orderBy: { position: 'asc' },
            select: { id: true, text: true, textEn: true, level: true },
          },
        },
      },
    },
  });
  return {
    name: plan?.templateVersion?.template.name ?? null,
    modules: (plan?.trainingModules ?? []).map(({ trainingAims, hours, ...module }) => ({
      ...module,
      hours: Number(hours),
      aims: trainingAims.map((aim) => ({ ...aim, reached: isReached(aim.level) })),
    })),
  };
}
