import type { FieldMetadata } from '@conform-to/react';
import { minimumPayTexts } from '~/i18n/minimum-pay';
import { useTexts } from '~/i18n/texts';
import { DateInput, TextArea, TextInput } from '../form/fields';

type Name = 'validFrom' | 'adultRate' | 'youthRate' | 'source';

/** The labels of the fields below, for the error summary. */
export function rateLabels({ validFrom, adultRate, youthRate, source }: typeof minimumPayTexts.nb): Record<Name, string> {
  return { validFrom, adultRate, youthRate, source };
}

/** Rates of minimum pay from a day on, when registering and when putting them right. */
export function RateFields({ fields }: { fields: Record<Name, FieldMetadata<unknown>> }) {
  const texts = useTexts(minimumPayTexts);
  return (
    <>
      <DateInput field={fields.validFrom} label={texts.validFrom} description={texts.validFromHint} />
      <TextInput field={fields.adultRate} label={texts.adultRate} description={texts.rateHint} inputMode="decimal" htmlSize={8} />
      <TextInput field={fields.youthRate} label={texts.youthRate} description={texts.rateHint} inputMode="decimal" htmlSize={8} />
      <TextArea field={fields.source} label={texts.source} description={texts.sourceHint} maxLength={300} />
    </>
  );
}
