import type { CalendarDate } from '~/domain/calendar-date';
import type { CutKind, TaskKind } from '~/domain/task';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { answersFor } from '~/policies/mailed-tasks';
import { caseworkersOf } from './caseworkers-of.server';
import type { FoundTask } from './found-tasks.server';
import { findTasks } from './list-tasks.server';

/**
 * What waits for the viewer as on the start page, of some kinds alone where they are given, and of that what it is for the
 * viewer to do and nobody else: what reminders are about.
 */
export async function ownTasks(
  viewer: Viewer,
  on: CalendarDate,
  kinds?: readonly TaskKind[],
): Promise<{ tasks: FoundTask[]; cut: CutKind[]; own: FoundTask[] }> {
  return asViewer(viewer, async (tx) => {
    const { tasks, cut } = await findTasks(tx, viewer, on, kinds);
    const caseworkers = await caseworkersOf(tx, tasks.map(({ candidateId }) => candidateId));
    const caseworkerOf = (candidateId: string | null) => caseworkers.get(candidateId ?? '')?.membershipId ?? null;
    const own = tasks.filter(({ kind, candidateId }) => answersFor(viewer, { kind, candidateId, caseworkerId: caseworkerOf(candidateId) }));
    return { tasks, cut, own };
  });
}
