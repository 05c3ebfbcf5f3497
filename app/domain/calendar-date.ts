/** Calendar dates without a time of day, as figures.md («Dates») uses them: text that sorts as it reads. */
export type CalendarDate = `${number}-${number}-${number}`;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

function toDays(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

function fromDays(days: number): CalendarDate {
  return new Date(days * DAY).toISOString().slice(0, 10) as CalendarDate;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date that `text` (`2025-08-31`) names, or null where there is no such day. Years run from 1900 to 2199. */
export function parseIsoDate(text: string): CalendarDate | null {
  const [, year, month, day] = (ISO.exec(text) ?? []).map(Number);
  if (!year || !month || !day || year < 1900 || year > 2199 || month > 12) return null;
  return day <= daysInMonth(year, month) ? (text as CalendarDate) : null;
}

/** Like `parseIsoDate`, and also reads what people write here: `31.08.2025`, `31.8.25`, `31/8/2025`. */
export function parseDate(text: string): CalendarDate | null {
  const written = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(text.trim());
  if (!written) return parseIsoDate(text.trim());
  const [, day = '', month = '', year = ''] = written;
  return parseIsoDate(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDays(toDays(date) + days);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDays(to) - toDays(from);
}

/** Keeps the day of the month and clamps to the last day of the target month (figures.md, «Dates»). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(targetYear, 4)}-${pad(targetMonth, 2)}-${pad(targetDay, 2)}` as CalendarDate;
}

/** The Monday of the week that `date` lies in. */
export function mondayOf(date: CalendarDate): CalendarDate {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

const inOslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The date in Norway at a moment (figures.md: «Today» is the date in Europe/Oslo). */
export function dateInOslo(moment: Date): CalendarDate {
  return inOslo.format(moment) as CalendarDate;
}

/** Today's date in Norway. */
export function today(): CalendarDate {
  return dateInOslo(new Date());
}

/** A `date` column as Prisma hands it out: midnight UTC of that day. */
export function fromDateColumn(value: Date): CalendarDate {
  return value.toISOString().slice(0, 10) as CalendarDate;
}

/** The value with which Prisma writes a `date` column. */
export function toDateColumn(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
