import type { FieldMetadata } from '@conform-to/react';
import { criterionParts, type CriterionPart } from '~/domain/commitment/criterion-part';
import { criterionTexts } from '~/i18n/criterion';
import { tenderTexts } from '~/i18n/tenders';
import { useTexts } from '~/i18n/texts';
import { TextInput } from '../form/fields';

type FieldName = 'name' | 'totalWeight' | CriterionPart;

/** The labels of the fields below, for the error summary. */
export function tenderLabels(texts: typeof tenderTexts.nb, parts: typeof criterionTexts.nb.parts): Record<FieldName, string> {
  const weights = Object.fromEntries(criterionParts.map((part) => [part, texts.weightOf(parts[part])])) as Record<CriterionPart, string>;
  return { name: texts.name, totalWeight: texts.totalWeight, ...weights };
}

/** What is written of a tender: its name and how the criterion's weight is shared. */
export function TenderFields({ fields }: { fields: Record<FieldName, FieldMetadata<unknown>> }) {
  const texts = useTexts(tenderTexts);
  const labels = tenderLabels(texts, useTexts(criterionTexts).parts);
  return (
    <>
      <TextInput field={fields.name} label={labels.name} />
      <TextInput field={fields.totalWeight} label={labels.totalWeight} description={texts.totalWeightHint} inputMode="decimal" htmlSize={6} />
      {criterionParts.map((part) => (
        <TextInput key={part} field={fields[part]} label={labels[part]} description={texts.weightHint} inputMode="decimal" htmlSize={6} />
      ))}
    </>
  );
}
