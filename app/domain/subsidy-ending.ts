import { addDays, type CalendarDate } from './calendar-date';

/** How long before its end a wage subsidy is worth looking at: time to plan what comes after, in days. */
export const SUBSIDY_ENDING_DAYS = 60;

/**
 * The last day of the subsidy that runs on `on`, where it ends within `SUBSIDY_ENDING_DAYS` and no later period of the
 * same job follows; otherwise null. Both dates of a period are its own days.
 */
export function endOfEndingSubsidy(
  periods: readonly { from: CalendarDate; to: CalendarDate }[],
  on: CalendarDate,
): CalendarDate | null {
  if (periods.some(({ from }) => from > on)) return null;
  const running = periods.find(({ from, to }) => from <= on && to >= on);
  return running && running.to <= addDays(on, SUBSIDY_ENDING_DAYS) ? running.to : null;
}
