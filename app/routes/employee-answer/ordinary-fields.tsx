import { Fieldset } from '@navikt/ds-react';
import { RadioInput, TextArea } from '~/components/form/fields';
import { employerQuestionTexts } from '~/i18n/employer-questions';
import { useTexts } from '~/i18n/texts';
import { choicesOf } from '~/i18n/vocabulary';
import { EmploymentTerms, type AnswerFields } from './employment-terms';

/** An ordinary job after the subsidy: on what terms, why not, or what it hangs on. */
export function OrdinaryFields({ fields, words }: { fields: AnswerFields; words: string }) {
  const texts = useTexts(employerQuestionTexts);
  return (
    <div className="stack employer-answer">
      <RadioInput field={fields.answer} label={texts.answer} choices={choicesOf(texts.reply)} />
      <Fieldset legend={texts.yesGroup} className="employer-answer__yes employer-answer__fields">
        <EmploymentTerms fields={fields} />
      </Fieldset>
      <TextArea field={fields.words} label={words} description={texts.wordsHint} maxLength={500} optional />
    </div>
  );
}
