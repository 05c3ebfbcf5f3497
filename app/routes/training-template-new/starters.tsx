import type { FieldMetadata } from '@conform-to/react';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useRefusalText } from '~/components/form/field-errors';
import { starterKeys, starterModules } from '~/domain/starter-modules';
import { formatNumber } from '~/i18n/format';
import { trainingTemplateTexts } from '~/i18n/training-templates';
import { useTexts } from '~/i18n/texts';

/** The modules to begin from, each with its hours and the aims behind a fold. */
export function Starters({ field }: { field: FieldMetadata<unknown> }) {
  const texts = useTexts(trainingTemplateTexts);
  const textOf = useRefusalText();
  return (
    <CheckboxGroup
      id={field.id}
      legend={texts.starters}
      description={texts.startersHint}
      error={textOf(field.errors)}
      defaultValue={[field.initialValue ?? []].flat() as string[]}
      tabIndex={-1}
    >
      {starterKeys.map((key) => {
        const { title, hours, aims } = starterModules[key];
        return (
          <Checkbox key={key} name="starters" value={key} description={texts.starterAbout(formatNumber(hours), aims.length)}>
            {title}
          </Checkbox>
        );
      })}
    </CheckboxGroup>
  );
}
