import { parseIsoDate, type CalendarDate } from '~/domain/calendar-date';
import { notFound } from './require-viewer.server';

/** A date from the address (`2026-03-12`); what is none cannot exist, so it is answered as such. */
export function requireDate(value: string | undefined): CalendarDate {
  const date = parseIsoDate(value ?? '');
  if (!date) throw notFound();
  return date;
}
