import { z } from 'zod';
import { date, decimal, onceValid, text, version } from './form-fields';

const fields = z.object({
  validFrom: date(),
  adultRate: decimal(1, 9999.99, 'not_hourly_pay'),
  youthRate: decimal(1, 9999.99, 'not_hourly_pay'),
  source: text(300),
});
const inOrder = { path: ['youthRate'], error: 'youth_rate_above_adult', ...onceValid('adultRate', 'youthRate') };

/** The lowest lawful pay for cleaning from a day on, in kroner an hour, and where it is read. */
export const newRateValues = fields.refine(({ adultRate, youthRate }) => youthRate <= adultRate, inOrder);
export const editedRateValues = fields
  .extend({ version: version() })
  .refine(({ adultRate, youthRate }) => youthRate <= adultRate, inOrder);

export type RateValues = z.output<typeof newRateValues>;
export type EditedRateValues = z.output<typeof editedRateValues>;
