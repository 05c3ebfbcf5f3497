import type { FieldMetadata } from '@conform-to/react';
import { Checkbox, Radio, RadioGroup, Select, Textarea, TextField } from '@navikt/ds-react';
import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/texts';
import { useRefusalText } from './field-errors';

/**
 * The form fields of the portal. Each shows its label, who reads it or how to write it, what was typed, and what is
 * wrong; «valgfritt» stands behind the label of what may be left out. All work as plain HTML.
 */
interface FieldProps {
  field: FieldMetadata<unknown>;
  label: string;
  description?: ReactNode;
  optional?: boolean;
}

function useField({ field, label, optional }: FieldProps) {
  const texts = useTexts(commonTexts);
  const textOf = useRefusalText();
  return {
    id: field.id,
    name: field.name,
    label: optional ? `${label} (${texts.optional})` : label,
    error: textOf(field.errors),
    initial: field.initialValue as string | undefined,
  };
}

export function TextInput(
  props: FieldProps & {
    type?: HTMLInputTypeAttribute;
    autoComplete?: string;
    inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
    htmlSize?: number;
  },
) {
  const { id, name, label, error, initial } = useField(props);
  return (
    <TextField
      id={id}
      name={name}
      label={label}
      description={props.description}
      error={error}
      defaultValue={initial}
      type={(props.type ?? 'text') as 'text'}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={props.inputMode}
      htmlSize={props.htmlSize}
    />
  );
}

/** A date as text: the server reads dd.mm.åååå, and a phone's keyboard shows digits. */
export function DateInput(props: FieldProps) {
  return <TextInput {...props} inputMode="text" htmlSize={14} description={props.description ?? 'dd.mm.åååå'} />;
}

export function TextArea(props: FieldProps & { maxLength?: number }) {
  const { id, name, label, error, initial } = useField(props);
  return (
    <Textarea
      id={id}
      name={name}
      label={label}
      description={props.description}
      error={error}
      defaultValue={initial}
      maxLength={props.maxLength}
      minRows={3}
    />
  );
}

export interface Choice {
  value: string;
  label: string;
  description?: string;
}

export function SelectInput(props: FieldProps & { choices: readonly Choice[] }) {
  const texts = useTexts(commonTexts);
  const { id, name, label, error, initial } = useField(props);
  return (
    <Select id={id} name={name} label={label} description={props.description} error={error} defaultValue={initial ?? ''}>
      <option value="">{props.optional ? texts.notKnown : texts.choose}</option>
      {props.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}

export function RadioInput(props: FieldProps & { choices: readonly Choice[] }) {
  const { id, name, label, error, initial } = useField(props);
  return (
    <RadioGroup
      id={id}
      legend={label}
      name={name}
      description={props.description}
      error={error}
      defaultValue={initial ?? ''}
      tabIndex={-1}
    >
      {props.choices.map((choice) => (
        <Radio key={choice.value} value={choice.value} description={choice.description}>
          {choice.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}

export function CheckboxInput(props: FieldProps) {
  const { id, name, label, error, initial } = useField({ ...props, optional: false });
  return (
    <div>
      <Checkbox id={id} name={name} value="on" defaultChecked={initial === 'on'} description={typeof props.description === 'string' ? props.description : undefined} error={!!error}>
        {label}
      </Checkbox>
      {error && <p className="aksel-error-message aksel-label">{error}</p>}
    </div>
  );
}
