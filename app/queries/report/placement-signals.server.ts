import { addDays, fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { openSignals, type Signal, type SignalReport } from '~/domain/report-signal';
import type { Prisma } from '~/platform/generated/prisma/client';

/** How long a report can wait to be answered: an older one has been overtaken by what happened since. */
const DAYS_THAT_SIGNAL = 90;

/** What signals are made of: recent reports, and when contacts were registered. */
export function signalColumns(on: CalendarDate) {
  return {
    weeklyReports: {
      where: { weekStartsOn: { gte: toDateColumn(addDays(on, -DAYS_THAT_SIGNAL)) } },
      select: {
        weekStartsOn: true,
        howItGoes: true,
        savedAt: true,
        attendanceDays: { select: { day: true, attendance: true } },
      },
    },
    placementContacts: { orderBy: { registeredAt: 'desc' }, take: 1, select: { registeredAt: true } },
  } satisfies Prisma.PlacementSelect;
}

/** The placements with a report that could signal, as a `where`. */
export function mayHaveSignals(on: CalendarDate) {
  const weekStartsOn = { gte: toDateColumn(addDays(on, -DAYS_THAT_SIGNAL)) };
  return {
    OR: [
      { weeklyReports: { some: { weekStartsOn, howItGoes: 'needs_contact' } } },
      { weeklyReports: { some: { weekStartsOn, attendanceDays: { some: { attendance: 'not_agreed' } } } } },
    ],
  } satisfies Prisma.PlacementWhereInput;
}

type Row = Prisma.PlacementGetPayload<{ select: ReturnType<typeof signalColumns> }>;

/** What the reports of a placement say that nobody has answered, oldest first. */
export function signalsOf({ weeklyReports, placementContacts }: Row): Signal[] {
  const reports: SignalReport[] = weeklyReports.map(({ weekStartsOn, howItGoes, savedAt, attendanceDays }) => ({
    week: fromDateColumn(weekStartsOn),
    howItGoes,
    savedAt: savedAt.toISOString(),
    days: attendanceDays.map(({ day, attendance }) => ({ day: fromDateColumn(day), attendance })),
  }));
  return openSignals(reports, placementContacts.map(({ registeredAt }) => registeredAt.toISOString()));
}
