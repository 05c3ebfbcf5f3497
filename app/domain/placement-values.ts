import { z } from 'zod';
import { date, oneOf, onceValid, optionalDate, optionalText, text, version } from './form-fields';
import { faultInEnd } from './placement-end';
import { declineReasons, endDetails, endReasons, withdrawReasons } from './placement-status';

/** What is written when something happens to a placement; one schema for each form that does. */
export const versionValues = z.object({ version: version() });

export const acceptValues = z.object({
  version: version(),
  mentorId: z.uuid('choose_one').optional(),
  workSiteId: z.uuid('choose_one').optional(),
  overCapacityReason: optionalText(500),
});

export const declineValues = z
  .object({
    version: version(),
    declineReason: oneOf(declineReasons),
    declineText: optionalText(2000),
  })
  .refine(({ declineReason, declineText }) => declineReason !== 'other' || declineText, {
    path: ['declineText'],
    error: 'required',
    ...onceValid('declineReason', 'declineText'),
  });

export const withdrawValues = z
  .object({
    version: version(),
    withdrawReason: oneOf(withdrawReasons),
    withdrawText: optionalText(2000),
  })
  .refine(({ withdrawReason, withdrawText }) => withdrawReason !== 'other' || withdrawText, {
    path: ['withdrawText'],
    error: 'required',
    ...onceValid('withdrawReason', 'withdrawText'),
  });

export const mentorValues = z.object({ version: version(), mentorId: z.uuid('choose_one') });

export const siteValues = z.object({ version: version(), workSiteId: z.uuid('choose_one').optional() });

export const protectionValues = z.object({ version: version(), protectionProcedure: text(2000) });

export const startValues = z.object({ version: version(), startedOn: date() });

export const correctedDatesValues = z
  .object({ version: version(), startedOn: date(), endedOn: optionalDate() })
  .refine(({ startedOn, endedOn }) => !endedOn || startedOn <= endedOn, {
    path: ['endedOn'],
    error: 'before_start',
    ...onceValid('startedOn', 'endedOn'),
  });

export const endValues = z
  .object({
    version: version(),
    endReason: oneOf(endReasons),
    endDetail: oneOf(endDetails).optional(),
    endText: optionalText(2000),
    endedOn: date(),
  })
  .superRefine((words, context) => {
    const fault = faultInEnd(words);
    if (fault) context.addIssue({ code: 'custom', path: [fault.field], message: fault.code });
  }, onceValid('endReason', 'endDetail', 'endText'));
