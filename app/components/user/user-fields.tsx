import type { FieldMetadata } from '@conform-to/react';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';
import { TextInput } from '../form/fields';

/** The labels of the fields of a user and of a role, for the error summary. */
export function userLabels({ name, email, phone, organisation, role }: typeof userTexts.nb) {
  return { name, email, phone, organisationId: organisation, role };
}

/** What is written of a user, when registering and when editing. */
export function UserFields({ fields }: { fields: Record<'name' | 'email' | 'phone', FieldMetadata<unknown>> }) {
  const texts = useTexts(userTexts);
  return (
    <>
      <TextInput field={fields.name} label={texts.name} />
      <TextInput field={fields.email} label={texts.email} description={texts.emailHint} inputMode="email" />
      <TextInput
        field={fields.phone}
        label={texts.phone}
        description={texts.phoneHint}
        inputMode="tel"
        htmlSize={16}
        optional
      />
    </>
  );
}
