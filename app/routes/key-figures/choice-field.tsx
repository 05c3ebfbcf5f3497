import { Select, TextField } from '@navikt/ds-react';

interface ChoiceFieldProps {
  id: string;
  name: string;
  label: string;
  error: string | undefined;
  defaultValue: string;
  size: 'small';
  /** What stands for no limit. */
  all: string;
  hint: string;
  /** Null where there are too many for a list. */
  choices: readonly { value: string; label: string }[] | null;
}

/** A list to choose from, or a field to type in where the list would be too long. */
export function ChoiceField({ all, hint, choices, ...field }: ChoiceFieldProps) {
  if (!choices) return <TextField {...field} description={hint} autoComplete="off" />;
  const unlisted = field.defaultValue !== '' && !choices.some(({ value }) => value === field.defaultValue);
  return (
    <Select {...field}>
      <option value="">{all}</option>
      {unlisted && <option value={field.defaultValue}>{field.defaultValue}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
