import type { FieldMetadata } from '@conform-to/react';
import { OTHER_EMPLOYER } from '~/domain/employment';
import { employmentTexts } from '~/i18n/employments';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { DateInput, RadioInput, TextInput } from '../form/fields';

type Name = 'employer' | 'employerOrgNumber' | 'employerName' | 'form' | 'percent' | 'startedOn' | 'endedOn';

/** The labels of the fields below, for the error summary. */
export function employmentLabels(texts: typeof employmentTexts.nb): Record<Name, string> {
  const { employer, employerName, form, percent, startedOn, endedOn } = texts;
  return { employer, employerOrgNumber: texts.orgNumber, employerName, form, percent, startedOn, endedOn };
}

interface EmploymentFieldsProps {
  fields: Record<Name, FieldMetadata<unknown>>;
  /** The suppliers that gave the candidate practice: the likeliest employers. */
  suppliers: readonly { orgNumber: string; name: string }[];
}

/** What is written of a job, when registering and when changing it. */
export function EmploymentFields({ fields, suppliers }: EmploymentFieldsProps) {
  const texts = useTexts(employmentTexts);
  const words = useTexts(vocabularyTexts);
  const choices = [
    ...suppliers.map(({ orgNumber, name }) => ({ value: orgNumber, label: texts.practiceSupplier(name) })),
    { value: OTHER_EMPLOYER, label: texts.otherEmployer },
  ];
  const hasChoice = suppliers.length > 0;
  return (
    <>
      {hasChoice && <RadioInput field={fields.employer} label={texts.employer} choices={choices} />}
      {!hasChoice && <input type="hidden" name={fields.employer.name} value={OTHER_EMPLOYER} readOnly />}
      <TextInput
        field={fields.employerOrgNumber}
        label={texts.orgNumber}
        description={hasChoice ? texts.orgNumberOther : texts.orgNumberHint}
        inputMode="numeric"
        htmlSize={14}
      />
      <TextInput
        field={fields.employerName}
        label={texts.employerName}
        description={hasChoice ? texts.employerNameOther : undefined}
      />
      <RadioInput field={fields.form} label={texts.form} choices={choicesOf(words.employmentForm)} />
      <TextInput
        field={fields.percent}
        label={texts.percent}
        description={texts.percentHint}
        inputMode="decimal"
        htmlSize={6}
      />
      <DateInput field={fields.startedOn} label={texts.startedOn} description={texts.startedOnHint} />
      <DateInput field={fields.endedOn} label={texts.endedOn} description={texts.endedOnHint} optional />
    </>
  );
}
