import { Facts } from '~/components/ui/facts';
import type { ModuleContent } from '~/domain/training-module';
import { formatNumber } from '~/i18n/format';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { useTexts } from '~/i18n/texts';

/** Hours, method, language and evidence of a module; what is not said is left out. */
export function ModuleFacts({ module }: { module: Omit<ModuleContent, 'aims' | 'title' | 'titleEn'> }) {
  const texts = useTexts(trainingModuleTexts);
  const facts = [
    { name: texts.hours, value: formatNumber(module.hours) },
    { name: texts.method, value: module.method },
    { name: texts.language, value: module.language },
    { name: texts.evidence, value: module.evidence },
  ];
  return <Facts facts={facts.filter(({ value }) => value !== null)} />;
}
