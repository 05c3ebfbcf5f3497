import type { FieldMetadata } from '@conform-to/react';
import { SelectInput, type Choice } from '~/components/form/fields';
import { useTexts } from '~/i18n/texts';
import { workSiteTexts } from '~/i18n/work-sites';

/** The own organisation's sites on the placement's contract; says where to add one where there are none. */
export function SiteSelect({ field, sites }: { field: FieldMetadata<unknown>; sites: readonly Choice[] }) {
  const texts = useTexts(workSiteTexts);
  return <SelectInput field={field} label={texts.site} description={sites.length > 0 ? texts.siteHint : texts.noSites} choices={sites} optional />;
}
