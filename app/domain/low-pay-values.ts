import { z } from 'zod';
import { text } from './form-fields';

/** Why nothing more is done about pay that is too low: for the pay and the rate that the form showed. */
export const closeLowPayValues = z.object({
  payId: z.uuid('form_incomplete'),
  requiredPay: z.string({ error: 'form_incomplete' }),
  reason: text(1000),
});

export type CloseLowPayValues = z.output<typeof closeLowPayValues>;
