import { Select } from '@navikt/ds-react';
import { useSearchParams } from '@remix-run/react';

interface FilterSelectProps {
  name: string;
  label: string;
  /** What stands for no filter. */
  all: string;
  choices: readonly { value: string; label: string }[];
}

/** One filter of a list; its value stands in the URL under `name`. */
export function FilterSelect({ name, label, all, choices }: FilterSelectProps) {
  const [query] = useSearchParams();
  return (
    <Select name={name} label={label} size="small" defaultValue={query.get(name) ?? ''}>
      <option value="">{all}</option>
      {choices.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
}
