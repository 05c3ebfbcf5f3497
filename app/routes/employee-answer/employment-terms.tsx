import type { FieldMetadata } from '@conform-to/react';
import { RadioInput, TextInput } from '~/components/form/fields';
import { employerQuestionTexts } from '~/i18n/employer-questions';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';

/** The fields of an answer that both kinds of question have. */
export type AnswerFields = Record<'answer' | 'form' | 'percent' | 'subsidy' | 'endedOn' | 'words', FieldMetadata<unknown>>;

/** What a yes says of the job. */
export function EmploymentTerms({ fields }: { fields: Pick<AnswerFields, 'form' | 'percent'> }) {
  const texts = useTexts(employerQuestionTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <>
      <RadioInput field={fields.form} label={texts.form} choices={choicesOf(words.employmentForm)} />
      <TextInput field={fields.percent} label={texts.percent} description={texts.percentHint} inputMode="decimal" htmlSize={6} />
    </>
  );
}
