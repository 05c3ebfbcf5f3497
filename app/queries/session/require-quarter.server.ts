import type { CalendarDate } from '~/domain/calendar-date';
import { parseQuarter } from '~/domain/quarter';
import { notFound } from './require-viewer.server';

/** The end of a quarter from the address (`2026-3`); what is none cannot exist, so it is answered as such. */
export function requireQuarter(value: string | undefined): CalendarDate {
  const quarterEnd = parseQuarter(value ?? '');
  if (!quarterEnd) throw notFound();
  return quarterEnd;
}
