import { z } from 'zod';
import { date, decimal, onceValid, percent } from './form-fields';

/** What is new in a job from a day on: the percent, the pay in kroner an hour, or both. */
export const termsValues = z
  .object({ startsOn: date(), percent: percent().optional(), hourlyPay: decimal(1, 9999.99, 'not_hourly_pay').optional() })
  .refine(({ percent, hourlyPay }) => percent !== undefined || hourlyPay !== undefined, {
    path: ['percent'],
    error: 'terms_missing',
    ...onceValid('percent', 'hourlyPay'),
  });

export type TermsValues = z.output<typeof termsValues>;
