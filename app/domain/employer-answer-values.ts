import { z } from 'zod';
import { employmentForms } from './employment';
import { ordinaryReplies, stillEmployedReplies, subsidyAnswers } from './employer-question';
import { oneOf, onceValid, optionalDate, optionalText, percent } from './form-fields';

const terms = { form: oneOf(employmentForms).optional(), percent: percent().optional(), words: optionalText(500) };

/** A field that a yes must have. */
const ofAYes = (path: 'form' | 'percent' | 'subsidy', error: string) => ({ path: [path], error, ...onceValid('answer', path) });

/** Whether somebody is still employed: on what terms, or since when not; without a date some words say why there is none. */
export const stillEmployedValues = z
  .object({ answer: oneOf(stillEmployedReplies), subsidy: oneOf(subsidyAnswers).optional(), endedOn: optionalDate(), ...terms })
  .refine(({ answer, form }) => answer === 'no' || form, ofAYes('form', 'choose_one'))
  .refine(({ answer, percent: share }) => answer === 'no' || share, ofAYes('percent', 'required'))
  .refine(({ answer, subsidy }) => answer === 'no' || subsidy, ofAYes('subsidy', 'choose_one'))
  .refine(({ answer, endedOn, words }) => answer === 'yes' || endedOn || words, {
    path: ['endedOn'],
    error: 'end_or_words',
    ...onceValid('answer', 'endedOn', 'words'),
  });

/** Whether there will be an ordinary job after the wage subsidy, and on what terms. */
export const ordinaryValues = z
  .object({ answer: oneOf(ordinaryReplies), ...terms })
  .refine(({ answer, form }) => answer !== 'yes' || form, ofAYes('form', 'choose_one'))
  .refine(({ answer, percent: share }) => answer !== 'yes' || share, ofAYes('percent', 'required'));

export type StillEmployed = z.output<typeof stillEmployedValues>;
export type OrdinaryAfterSubsidy = z.output<typeof ordinaryValues>;
