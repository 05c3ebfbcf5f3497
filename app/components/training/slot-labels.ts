import { trainingModuleTexts } from '~/i18n/training-modules';
import { trainingTemplateTexts } from '~/i18n/training-templates';

/** What the fields of the module slots are called in an error summary: the module's number first. */
export function slotLabels(
  slots: number,
  modules: (typeof trainingModuleTexts)['nb'],
  { slot }: Pick<(typeof trainingTemplateTexts)['nb'], 'slot'>,
): Record<string, string> {
  const { title, titleEn, hours, aims, aimsEn, method, language, evidence } = modules;
  const parts = { title, titleEn, hours, aims, aimsEn, method, language, evidence };
  return Object.fromEntries(
    Array.from({ length: slots }, (_, index) =>
      Object.entries(parts).map(([part, label]) => [`${part}${index}`, `${slot(index + 1)}, ${label.toLowerCase()}`]),
    ).flat(),
  );
}
