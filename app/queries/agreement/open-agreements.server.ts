import { WEEKS_UNTIL_EXPIRY } from '~/domain/agreement-lifecycle';
import { addDays, type CalendarDate } from '~/domain/calendar-date';

/** The versions that somebody still has to do something with and that have not expired, as a `where`. */
export function openAgreements(on: CalendarDate) {
  return {
    unitApprovedAt: null,
    cancelledAt: null,
    touchedAt: { gte: beginningOf(addDays(on, 1 - WEEKS_UNTIL_EXPIRY * 7)) },
  };
}

/** The first moment of a day in Norway, in winter; for lists, where an hour in summer makes no difference. */
export function beginningOf(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00+01:00`);
}
