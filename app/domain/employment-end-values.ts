import { z } from 'zod';
import { employmentEndReasons, employmentForms } from './employment';
import { checkbox, date, oneOf, onceValid, optionalDate, optionalText, percent, version } from './form-fields';

/** When a job ended, and why: «other» says what. */
export const employmentEndValues = z
  .object({
    version: version(),
    endedOn: date(),
    reason: oneOf(employmentEndReasons),
    text: optionalText(1000),
    /** Wage subsidy that would go on after the job ends with it. */
    endSubsidies: checkbox(),
  })
  .refine(({ reason, text }) => reason !== 'other' || text !== undefined, {
    path: ['text'],
    error: 'required',
    ...onceValid('reason', 'text'),
  });

/** A new job at the employer of one that has ended. */
export const beginAgainValues = z
  .object({ form: oneOf(employmentForms), percent: percent(), startedOn: date(), endedOn: optionalDate() })
  .refine(({ startedOn, endedOn }) => !endedOn || startedOn <= endedOn, {
    path: ['endedOn'],
    error: 'to_before_from',
    ...onceValid('startedOn', 'endedOn'),
  });

export type EmploymentEndValues = z.output<typeof employmentEndValues>;
export type BeginAgainValues = z.output<typeof beginAgainValues>;
