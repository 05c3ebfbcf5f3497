import { z } from 'zod';
import { employmentForms } from './employment';
import { date, oneOf, onceValid, optionalText, percent, version } from './form-fields';

/** What a supplier writes when it has hired somebody. */
export const hireValues = z.object({ form: oneOf(employmentForms), percent: percent(), startedOn: date() });

/** Which report is answered, and the version of it that was seen. */
export const reportVersionValues = z.object({ reportId: z.uuid('form_incomplete'), version: version() });

/** The unit's answer; a rejection says why. */
export const decisionValues = reportVersionValues
  .extend({ answer: oneOf(['confirm', 'reject']), rejectionText: optionalText(2000) })
  .refine(({ answer, rejectionText }) => answer === 'confirm' || rejectionText, {
    path: ['rejectionText'],
    error: 'required',
    ...onceValid('answer', 'rejectionText'),
  });

export type Decision = z.output<typeof decisionValues>;
