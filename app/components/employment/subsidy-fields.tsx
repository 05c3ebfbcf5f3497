import type { FieldMetadata } from '@conform-to/react';
import { employmentTexts } from '~/i18n/employments';
import { useTexts } from '~/i18n/texts';
import { DateInput, TextInput } from '../form/fields';

type Name = 'startsOn' | 'endsOn' | 'percent';

/** The labels of the fields below, for the error summary. */
export function subsidyLabels(texts: typeof employmentTexts.nb): Record<Name, string> {
  return { startsOn: texts.subsidyStart, endsOn: texts.subsidyEnd, percent: texts.subsidyPercent };
}

/** One period of wage subsidy, when registering and when changing it. */
export function SubsidyFields({ fields }: { fields: Record<Name, FieldMetadata<unknown>> }) {
  const texts = useTexts(employmentTexts);
  return (
    <>
      <div className="row row--top">
        <DateInput field={fields.startsOn} label={texts.subsidyStart} />
        <DateInput field={fields.endsOn} label={texts.subsidyEnd} />
      </div>
      <TextInput
        field={fields.percent}
        label={texts.subsidyPercent}
        description={texts.subsidyPercentHint}
        inputMode="decimal"
        htmlSize={6}
      />
    </>
  );
}
