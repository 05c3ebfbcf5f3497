import { z } from 'zod';
import { followUpRhythms } from './agreement-terms';
import { date, decimal, oneOf, onceValid, optionalText, text, version } from './form-fields';
import { placementGoals } from './placement-status';
import { lengthOf } from './unbroken-practice';

const period = onceValid('startsOn', 'endsOn');

/** The terms of a practice agreement, as they are written; `version` is 0 where nothing was written before. */
export const agreementValues = z
  .object({
    version: version(),
    goal: oneOf(placementGoals),
    goalText: optionalText(1000),
    tasks: text(4000),
    training: text(4000),
    followUpRhythm: oneOf(followUpRhythms),
    startsOn: date(),
    endsOn: date(),
    daysPerWeek: decimal(0.5, 7, 'not_days_of_a_week'),
    hoursPerWeek: decimal(0.5, 60, 'not_hours_of_a_week'),
    mentorId: z.uuid('choose_one'),
  })
  .refine(({ goal, goalText }) => goal !== 'other' || goalText, {
    path: ['goalText'],
    error: 'required',
    ...onceValid('goal', 'goalText'),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], error: 'to_before_from', ...period })
  .refine(({ startsOn, endsOn }) => lengthOf(startsOn, endsOn) !== 'too_long', {
    path: ['endsOn'],
    error: 'practice_too_long',
    ...period,
  });
export type AgreementValues = z.output<typeof agreementValues>;

/** A yes on behalf of somebody who does not sign in, with why. */
export const behalfValues = z.object({ version: version(), reason: text(500) });

/** A yes for oneself, or on behalf with why; which one it is depends on who asks. */
export const ownOrBehalfValues = z.object({ version: version(), reason: optionalText(500) });
