import { z } from 'zod';
import { addMonths, type CalendarDate } from './calendar-date';
import { checkbox, date, decimal, oneOf, onceValid, optionalText } from './form-fields';
import { departments, placementGoals } from './placement-status';
import { LONGEST_PRACTICE } from './practice-length';

function withinLongest(from: CalendarDate, to: CalendarDate): boolean {
  return to < addMonths(from, LONGEST_PRACTICE);
}

const period = onceValid('plannedFrom', 'plannedTo');

/** What the unit asks a supplier for. */
export const placementRequestValues = z
  .object({
    contractSupplierId: z.uuid('choose_one'),
    /** The offer that the request began from. */
    placeOfferId: z.uuid('form_incomplete').optional(),
    department: oneOf(departments),
    plannedFrom: date(),
    plannedTo: date(),
    daysPerWeek: decimal(0.5, 7, 'not_days_of_a_week'),
    hoursPerWeek: decimal(0.5, 60, 'not_hours_of_a_week').optional(),
    goal: oneOf(placementGoals),
    sharedNeeds: optionalText(2000),
    protectionProcedure: optionalText(2000),
    /** Said by the caseworker who has seen that there is a place with this supplier already. */
    requestAnyway: checkbox(),
  })
  .refine(({ plannedFrom, plannedTo }) => plannedFrom <= plannedTo, {
    path: ['plannedTo'],
    error: 'to_before_from',
    ...period,
  })
  .refine(({ plannedFrom, plannedTo }) => withinLongest(plannedFrom, plannedTo), {
    path: ['plannedTo'],
    error: 'practice_too_long',
    ...period,
  });

export type PlacementRequestValues = z.output<typeof placementRequestValues>;
