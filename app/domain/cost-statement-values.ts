import { z } from 'zod';
import { decimal, kroner, link, optionalText, text, version } from './form-fields';

/** At most one decimal, as hours are kept. */
const hours = () => decimal(0, 100_000, 'not_hours_of_a_quarter').refine((value) => Number.isInteger(Math.round(value * 100) / 10), 'not_hours_of_a_quarter');

/** Percent with a sign; the minus may be typed as any of those that keyboards and texts have. */
const priceEffect = () =>
  z.string({ error: 'required' }).transform((value, context): number => {
    const typed = value.replaceAll(/\s|%/g, '').replace(/^[−–]/, '-').replace(',', '.');
    const parsed = /^[+-]?\d{1,3}(\.\d{1,2})?$/.test(typed) ? Number(typed) : Number.NaN;
    if (Math.abs(parsed) <= 100) return parsed === 0 ? 0 : parsed;
    context.addIssue({ code: 'custom', message: 'not_a_price_effect' });
    return z.NEVER;
  });

/** A quarter's statement as its supplier writes it; support in kroner, the price effect in percent of the contract's value. */
export const costStatementValues = z.object({
  /** Of the draft; 0 where there is none yet. */
  version: version(),
  mentorHours: hours(),
  trainingHours: hours(),
  changedReason: optionalText(1000),
  wageSubsidy: kroner(),
  otherSupport: kroner(),
  priceEffect: priceEffect(),
  evidence: text(2000),
  evidenceLink: link().optional(),
  comment: optionalText(2000),
  correctionReason: optionalText(1000),
});
export type CostStatementValues = z.output<typeof costStatementValues>;
