import { Fieldset } from '@navikt/ds-react';
import { DateInput, RadioInput, TextArea } from '~/components/form/fields';
import { employerQuestionTexts } from '~/i18n/employer-questions';
import { useTexts } from '~/i18n/texts';
import { choicesOf } from '~/i18n/vocabulary';
import { EmploymentTerms, type AnswerFields } from './employment-terms';

interface StillEmployedFieldsProps {
  fields: AnswerFields;
  labels: Record<'subsidy' | 'words', string>;
}

/** Still employed: on what terms; or since when not. What belongs to the other answer is hidden once one is chosen. */
export function StillEmployedFields({ fields, labels }: StillEmployedFieldsProps) {
  const texts = useTexts(employerQuestionTexts);
  const { yes, no } = texts.reply;
  return (
    <div className="stack employer-answer">
      <RadioInput field={fields.answer} label={texts.answer} choices={choicesOf({ yes, no })} />
      <Fieldset legend={texts.yesGroup} className="employer-answer__yes employer-answer__fields">
        <EmploymentTerms fields={fields} />
        <RadioInput field={fields.subsidy} label={labels.subsidy} choices={choicesOf(texts.subsidyAnswer)} />
      </Fieldset>
      <Fieldset legend={texts.noGroup} className="employer-answer__no employer-answer__fields">
        <DateInput field={fields.endedOn} label={texts.endedOn} description={texts.endedOnHint} />
      </Fieldset>
      <TextArea field={fields.words} label={labels.words} description={texts.wordsHint} maxLength={500} optional />
    </div>
  );
}
