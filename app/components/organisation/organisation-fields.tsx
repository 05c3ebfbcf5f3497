import type { FieldMetadata } from '@conform-to/react';
import { organisationTexts } from '~/i18n/organisations';
import { useTexts } from '~/i18n/texts';
import { TextInput } from '../form/fields';

type Field = FieldMetadata<unknown>;

/** The labels of the fields below, for the error summary. */
export function organisationLabels({ name, kind, orgNumber, email, phone }: typeof organisationTexts.nb) {
  return { kind, name, orgNumber, email, phone };
}

/** What is written of an organisation, when registering and when editing. */
export function OrganisationFields({ fields }: { fields: Record<'name' | 'orgNumber' | 'email' | 'phone', Field> }) {
  const texts = useTexts(organisationTexts);
  return (
    <>
      <TextInput field={fields.name} label={texts.name} />
      <TextInput
        field={fields.orgNumber}
        label={texts.orgNumber}
        description={texts.orgNumberHint}
        inputMode="numeric"
        htmlSize={14}
      />
      <TextInput field={fields.email} label={texts.email} inputMode="email" optional />
      <TextInput field={fields.phone} label={texts.phone} inputMode="tel" htmlSize={16} optional />
    </>
  );
}
