import type { CalendarDate } from '~/domain/calendar-date';

/** How many distinct people were in practice at the end of a month; the last of a series is the period's last day. */
export interface PracticeMonth {
  monthEnd: CalendarDate;
  inPractice: number;
}

/** The first of the months with most people; undefined where there is none. */
export function highestMonth(months: readonly PracticeMonth[]): PracticeMonth | undefined {
  return months.reduce<PracticeMonth | undefined>(
    (highest, month) => (highest && highest.inPractice >= month.inPractice ? highest : month),
    undefined,
  );
}
