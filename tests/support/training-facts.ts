// Training templates and plans as rows, for tests that need them to be there.
import { asWorker } from '~/platform/database.server.ts';
import type { TrainingLevel } from '~/platform/generated/prisma/enums.ts';

/** A template with one version of one module, whose aims are called as given. */
export async function makeTemplate(supplierId: string, given: { name?: string; title?: string; aims?: string[] } = {}) {
  const { name = 'Renhold i skoler', title = 'Maskiner', aims = ['Jeg kan starte maskinen', 'Jeg kan rengjøre maskinen'] } = given;
  const texts = aims.map((text, position) => ({ text, position }));
  return asWorker((tx) =>
    tx.trainingTemplate.create({
      data: {
        supplierId,
        name,
        trainingTemplateVersions: {
          create: { number: 1, trainingTemplateModules: { create: { position: 0, title, hours: 16, trainingTemplateAims: { create: texts } } } },
        },
      },
      include: { trainingTemplateVersions: { include: { trainingTemplateModules: { include: { trainingTemplateAims: true } } } } },
    }),
  );
}

/** A plan of modules, each with its hours and the level of each aim; an aim or module that is taken out says so. */
export async function makePlan(
  placementId: string,
  modules: readonly { title?: string; hours?: number; levels: readonly (TrainingLevel | 'removed')[]; removed?: boolean }[],
) {
  const removedAt = new Date();
  return asWorker((tx) =>
    tx.trainingPlan.create({
      data: {
        placementId,
        trainingModules: {
          create: modules.map(({ title, hours, levels, removed }, position) => ({
            position,
            title: title ?? `Modul ${position + 1}`,
            hours: hours ?? 10,
            removedAt: removed ? removedAt : null,
            trainingAims: {
              create: levels.map((level, index) =>
                level === 'removed'
                  ? { position: index, text: `Mål ${index + 1}`, removedAt }
                  : { position: index, text: `Mål ${index + 1}`, level },
              ),
            },
          })),
        },
      },
      include: { trainingModules: { orderBy: { position: 'asc' }, include: { trainingAims: { orderBy: { position: 'asc' } } } } },
    }),
  );
}
