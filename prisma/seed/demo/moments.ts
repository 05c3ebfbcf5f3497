import { addDays, daysBetween, mondayOf, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Random } from './random.ts';

/** `date`, or the Monday after where it is a Saturday or Sunday. */
export function workday(date: CalendarDate): CalendarDate {
  const monday = mondayOf(date);
  return daysBetween(monday, date) > 4 ? addDays(monday, 7) : date;
}

/** A moment in office hours of `date`, in Norway summer and winter. */
export function officeHours(random: Random, date: CalendarDate): Date {
  return new Date(Date.parse(`${date}T06:30:00Z`) + random.between(0, 7 * 60) * 60_000);
}

export function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}

export function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

/** Ids in the order of the moments they are made for, as UUID v7 has them. */
export function idMaker(random: Random): (moment: Date) => string {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => random.between(0, 15).toString(16)).join('');
  return (moment) => {
    const time = moment.getTime().toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
  };
}
