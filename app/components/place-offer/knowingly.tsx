import type { FieldMetadata } from '@conform-to/react';
import { Heading } from '@navikt/ds-react';
import { CheckboxInput } from '~/components/form/fields';
import { placeOfferFormTexts } from '~/i18n/place-offer-forms';
import { useTexts } from '~/i18n/texts';

/** Shown once the portal has refused: more are accepted than places would be left, and somebody says to know it. */
export function Knowingly({ field }: { field: FieldMetadata<unknown> }) {
  const texts = useTexts(placeOfferFormTexts);
  if (!field.errors && field.initialValue !== 'on') return null;
  return (
    <section className="panel stack stack--tight" aria-labelledby="flere-enn-plasser">
      <Heading level="2" size="small" id="flere-enn-plasser">
        {texts.knowinglyTitle}
      </Heading>
      <p>{texts.knowinglyHint}</p>
      <CheckboxInput field={field} label={texts.knowingly} />
    </section>
  );
}
