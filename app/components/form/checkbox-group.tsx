import type { FieldMetadata } from '@conform-to/react';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/texts';
import { useRefusalText } from './field-errors';
import type { Choice } from './fields';

interface CheckboxGroupInputProps {
  field: FieldMetadata<unknown>;
  label: string;
  description?: ReactNode;
  choices: readonly Choice[];
}

/** Any number of choices, also none; a plain set of checkboxes of one name. */
export function CheckboxGroupInput({ field, label, description, choices }: CheckboxGroupInputProps) {
  const texts = useTexts(commonTexts);
  const textOf = useRefusalText();
  const initial = field.initialValue as string | string[] | undefined;
  return (
    <CheckboxGroup
      id={field.id}
      legend={`${label} (${texts.optional})`}
      description={description}
      error={textOf(field.errors)}
      defaultValue={initial === undefined ? [] : [initial].flat()}
      tabIndex={-1}
    >
      {choices.map(({ value, label: text }) => (
        <Checkbox key={value} name={field.name} value={value}>
          {text}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
