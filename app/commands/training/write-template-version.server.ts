import { randomUUID } from 'node:crypto';
import type { ModuleContent } from '~/domain/training-module';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';

/** Writes what a template says from now on; the versions before stay as they were. */
export async function writeTemplateVersion(
  tx: Transaction,
  viewer: Viewer,
  { templateId, number, modules }: { templateId: string; number: number; modules: readonly ModuleContent[] },
): Promise<void> {
  const templateVersionId = randomUUID();
  await tx.trainingTemplateVersion.createMany({
    data: [{ id: templateVersionId, templateId, number, writtenById: viewer.membershipId }],
  });
  const rows = modules.map(({ aims, ...content }, position) => ({ id: randomUUID(), aims, content, position }));
  await tx.trainingTemplateModule.createMany({
    data: rows.map(({ id, content, position }) => ({ id, templateVersionId, position, ...content })),
  });
  await tx.trainingTemplateAim.createMany({
    data: rows.flatMap(({ id: moduleId, aims }) => aims.map((aim, position) => ({ moduleId, position, ...aim }))),
  });
}
