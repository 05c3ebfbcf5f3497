import type { FieldMetadata } from '@conform-to/react';
import { norwegianLevels, targetGroups } from '~/domain/candidate';
import { candidateTexts } from '~/i18n/candidates';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { CheckboxInput, DateInput, RadioInput, SelectInput, TextInput } from '../form/fields';

type Field = FieldMetadata<unknown>;

export interface CandidateFieldSet {
  firstName: Field;
  lastName: Field;
  birthYear: Field;
  phone: Field;
  email: Field;
  settledOn: Field;
  norwegianLevel: Field;
  motherTongue: Field;
  targetGroup: Field;
  protectedAddress: Field;
}

/** The labels of the fields below, for the error summary. */
export function candidateLabels(texts: typeof candidateTexts.nb): Record<keyof CandidateFieldSet, string> {
  const { firstName, lastName, birthYear, phone, email, settledOn, level, motherTongue, targetGroup } = texts;
  return {
    firstName,
    lastName,
    targetGroup,
    birthYear,
    phone,
    email,
    norwegianLevel: level,
    motherTongue,
    settledOn,
    protectedAddress: texts.protectedAddressLabel,
  };
}

/** What is written of a candidate, when registering and when editing. */
export function CandidateFields({ fields }: { fields: CandidateFieldSet }) {
  const texts = useTexts(candidateTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <>
      <TextInput field={fields.firstName} label={texts.firstName} />
      <TextInput field={fields.lastName} label={texts.lastName} />
      <RadioInput
        field={fields.targetGroup}
        label={texts.targetGroup}
        choices={targetGroups.map((value) => ({ value, label: words.targetGroup[value] }))}
      />
      <TextInput
        field={fields.birthYear}
        label={texts.birthYear}
        description={texts.birthYearHint}
        inputMode="numeric"
        htmlSize={6}
        optional
      />
      <TextInput field={fields.phone} label={texts.phone} inputMode="tel" htmlSize={16} optional />
      <TextInput field={fields.email} label={texts.email} inputMode="email" optional />
      <SelectInput
        field={fields.norwegianLevel}
        label={texts.level}
        choices={norwegianLevels.map((value) => ({ value, label: value }))}
        optional
      />
      <TextInput field={fields.motherTongue} label={texts.motherTongue} optional />
      <DateInput field={fields.settledOn} label={texts.settledOn} optional />
      <CheckboxInput
        field={fields.protectedAddress}
        label={texts.protectedAddressLabel}
        description={texts.protectedAddressHint}
      />
      <p className="subtle">{texts.sharedWithSupplier}</p>
    </>
  );
}
