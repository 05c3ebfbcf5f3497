import { z } from 'zod';
import { jobOutcomes, notHiredReasons } from './assessment';
import { employmentForms } from './employment';
import { onceValid, oneOf, optionalDate, optionalText, percent, text, version } from './form-fields';

const words = z.object({
  strengths: text(2000),
  attendanceText: optionalText(1000),
  outcome: oneOf(jobOutcomes),
  notHiredReason: oneOf(notHiredReasons).optional(),
  notHiredText: optionalText(1000),
  offeredForm: oneOf(employmentForms).optional(),
  offeredPercent: percent().optional(),
  offeredFrom: optionalDate(),
  version: version(),
});

/** A field that must be there for some outcomes. */
const asked = (path: 'notHiredReason' | 'offeredForm' | 'offeredPercent' | 'offeredFrom', error: string) => ({
  path: [path],
  error,
  ...onceValid('outcome', path),
});

/** What the supplier writes at the end; `version` is 0 where nothing was written yet. */
export const assessmentValues = words
  .refine(({ outcome, notHiredReason }) => outcome === 'hired' || notHiredReason, asked('notHiredReason', 'choose_one'))
  .refine(({ outcome, notHiredReason, notHiredText }) => outcome === 'hired' || notHiredReason !== 'other' || notHiredText, {
    path: ['notHiredText'],
    error: 'required',
    ...onceValid('outcome', 'notHiredReason', 'notHiredText'),
  })
  .refine(({ outcome, offeredForm }) => outcome === 'not_offered' || offeredForm, asked('offeredForm', 'choose_one'))
  .refine(({ outcome, offeredPercent }) => outcome === 'not_offered' || offeredPercent, asked('offeredPercent', 'required'))
  .refine(({ outcome, offeredFrom }) => outcome === 'not_offered' || offeredFrom, asked('offeredFrom', 'required'));
export type AssessmentValues = z.output<typeof assessmentValues>;

/** The candidate's word on it, taken down by somebody who says why the candidate does not write it. */
export const answerValues = z.object({
  agrees: oneOf(['yes', 'no']),
  words: optionalText(2000),
  behalfReason: text(500),
  version: version(),
});
export type AnswerValues = z.output<typeof answerValues>;
