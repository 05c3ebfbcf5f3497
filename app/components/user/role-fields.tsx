import type { FieldMetadata } from '@conform-to/react';
import type { OrganisationKind } from '~/domain/organisation';
import type { Role } from '~/domain/viewer';
import { inSentence } from '~/i18n/format';
import { roleTexts } from '~/i18n/roles';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { RadioInput, SelectInput } from '../form/fields';

interface RoleFieldsProps {
  fields: Record<'organisationId' | 'role', FieldMetadata<unknown>>;
  organisations: readonly { id: string; name: string; kind: OrganisationKind }[];
  roles: readonly Role[];
}

/** In which organisation, and as what. Who has one organisation to choose from is not asked. */
export function RoleFields({ fields, organisations, roles }: RoleFieldsProps) {
  const texts = useTexts(userTexts);
  const roleNames = useTexts(roleTexts);
  const words = useTexts(vocabularyTexts);
  const [only, ...others] = organisations;
  return (
    <>
      {only && others.length === 0 ? (
        <input type="hidden" name={fields.organisationId.name} value={only.id} />
      ) : (
        <SelectInput
          field={fields.organisationId}
          label={texts.organisation}
          choices={organisations.map(({ id, name, kind }) => ({
            value: id,
            label: `${name} (${inSentence(words.organisationKind[kind])})`,
          }))}
        />
      )}
      <RadioInput
        field={fields.role}
        label={texts.role}
        description={others.length > 0 ? texts.roleHint : undefined}
        choices={roles.map((value) => ({ value, label: roleNames[value] }))}
      />
    </>
  );
}
