import { dateInOslo, type CalendarDate } from '~/domain/calendar-date';
import { isNews } from '~/domain/reminders';
import type { Task } from '~/domain/task';
import { taskMailTexts } from '~/i18n/task-mails';
import { asWorker } from '~/platform/database.server';
import { urgentKindsOf, urgentRoles } from '~/policies/mailed-tasks';
import { mailedUsers, type MailedUser } from '~/queries/mail/mailed-users.server';
import { ownTasks } from '~/queries/task/own-tasks.server';
import { claimPlaces } from './claim-tasks.server';
import { eachUser } from './each-user.server';
import { queueMail } from './queue-mail.server';

/**
 * Tells at once, on any day and at any hour, whoever has to do something that cannot wait, unless they chose not to be
 * told. Of each task once; asked for again or by several at once it tells nothing twice.
 */
export async function mailUrgent({ signal, now = new Date() }: { signal: AbortSignal; now?: Date }): Promise<void> {
  const on = dateInOslo(now);
  const users = mailedUsers(urgentRoles, { OR: [{ mailSettings: null }, { mailSettings: { urgent: true } }] });
  await eachUser(users, signal, (user) => mailOneUrgent(user, on));
}

async function mailOneUrgent({ userId, viewers }: MailedUser, on: CalendarDate): Promise<void> {
  const places: { organisationName: string; tasks: readonly Task[] }[] = [];
  for (const viewer of viewers) {
    const { own } = await ownTasks(viewer, on, urgentKindsOf(viewer.role));
    places.push({ organisationName: viewer.organisationName, tasks: own.filter(({ dueOn }) => isNews(dueOn, on)) });
  }
  if (places.every(({ tasks }) => tasks.length === 0)) return;
  await asWorker(async (tx) => {
    const { tallies, mark } = await claimPlaces(tx, userId, 'urgent', places, on);
    if (tallies.length === 0) return;
    await queueMail(tx, { userId, kind: 'urgent', ...taskMailTexts.nb.urgent(tallies), dedupeKey: `urgent:${userId}:${mark}` });
  });
}
