import { code, decimal, text, yesNo } from '~/domain/dataset/field';
import { planDataset } from '~/i18n/datasets/practice';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { planIn } from '../training/read-plan.server';
import { askedRow } from './asked-row.server';
import { dataset } from './dataset.server';

const texts = trainingPlanTexts.nb;

/** The aims of one placement's training plan, module by module. */
export const trainingPlan = dataset({
  words: planDataset,
  permission: 'training.read',
  read: async ({ tx, viewer, query, on }) => {
    const { plan, reference, name } = await planIn(tx, viewer, askedRow(query), on);
    const rows = (plan?.modules ?? []).flatMap(({ aims, ...module }) => aims.map((aim) => ({ module, aim, reference })));
    return { rows, total: rows.length, filter: [name ? texts.titleFor(name) : texts.title] };
  },
}).withFields({
  placement: text((row) => row.reference),
  module: text((row) => row.module.title),
  hours: decimal((row) => row.module.hours),
  isCompleted: yesNo((row) => row.module.progress.completed),
  aim: text((row) => row.aim.text),
  level: code(trainingModuleTexts.nb.level, (row) => row.aim.level),
});
