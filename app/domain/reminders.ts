import { daysBetween, type CalendarDate } from './calendar-date';

/** When somebody is told of one task that lies, in days after it was due. */
export const reminderDays = { first: 3, second: 10, escalation: 13 } as const;

export type ReminderStep = 'first' | 'second';
/** All that is ever told of one task, each once to each user. */
export type MailStep = 'urgent' | ReminderStep | 'escalation';

/** Days in which what cannot wait is still told at once; later the reminders take over. */
const URGENT_DAYS = 3;

/**
 * The reminder whose turn it is on a day, or null. A turn lasts until the next one, so that a weekend or a server that
 * stood still costs none; from the escalation on nobody is reminded, because the lead has it.
 */
export function reminderOn(dueOn: CalendarDate, on: CalendarDate): ReminderStep | null {
  const late = daysBetween(dueOn, on);
  if (late < reminderDays.first || late >= reminderDays.escalation) return null;
  return late < reminderDays.second ? 'first' : 'second';
}

/** Whether a task has lain beyond its last reminder, so that the unit's lead sees it. */
export function isLongOverdue(dueOn: CalendarDate | null, on: CalendarDate): boolean {
  return dueOn !== null && daysBetween(dueOn, on) >= reminderDays.escalation;
}

/** Whether what cannot wait is new enough to be told at once. */
export function isNews(dueOn: CalendarDate | null, on: CalendarDate): boolean {
  return dueOn !== null && daysBetween(dueOn, on) < URGENT_DAYS;
}
