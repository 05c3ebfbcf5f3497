import type { FieldMetadata } from '@conform-to/react';
import { TextArea, TextInput } from '~/components/form/fields';
import type { StatedHours } from '~/domain/cost-statement';
import type { CostStatementValues } from '~/domain/cost-statement-values';
import { costStatementTexts } from '~/i18n/cost-statements';
import { useTexts } from '~/i18n/texts';

type Texts = (typeof costStatementTexts)['nb'];

/** What the fields are called, in the order of the page. */
export function labelsOf(texts: Texts): Record<Exclude<keyof CostStatementValues, 'version'>, string> {
  return {
    correctionReason: texts.correctionReason,
    mentorHours: texts.mentorHours,
    trainingHours: texts.trainingHours,
    changedReason: texts.changedReason,
    wageSubsidy: texts.wageSubsidy,
    otherSupport: texts.otherSupport,
    priceEffect: texts.priceEffect,
    evidence: texts.evidence,
    evidenceLink: texts.link,
    comment: texts.comment,
  };
}

interface StatementFieldsProps {
  fields: Record<Exclude<keyof CostStatementValues, 'version'>, FieldMetadata<unknown>>;
  suggested: StatedHours;
  isCorrection: boolean;
}

/** What a quarter has cost, in hours, support and price. */
export function StatementFields({ fields, suggested, isCorrection }: StatementFieldsProps) {
  const texts = useTexts(costStatementTexts);
  const number = { inputMode: 'decimal', htmlSize: 12 } as const;
  return (
    <>
      {isCorrection && <TextArea field={fields.correctionReason} label={texts.correctionReason} description={texts.correctionHint} maxLength={1000} />}
      <TextInput field={fields.mentorHours} label={texts.mentorHours} description={texts.mentorHint(suggested.mentorHours)} {...number} />
      <TextInput field={fields.trainingHours} label={texts.trainingHours} description={texts.trainingHint(suggested.trainingHours)} {...number} />
      <TextArea field={fields.changedReason} label={texts.changedReason} description={texts.changedHint} maxLength={1000} optional />
      <TextInput field={fields.wageSubsidy} label={texts.wageSubsidy} description={texts.wageSubsidyHint} {...number} />
      <TextInput field={fields.otherSupport} label={texts.otherSupport} description={texts.otherSupportHint} {...number} />
      <TextInput field={fields.priceEffect} label={texts.priceEffect} description={texts.priceEffectHint} htmlSize={12} />
      <TextArea field={fields.evidence} label={texts.evidence} description={texts.evidenceHint} maxLength={2000} />
      <TextInput field={fields.evidenceLink} label={texts.link} description={texts.linkHint} type="url" optional />
      <TextArea field={fields.comment} label={texts.comment} maxLength={2000} optional />
    </>
  );
}
