import { createHash } from 'node:crypto';
import type { CalendarDate } from '~/domain/calendar-date';
import { tallyTasks, type PlaceTally } from '~/domain/mail-tally';
import type { MailStep } from '~/domain/reminders';
import type { Task } from '~/domain/task';
import type { Transaction } from '~/platform/database.server';

/** Names one task for as long as it is the same: the same act on the same thing with the same date. Holds nothing of it. */
function keyOf({ kind, path, dueOn }: Pick<Task, 'kind' | 'path' | 'dueOn'>): string {
  return createHash('sha256').update(JSON.stringify([kind, path, dueOn])).digest('hex');
}

/**
 * Counts, of each place's tasks, those that this user has not been told of at this step before; from now on they have.
 * Whoever asks at the same time waits until this transaction ends, and then gets none of them. `mark` names what was
 * claimed, and no other claim has the same.
 */
export async function claimPlaces(
  tx: Transaction,
  userId: string,
  step: MailStep,
  places: readonly { organisationName: string; tasks: readonly Task[] }[],
  on: CalendarDate,
): Promise<{ tallies: PlaceTally[]; mark: string }> {
  // In one order, so that two who claim the same tasks do not wait for each other.
  const keys = [...new Set(places.flatMap(({ tasks }) => tasks.map(keyOf)))].toSorted();
  if (keys.length === 0) return { tallies: [], mark: '' };
  const rows = await tx.$queryRaw<{ key: string }[]>`
    insert into mailed_tasks (user_id, task_key, step)
    select ${userId}::uuid, key, ${step} from unnest(${keys}::text[]) key
    on conflict do nothing
    returning task_key as key`;
  const claimed = new Set(rows.map(({ key }) => key));
  const tallies = places.map(({ organisationName, tasks }) => ({
    organisationName,
    tallies: tallyTasks(tasks.filter((task) => claimed.has(keyOf(task))), on),
  }));
  return { tallies: tallies.filter((place) => place.tallies.length > 0), mark: [...claimed].toSorted()[0] ?? '' };
}
