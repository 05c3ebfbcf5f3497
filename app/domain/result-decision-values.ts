import { z } from 'zod';
import { followUpStatuses } from './employment';
import { oneOf, text } from './form-fields';

/** What a result can be decided to be: that somebody could not be reached decides nothing. */
export const decidableStatuses = followUpStatuses.filter((status) => status !== 'unreachable') as [
  Exclude<(typeof followUpStatuses)[number], 'unreachable'>,
  ...Exclude<(typeof followUpStatuses)[number], 'unreachable'>[],
];

export const resultDecisionValues = z.object({
  status: oneOf(decidableStatuses),
  reason: text(2000),
  /** Which answers stood on the screen. */
  seen: z.string({ error: 'form_incomplete' }).max(400, 'form_incomplete'),
});

export type ResultDecisionValues = z.output<typeof resultDecisionValues>;
