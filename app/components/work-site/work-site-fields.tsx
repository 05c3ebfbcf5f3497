import type { FieldMetadata } from '@conform-to/react';
import { DateInput, TextInput } from '~/components/form/fields';
import { useTexts } from '~/i18n/texts';
import { workSiteTexts } from '~/i18n/work-sites';

type Name = 'name' | 'address' | 'employees' | 'countedOn';

/** The labels of the fields below, for the error summary. */
export function workSiteLabels({ name, address, employees, countedOn }: typeof workSiteTexts.nb): Record<Name, string> {
  return { name, address, employees, countedOn };
}

/** What can be written of a site at any time: what it is called, where it is, and how many work there. */
export function WorkSiteFields({ fields }: { fields: Record<Name, FieldMetadata<unknown>> }) {
  const texts = useTexts(workSiteTexts);
  return (
    <>
      <TextInput field={fields.name} label={texts.name} description={texts.nameHint} />
      <TextInput field={fields.address} label={texts.address} optional />
      <TextInput field={fields.employees} label={texts.employees} description={texts.employeesHint} inputMode="numeric" htmlSize={8} />
      <DateInput field={fields.countedOn} label={texts.countedOn} description={texts.countedOnHint} />
    </>
  );
}
