import { dateInOslo, type CalendarDate } from './calendar-date';

const hourInNorway = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' });

/** The hour of the day in Norway at a moment, 0–23; the same twice in the night when summer time ends. */
export function hourInOslo(moment: Date): number {
  return Number(hourInNorway.format(moment));
}

/** Monday to Friday: nobody is written to in a weekend about what can wait until Monday. */
export function isWeekday(date: CalendarDate): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day >= 1 && day <= 5;
}

/** The day and hour of a round of daily mails at a moment; null on days without one. */
export function roundAt(moment: Date): { on: CalendarDate; hour: number } | null {
  const on = dateInOslo(moment);
  return isWeekday(on) ? { on, hour: hourInOslo(moment) } : null;
}
