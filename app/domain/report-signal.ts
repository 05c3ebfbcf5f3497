import type { CalendarDate } from './calendar-date';
import type { AttendanceDay, HowItGoes } from './weekly-report';

/** As many days away in a row, without a word, reach the caseworker at once. */
export const UNEXPLAINED_DAYS = 3;

export const reportSignals = ['needs_contact', 'unexplained'] as const;
export type ReportSignal = (typeof reportSignals)[number];

export interface SignalReport {
  week: CalendarDate;
  howItGoes: HowItGoes | null;
  days: readonly AttendanceDay[];
  /** ISO moment of the mentor's last word on the week. */
  savedAt: string;
}

/** What a report tells the caseworker, and when it was said. */
export interface Signal {
  kind: ReportSignal;
  week: CalendarDate;
  savedAt: string;
}

/**
 * The days that each end three or more unexplained absences in a row. Only reported days count, so a weekend, or a week
 * that nobody reported, neither breaks a row nor makes it longer.
 */
export function unexplainedRuns(days: readonly AttendanceDay[]): CalendarDate[] {
  const ends: CalendarDate[] = [];
  let row = 0;
  for (const { day, attendance } of days.toSorted((one, other) => one.day.localeCompare(other.day))) {
    row = attendance === 'not_agreed' ? row + 1 : 0;
    if (row >= UNEXPLAINED_DAYS) ends.push(day);
  }
  return ends;
}

/**
 * What the reports of one placement say that nobody has answered, oldest first: a contact registered after the mentor's
 * last word on a week answers that week. `contactedAt` are ISO moments.
 */
export function openSignals(reports: readonly SignalReport[], contactedAt: readonly string[]): Signal[] {
  const ends = new Set(unexplainedRuns(reports.flatMap(({ days }) => days)));
  const lastContact = contactedAt.reduce((last, moment) => (moment > last ? moment : last), '');
  return reports
    .filter(({ savedAt }) => savedAt > lastContact)
    .toSorted((one, other) => one.week.localeCompare(other.week))
    .flatMap(({ week, howItGoes, days, savedAt }) => {
      const kinds: ReportSignal[] = [];
      if (howItGoes === 'needs_contact') kinds.push('needs_contact');
      if (days.some(({ day }) => ends.has(day))) kinds.push('unexplained');
      return kinds.map((kind) => ({ kind, week, savedAt }));
    });
}
