import type { CalendarDate } from '~/domain/calendar-date';
import { isLongOverdue } from '~/domain/reminders';
import type { CutKind, Task } from '~/domain/task';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { answersFor, kindsOfSuppliersToWatch } from '~/policies/mailed-tasks';
import { may } from '~/policies/permissions';
import { taskKindsOf } from '~/policies/tasks';
import { caseworkersOf } from './caseworkers-of.server';
import { findTasks } from './list-tasks.server';

/** A task of somebody else's that has lain beyond its last reminder; `whose` is the caseworker or the supplier, null where it is several people's. */
export interface LongOverdueTask extends Task {
  dueOn: CalendarDate;
  whose: string | null;
  /** Where a supplier does it, the link leads to the placement instead. */
  bySupplier: boolean;
}

interface LongOverdue {
  tasks: LongOverdueTask[];
  cut: CutKind[];
}

/**
 * What others in the viewer's unit, and suppliers that it waits for, have let lie beyond the last reminder: worked out
 * from the dates, whether or not anything was mailed. Who may see it, sees the whole unit's tasks; the own are left out.
 */
export async function listLongOverdueTasks(viewer: Viewer, on: CalendarDate): Promise<LongOverdue> {
  return asViewer(viewer, (tx) => longOverdueTasksIn(tx, viewer, on));
}

/** The same in a transaction of the viewer's. */
export async function longOverdueTasksIn(tx: Transaction, viewer: Viewer, on: CalendarDate): Promise<LongOverdue> {
  if (!may(viewer, 'tasks.ofOthers')) return { tasks: [], cut: [] };
  const { tasks, cut } = await findTasks(tx, viewer, on, [...taskKindsOf[viewer.role], ...kindsOfSuppliersToWatch]);
  const longOverdue = tasks.filter(({ dueOn }) => isLongOverdue(dueOn, on));
  const caseworkers = await caseworkersOf(tx, longOverdue.map(({ candidateId }) => candidateId));
  return {
    cut: cut.filter(({ kind }) => longOverdue.some((task) => task.kind === kind)),
    tasks: longOverdue.flatMap(({ candidateId, dueOn, path, ...task }): LongOverdueTask[] => {
      const bySupplier = kindsOfSuppliersToWatch.includes(task.kind);
      const caseworker = caseworkers.get(candidateId ?? '');
      const caseworkerId = caseworker?.membershipId ?? null;
      if (!dueOn || (!bySupplier && answersFor(viewer, { candidateId, caseworkerId }))) return [];
      if (!bySupplier) return [{ ...task, dueOn, path, bySupplier, whose: caseworker?.name ?? null }];
      return [{ ...task, dueOn, path: placementOf(path), bySupplier, whose: task.detail, detail: null }];
    }),
  };
}

/** `/praksis/<id>/mentor` is the supplier's form; the unit reads `/praksis/<id>`. */
function placementOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}
