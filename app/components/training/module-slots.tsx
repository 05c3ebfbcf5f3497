import type { FieldMetadata } from '@conform-to/react';
import { trainingTemplateTexts } from '~/i18n/training-templates';
import { useTexts } from '~/i18n/texts';
import { ModuleFields } from './module-fields';

interface ModuleSlotsProps {
  fields: Readonly<Record<string, FieldMetadata<unknown> | undefined>>;
  /** How many modules the page has room for; those without words are none. */
  slots: number;
}

/** Room for a fixed number of modules, each folded until it says something, so that the form works without JavaScript. */
export function ModuleSlots({ fields, slots }: ModuleSlotsProps) {
  const texts = useTexts(trainingTemplateTexts);
  return Array.from({ length: slots }, (_, slot) => {
    const of = (part: string) => fields[`${part}${slot}`] as FieldMetadata<unknown>;
    const title = of('title').initialValue as string | undefined;
    const faulty = ['title', 'titleEn', 'hours', 'method', 'language', 'evidence', 'aims', 'aimsEn'].some((part) => of(part).errors);
    return (
      <details key={slot} open={faulty} className="panel">
        <summary>{title ? `${texts.slot(slot + 1)}: ${title}` : texts.emptySlot(slot + 1)}</summary>
        <ModuleFields of={of} />
      </details>
    );
  });
}
