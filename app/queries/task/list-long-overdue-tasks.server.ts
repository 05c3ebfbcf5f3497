import type { CalendarDate } from '~/domain/calendar-date';
import { isLongOverdue } from '~/domain/reminders';
import { byUrgency, type CutKind, type Task } from '~/domain/task';
import type { Viewer } from '~/domain/viewer';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { answersFor, kindsOfSuppliersToWatch } from '~/policies/mailed-tasks';
import { may } from '~/policies/permissions';
import { taskKindsOf } from '~/policies/tasks';
import { caseworkersOf } from './caseworkers-of.server';
import { navStepTasks } from './follow-up-plan-tasks.server';
import type { FoundTask } from './found-tasks.server';
import { findTasks } from './list-tasks.server';

/** A task of somebody else's that has lain beyond its last reminder; `whose` is the caseworker, the supplier or NAV, null where it is several people's. */
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
 * What others in the viewer's unit, and suppliers and NAV offices that it waits for, have let lie beyond the last reminder:
 * worked out from the dates, whether or not anything was mailed. Who may see it, sees the whole unit's tasks; the own are
 * left out.
 */
export async function listLongOverdueTasks(viewer: Viewer, on: CalendarDate): Promise<LongOverdue> {
  return asViewer(viewer, (tx) => longOverdueTasksIn(tx, viewer, on));
}

/** The same in a transaction of the viewer's. */
export async function longOverdueTasksIn(tx: Transaction, viewer: Viewer, on: CalendarDate): Promise<LongOverdue> {
  if (!may(viewer, 'tasks.ofOthers')) return { tasks: [], cut: [] };
  const inUnit = await findTasks(tx, viewer, on, taskKindsOf[viewer.role]);
  const atSuppliers = await findTasks(tx, viewer, on, kindsOfSuppliersToWatch);
  const atNav = await navStepTasks(tx, viewer, on);
  const tasks = [
    ...(await letLieInUnit(tx, viewer, longOverdueOf(inUnit.tasks, on))),
    ...(await letLieBySuppliers(tx, longOverdueOf(atSuppliers.tasks, on))),
    ...longOverdueOf(atNav.tasks, on).map((task) => ({ ...task, whose: followUpPlanTexts.nb.owner.nav, bySupplier: false })),
  ];
  const cutAtNav: CutKind = { kind: 'next_step_due', shown: atNav.tasks.length, total: atNav.total, path: null };
  const cut = [...inUnit.cut, ...atSuppliers.cut, ...(cutAtNav.shown < cutAtNav.total ? [cutAtNav] : [])];
  return {
    tasks: tasks.toSorted(byUrgency).map(({ kind, subject, detail, dueOn, path, whose, bySupplier }) => ({ kind, subject, detail, dueOn, path, whose, bySupplier })),
    cut: cut.filter(({ kind }) => tasks.some((task) => task.kind === kind)),
  };
}

type LongOverdueFound = FoundTask & { dueOn: CalendarDate };

function longOverdueOf(tasks: readonly FoundTask[], on: CalendarDate): LongOverdueFound[] {
  return tasks.filter((task): task is LongOverdueFound => isLongOverdue(task.dueOn, on));
}

async function letLieInUnit(tx: Transaction, viewer: Viewer, tasks: readonly LongOverdueFound[]) {
  const caseworkers = await caseworkersOf(tx, tasks.map(({ candidateId }) => candidateId));
  return tasks.flatMap((task) => {
    const caseworker = caseworkers.get(task.candidateId ?? '');
    const own = answersFor(viewer, { kind: task.kind, candidateId: task.candidateId, caseworkerId: caseworker?.membershipId ?? null });
    return own ? [] : [{ ...task, whose: caseworker?.name ?? null, bySupplier: false }];
  });
}

async function letLieBySuppliers(tx: Transaction, tasks: readonly LongOverdueFound[]) {
  const rows = await tx.placement.findMany({
    where: { id: { in: tasks.map(({ path }) => placementIn(path)) } },
    select: { id: true, contractSupplier: { select: { supplier: { select: { name: true } } } } },
  });
  const names = new Map(rows.map(({ id, contractSupplier }) => [id, contractSupplier.supplier.name]));
  return tasks.map((task) => {
    const id = placementIn(task.path);
    return { ...task, detail: null, path: `/praksis/${id}`, whose: names.get(id) ?? null, bySupplier: true };
  });
}

/** `/praksis/<id>/mentor` is the supplier's form; the unit reads `/praksis/<id>`. */
function placementIn(path: string): string {
  return path.split('/')[2] ?? '';
}
