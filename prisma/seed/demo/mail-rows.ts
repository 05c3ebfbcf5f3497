import { addDays, type CalendarDate } from '~/domain/calendar-date.ts';
import type { PlaceTally } from '~/domain/mail-tally.ts';
import { isWeekday } from '~/domain/mail-time.ts';
import { taskMailTexts, type MailText } from '~/i18n/task-mails.ts';
import type { DemoRows } from './rows.ts';

const DAYS = 9;

/** What each of them was told a day; the numbers are the demo's own, and smaller the longer ago. */
const told: readonly { email: string; kind: PlaceTally['tallies'][number]['kind'] }[] = [
  { email: 'veileder@example.no', kind: 'result_due' },
  { email: 'koordinator@example.no', kind: 'answer_request' },
  { email: 'koordinator3@example.no', kind: 'name_mentor' },
];

/** Adds the mails of the last working days: most arrived, one went to an address that the mail server did not know. */
export function addMails(rows: DemoRows, today: CalendarDate, newId: (moment: Date) => string): void {
  const userIds = new Map(rows.user.map(({ id, email }) => [email, id]));
  const add = (email: string, moment: Date, kind: string, text: MailText, becameOf: object) => {
    const userId = userIds.get(email);
    if (!userId) return;
    const id = newId(moment);
    const dedupeKey = `${kind}:${userId}:${moment.toISOString().slice(0, 10)}`;
    rows.mail.push({ id, userId, kind, ...text, dedupeKey, createdAt: moment, nextAttemptAt: moment, attempts: 1, ...becameOf });
  };
  for (let ago = DAYS; ago >= 1; ago--) {
    const day = addDays(today, -ago);
    if (!isWeekday(day)) continue;
    for (const [index, { email, kind }] of told.entries()) {
      const moment = new Date(Date.parse(`${day}T06:00:00Z`) + index * 1_000);
      const sentAt = new Date(moment.getTime() + 4_000);
      const count = 1 + ((DAYS - ago + index) % 3);
      const text = taskMailTexts.nb.digest([{ organisationName: '', tallies: [{ kind, count, overdue: 0 }] }]);
      const unknown = email.startsWith('koordinator3') && ago <= 3;
      add(email, moment, 'digest', text, unknown ? { givenUpAt: sentAt, lastError: 'recipient_refused 550' } : { sentAt });
    }
  }
}
