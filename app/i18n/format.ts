import { dateInOslo, type CalendarDate } from '~/domain/calendar-date';

/** Dates, numbers and shares as a reader of Norwegian expects them; the one place that formats. */

const day = new Intl.DateTimeFormat('nb-NO', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const englishDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const month = new Intl.DateTimeFormat('nb-NO', { timeZone: 'UTC', month: 'short', year: 'numeric' });
const monthName = new Intl.DateTimeFormat('nb-NO', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const moment = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const clock = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('nb-NO', { timeZone: 'UTC', weekday: 'long' });
const whole = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });
const kroner = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `31. august 2025` */
export function formatDate(date: CalendarDate): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** `31 August 2025`, for the English beside the Norwegian on a certificate. */
export function formatEnglishDate(date: CalendarDate): string {
  return englishDay.format(new Date(`${date}T00:00:00Z`));
}

/** `31.08.2025`, as dates are typed and stand in tables. */
export function formatShortDate(date: CalendarDate): string {
  const [year, monthNumber, dayNumber] = date.split('-');
  return `${dayNumber}.${monthNumber}.${year}`;
}

/** `aug. 2025` */
export function formatMonth(date: CalendarDate): string {
  return month.format(new Date(`${date}T00:00:00Z`));
}

/** `mars 2026` */
export function formatMonthName(date: CalendarDate): string {
  return monthName.format(new Date(`${date}T00:00:00Z`));
}

/** `3. kvartal 2026`, by the last day of the quarter. */
export function formatQuarter(quarterEnd: CalendarDate): string {
  return `${Number(quarterEnd.slice(5, 7)) / 3}. kvartal ${quarterEnd.slice(0, 4)}`;
}

/** `31. august 2025 kl. 14:05`, in Norway. */
export function formatMoment(isoMoment: string): string {
  return moment.format(new Date(isoMoment));
}

/** `kl. 14:05` where the moment is on the date `on`, else `20. november kl. 14:05`; in Norway. */
export function formatClock(isoMoment: string, on: CalendarDate): string {
  const time = `kl. ${clock.format(new Date(isoMoment))}`;
  const date = dateInOslo(new Date(isoMoment));
  return date === on ? time : `${formatDate(date).replace(/ \d{4}$/, '')} ${time}`;
}

/** `mandag` */
export function formatWeekday(date: CalendarDate): string {
  return weekday.format(new Date(`${date}T00:00:00Z`));
}

/** `fra 1. mars 2025 til 31. august 2025`, or `fra 1. mars 2025` while it is open. */
export function formatPeriod(from: CalendarDate, to: CalendarDate | null): string {
  return to ? `${formatShortDate(from)}–${formatShortDate(to)}` : `${formatShortDate(from)}–`;
}

/** A period inside a sentence: `01.02.2026–30.04.2026`, and `fra 01.02.2026` while it has no end. */
export function formatPeriodInText(from: CalendarDate, to: CalendarDate | null): string {
  return to ? formatPeriod(from, to) : `fra ${formatShortDate(from)}`;
}

/** `912 34 567`, `73 12 34 56`: a Norwegian telephone number in its groups, which never break; others as they were written. */
export function formatPhone(phone: string): string {
  const [, country = '', digits = ''] = /^(\+47)?([1-9]\d{7})$/.exec(phone.replace(/\s/g, '')) ?? [];
  if (!digits) return phone;
  const groups = /^[2-7]/.test(digits) ? /^(\d\d)(\d\d)(\d\d)(\d\d)$/ : /^(\d{3})(\d\d)(\d{3})$/;
  return [country, ...(groups.exec(digits)?.slice(1) ?? [])].filter(Boolean).join('\u00a0');
}

export function formatNumber(value: number): string {
  return decimals.format(value);
}

/** A number between 0 and 1 as whole percent: `60 %`, which never breaks over two lines. */
export function formatShare(share: number): string {
  return `${whole.format(share * 100)}\u00a0%`;
}

/** `12 av 20, 60 %`: how many of how many people, which are at least one. */
export function formatCountAndShare(count: number, cohort: number): string {
  return `${count} av ${cohort}, ${formatShare(count / cohort)}`;
}

/** `80 %`, `37,5 %`: a percentage that somebody registered. */
export function formatPercent(percent: number): string {
  return `${decimals.format(percent)} %`;
}

/** `Vedlikehold` as `vedlikehold` inside a sentence; `IT` and `NAV-kontor` keep their capitals. */
export function inSentence(word: string): string {
  return /^\p{Lu}\p{Lu}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

/** `216,04 kr`, never broken over two lines. */
export function formatKroner(amount: number): string {
  return `${kroner.format(amount)}\u00a0kr`;
}

/** `1 250 000 kr`: an amount in whole kroner. */
export function formatWholeKroner(amount: number): string {
  return `${whole.format(amount)}\u00a0kr`;
}
