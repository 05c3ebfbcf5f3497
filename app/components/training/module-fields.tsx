import type { FieldMetadata } from '@conform-to/react';
import { TextArea, TextInput } from '~/components/form/fields';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { useTexts } from '~/i18n/texts';

/** The fields of one module; `of` hands out the form's field of each part. */
export function ModuleFields({ of }: { of: (part: string) => FieldMetadata<unknown> }) {
  const texts = useTexts(trainingModuleTexts);
  return (
    <div className="stack">
      <TextInput field={of('title')} label={texts.title} />
      <TextInput field={of('titleEn')} label={texts.titleEn} description={texts.titleEnHint} optional />
      <TextInput field={of('hours')} label={texts.hours} description={texts.hoursHint} inputMode="decimal" htmlSize={8} />
      <TextArea field={of('aims')} label={texts.aims} description={texts.aimsHint} />
      <TextArea field={of('aimsEn')} label={texts.aimsEn} description={texts.aimsEnHint} optional />
      <TextInput field={of('method')} label={texts.method} description={texts.methodHint} optional />
      <TextInput field={of('language')} label={texts.language} description={texts.languageHint} optional />
      <TextInput field={of('evidence')} label={texts.evidence} description={texts.evidenceHint} optional />
    </div>
  );
}
