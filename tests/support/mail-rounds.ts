// Runs the jobs that write to people at a moment of one's own, and reads what they queued.
import { mailRound } from '~/commands/mail/mail-round.server.ts';
import { mailUrgent } from '~/commands/mail/mail-urgent.server.ts';
import { addDays, today, type CalendarDate } from '~/domain/calendar-date.ts';
import { hourInOslo, isWeekday } from '~/domain/mail-time.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { asWorker } from '~/platform/database.server.ts';

/** The first working day from a date on. */
export function workday(date: CalendarDate): CalendarDate {
  return isWeekday(date) ? date : workday(addDays(date, 1));
}

/** A working day as near to now as there is: the database goes by its own clock. */
export const roundDay = workday(today());

/** Half past an hour of a day in Norway, in summer as in winter. */
export function momentOf(day: CalendarDate, hour = 7): Date {
  const inWinter = new Date(Date.parse(`${day}T00:30:00Z`) + (hour - 1) * 3_600_000);
  return hourInOslo(inWinter) === hour ? inWinter : new Date(inWinter.getTime() - 3_600_000);
}

export const runRound = (now: Date) => mailRound({ signal: new AbortController().signal, now });
export const runUrgent = (now: Date = new Date()) => mailUrgent({ signal: new AbortController().signal, now });

/** What was queued for somebody, the oldest first. */
export async function mailsFor({ userId }: Pick<Viewer, 'userId'>) {
  return asWorker((tx) =>
    tx.mail.findMany({ where: { userId }, select: { kind: true, subject: true, body: true, path: true }, orderBy: { createdAt: 'asc' } }),
  );
}

export const kindsFor = async (viewer: Pick<Viewer, 'userId'>) => (await mailsFor(viewer)).map(({ kind }) => kind);
