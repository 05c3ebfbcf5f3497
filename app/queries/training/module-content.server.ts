import type { ModuleContent } from '~/domain/training-module';
import type { Prisma } from '~/platform/generated/prisma/client';

const columns = { title: true, titleEn: true, hours: true, method: true, language: true, evidence: true } as const;
const aims = { orderBy: { position: 'asc' }, select: { text: true, textEn: true } } as const;

const ofTemplate = {
  orderBy: { position: 'asc' },
  select: { ...columns, trainingTemplateAims: aims },
} as const satisfies Prisma.TrainingTemplateVersion$trainingTemplateModulesArgs;

type TemplateRow = Prisma.TrainingTemplateModuleGetPayload<{ select: typeof ofTemplate.select }>;

/** How the modules of a template's version are asked for, in their order, and what they say. */
export const moduleContent = {
  columns,
  ofTemplate,
  fromTemplate: (rows: readonly TemplateRow[]): ModuleContent[] =>
    rows.map(({ hours, trainingTemplateAims, ...rest }) => ({ ...rest, hours: Number(hours), aims: trainingTemplateAims })),
};
