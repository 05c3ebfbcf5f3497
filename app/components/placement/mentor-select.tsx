import type { FieldMetadata } from '@conform-to/react';
import { Select } from '@navikt/ds-react';
import { useRefusalText } from '~/components/form/field-errors';
import type { Choice } from '~/components/form/fields';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';

interface MentorSelectProps {
  field: FieldMetadata<unknown>;
  mentors: readonly Choice[];
  /** What stands for nobody. */
  empty: string;
}

/** The own organisation's mentors to choose from; says where to add one where there are none. */
export function MentorSelect({ field, mentors, empty }: MentorSelectProps) {
  const texts = useTexts(placementFormTexts);
  const textOf = useRefusalText();
  return (
    <Select
      id={field.id}
      name={field.name}
      label={texts.mentor}
      description={mentors.length > 0 ? texts.mentorHint : texts.noMentors}
      error={textOf(field.errors)}
      defaultValue={(field.initialValue as string | undefined) ?? ''}
    >
      <option value="">{empty}</option>
      {mentors.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
