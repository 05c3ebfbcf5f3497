import { addDays, mondayOf, parseIsoDate, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { canReport } from '~/domain/weekly-report';
import { notFound } from '../session/require-viewer.server';
import { listWeek } from './list-week.server';

interface Wanted {
  /** The Monday in the address; none is this week. */
  week: string | null;
  /** All who are not reported on go well, until the mentor says otherwise. */
  asPlanned: boolean;
}

/** Everything on the mentor's week: who, what was said, and whose phone it is kept on. 404 for a week that cannot be reported. */
export async function readWeek(viewer: Viewer, wanted: Wanted, on: CalendarDate) {
  const week = wanted.week === null ? mondayOf(on) : parseIsoDate(wanted.week);
  if (!week || week !== mondayOf(week) || !canReport(week, on)) throw notFound();
  const people = await listWeek(viewer, week, on);
  return {
    owner: `${viewer.userId}:${viewer.membershipId}`,
    on,
    week,
    weeks: [mondayOf(on), addDays(mondayOf(on), -7)],
    daysToCome: addDays(week, 4) > on,
    people: people.map((person) => (wanted.asPlanned && !person.sentAt ? { ...person, howItGoes: 'good' as const } : person)),
  };
}
