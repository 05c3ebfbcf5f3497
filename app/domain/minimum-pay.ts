import type { CalendarDate } from './calendar-date';

/** Whether a rate is history: it is valid by `on`, and was not typed that same day. Jobs have been held against it. */
export function rateStandsFrom(validFrom: CalendarDate, typedOn: CalendarDate, on: CalendarDate): boolean {
  return validFrom <= on && typedOn < on;
}
