import type { FieldMetadata } from '@conform-to/react';
import { subsidyKinds } from '~/domain/employment';
import { employmentTexts } from '~/i18n/employments';
import { subsidyRuleTexts } from '~/i18n/subsidy-rules';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { CheckboxInput, DateInput, RadioInput, TextInput } from '../form/fields';

type Name = 'kind' | 'reducedWorkCapacity' | 'startsOn' | 'endsOn' | 'percent';

/** The labels of the fields below, for the error summary. */
export function subsidyLabels(texts: typeof employmentTexts.nb, rules: typeof subsidyRuleTexts.nb): Record<Name | 'accepted', string> {
  return {
    kind: texts.subsidyKind,
    reducedWorkCapacity: texts.reducedWorkCapacity,
    startsOn: texts.subsidyStart,
    endsOn: texts.subsidyEnd,
    percent: texts.subsidyPercent,
    accepted: rules.accept,
  };
}

/** One period of wage subsidy, when registering and when changing it. */
export function SubsidyFields({ fields }: { fields: Record<Name, FieldMetadata<unknown>> }) {
  const texts = useTexts(employmentTexts);
  const words = useTexts(vocabularyTexts);
  const rules = useTexts(subsidyRuleTexts);
  const kinds = subsidyKinds.map((kind) => ({ value: kind, label: words.subsidyKind[kind], description: rules.kindHint[kind] }));
  return (
    <>
      <RadioInput field={fields.kind} label={texts.subsidyKind} choices={kinds} />
      <CheckboxInput
        field={fields.reducedWorkCapacity}
        label={texts.reducedWorkCapacity}
        description={texts.reducedWorkCapacityHint}
      />
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
