import { addDays, daysBetween, mondayOf, type CalendarDate } from './calendar-date';

export const attendances = ['present', 'ill', 'agreed', 'not_agreed'] as const;
export type Attendance = (typeof attendances)[number];

export const howItGoesValues = ['good', 'some_concern', 'needs_contact'] as const;
export type HowItGoes = (typeof howItGoesValues)[number];

/** How many weeks back a mentor can still report, and is reminded of. */
export const WEEKS_BACK = 4;

/** One day of a week, and what the mentor said of it. */
export interface AttendanceDay {
  day: CalendarDate;
  attendance: Attendance;
}

/** A day of a week that can be reported; `planned` where the person usually comes. */
export interface WeekDay {
  day: CalendarDate;
  planned: boolean;
}

interface Course {
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
}

/** Whether a week, given by its Monday, can be reported on a date: this one, or one of the weeks just before. */
export function canReport(week: CalendarDate, on: CalendarDate): boolean {
  const back = daysBetween(week, mondayOf(on));
  return back >= 0 && back <= WEEKS_BACK * 7;
}

/** Whether a day can be said something of: it has come, and lies in the placement. */
export function isReportable(day: CalendarDate, { startedOn, endedOn }: Course, on: CalendarDate): boolean {
  return day <= on && day >= startedOn && (endedOn === null || day <= endedOn);
}

/**
 * The days of the week that can be reported, Monday first. Planned are the weekdays of the report before; where there is
 * none, as many days from Monday as the plan says, and Monday to Friday where it says nothing.
 */
export function weekDays(
  week: CalendarDate,
  { daysPerWeek, ...course }: Course & { daysPerWeek: number | null },
  before: readonly CalendarDate[],
  on: CalendarDate,
): WeekDay[] {
  const usual = new Set(before.map((day) => daysBetween(mondayOf(day), day)));
  const fromMonday = Math.ceil(daysPerWeek ?? 5);
  return [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) => {
    const day = addDays(week, weekday);
    const planned = usual.size > 0 ? usual.has(weekday) : weekday < fromMonday;
    return isReportable(day, course, on) ? [{ day, planned }] : [];
  });
}

/** On how many of the reported days the person was present. */
export function presentOf(days: readonly { attendance: Attendance }[]): { present: number; reported: number } {
  return { present: days.filter(({ attendance }) => attendance === 'present').length, reported: days.length };
}
