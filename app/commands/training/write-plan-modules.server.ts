import { randomUUID } from 'node:crypto';
import type { ModuleContent } from '~/domain/training-module';
import type { Transaction } from '~/platform/database.server';

/** Adds modules at the end of a plan, with every aim not started. */
export async function writePlanModules(tx: Transaction, planId: string, modules: readonly ModuleContent[]): Promise<void> {
  const last = await tx.trainingModule.aggregate({ where: { planId }, _max: { position: true } });
  const first = (last._max.position ?? -1) + 1;
  const rows = modules.map(({ aims, ...content }, index) => ({ id: randomUUID(), aims, content, position: first + index }));
  await tx.trainingModule.createMany({
    data: rows.map(({ id, content, position }) => ({ id, planId, position, ...content })),
  });
  await tx.trainingAim.createMany({
    data: rows.flatMap(({ id: moduleId, aims }) => aims.map((aim, position) => ({ moduleId, position, ...aim }))),
  });
}
