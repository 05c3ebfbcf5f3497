import type { CalendarDate } from '~/domain/calendar-date';
import { parseQuarter } from '~/domain/quarter';
import { notFound } from '../session/require-viewer.server';

/** The last day of a quarter from the address; what names none cannot exist, so it is answered as such. */
export function requireQuarter(slug: string | undefined): CalendarDate {
  const quarterEnd = parseQuarter(slug ?? '');
  if (!quarterEnd) throw notFound();
  return quarterEnd;
}
