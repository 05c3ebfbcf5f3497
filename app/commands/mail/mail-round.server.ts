import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { usualMailSettings } from '~/domain/mail-settings';
import { tallyTasks, type PlaceTally } from '~/domain/mail-tally';
import { roundAt } from '~/domain/mail-time';
import { reminderOn, type MailStep, type ReminderStep } from '~/domain/reminders';
import type { Task } from '~/domain/task';
import type { Viewer } from '~/domain/viewer';
import { taskMailTexts, type MailText } from '~/i18n/task-mails';
import { asWorker } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { longOverdueSeenByLead, mailedRoles } from '~/policies/mailed-tasks';
import { mailedUsers, type MailedUser } from '~/queries/mail/mailed-users.server';
import { listLongOverdueTasks } from '~/queries/task/list-long-overdue-tasks.server';
import { ownTasks } from '~/queries/task/own-tasks.server';
import { claimPlaces } from './claim-tasks.server';
import { eachUser } from './each-user.server';
import { queueMail } from './queue-mail.server';

interface Asked {
  signal: AbortSignal;
  /** The moment at which it is asked; now unless told. */
  now?: Date;
}

/**
 * The day's round: on working days, to everybody whose hour has come, what waits, or in its place a reminder where one is
 * due; and to a unit's lead what others have let lie. Made once a day for each, whether or not there was anything to
 * tell, so that it may be asked for at any time and by several at once; an hour that was missed is made up for.
 */
export async function mailRound({ signal, now = new Date() }: Asked): Promise<void> {
  const round = roundAt(now);
  if (!round) return;
  const users = mailedUsers(mailedRoles, waitingForRound(round.on, round.hour));
  await eachUser(users, signal, (user) => mailOneRound(user, round.on));
}

function waitingForRound(on: CalendarDate, hour: number): Prisma.UserWhereInput {
  const { digestHour: usual } = usualMailSettings;
  const atUsualHour = usual !== null && usual <= hour;
  return {
    mailRounds: { none: { madeOn: toDateColumn(on) } },
    OR: [
      { mailSettings: { digestHour: { lte: hour } } },
      // Reminders reach also those who want no daily mail.
      ...(atUsualHour ? [{ mailSettings: null }, { mailSettings: { digestHour: null } }] : []),
    ],
  };
}

/** What a user has as one of the memberships. */
interface Place {
  organisationName: string;
  waiting: Awaited<ReturnType<typeof ownTasks>>;
  longOverdue: readonly Task[];
}

async function placesOf(viewers: readonly Viewer[], on: CalendarDate): Promise<Place[]> {
  const places: Place[] = [];
  for (const viewer of viewers) {
    const waiting = await ownTasks(viewer, on);
    const { tasks: longOverdue } = await listLongOverdueTasks(viewer, on);
    places.push({ organisationName: viewer.organisationName, waiting, longOverdue });
  }
  return places;
}

async function mailOneRound({ userId, settings, viewers }: MailedUser, on: CalendarDate): Promise<void> {
  const places = await placesOf(viewers, on);
  await asWorker(async (tx) => {
    const begun = await tx.$executeRaw`
      insert into mail_rounds (user_id, made_on) values (${userId}::uuid, ${on}::date) on conflict do nothing`;
    if (begun === 0) return;
    const claim = async (step: MailStep, of: (place: Place) => readonly Task[]) => {
      const asked = places.map((place) => ({ organisationName: place.organisationName, tasks: of(place) }));
      return (await claimPlaces(tx, userId, step, asked, on)).tallies;
    };
    const remind = (step: ReminderStep) =>
      claim(step, ({ waiting }) => waiting.own.filter(({ dueOn }) => dueOn !== null && reminderOn(dueOn, on) === step));
    const queue = (kind: string, text: MailText) => queueMail(tx, { userId, kind, ...text, dedupeKey: `${kind}:${userId}:${on}` });

    const [first, second] = [await remind('first'), await remind('second')];
    const told = settings.digestHour === null ? [] : places.filter((place) => place.waiting.tasks.length > 0);
    const waiting = told.map((place) => tallied(place, on));
    const leadSees = viewers.some(({ role }) => longOverdueSeenByLead(role));
    if (first.length + second.length > 0) await queue('reminder', taskMailTexts.nb.reminder({ first, second, leadSees, waiting }));
    else if (waiting.length > 0) await queue('digest', taskMailTexts.nb.digest(waiting));
    const longOverdue = await claim('escalation', (place) => place.longOverdue);
    if (longOverdue.length > 0) await queue('escalation', taskMailTexts.nb.escalation(longOverdue));
  });
}

function tallied({ organisationName, waiting: { tasks, cut } }: Place, on: CalendarDate): PlaceTally {
  return { organisationName, tallies: tallyTasks(tasks, on, cut) };
}
