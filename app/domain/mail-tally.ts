import type { CalendarDate } from './calendar-date';
import type { CutKind, Task, TaskKind } from './task';

/** How many tasks of a kind wait, and how many of them are overdue: all that a mail may say of them. */
export interface TaskTally {
  kind: TaskKind;
  count: number;
  overdue: number;
}

/** The tasks of one of the reader's memberships, as numbers. */
export interface PlaceTally {
  organisationName: string;
  tallies: TaskTally[];
}

/** Counts tasks by kind, in the order in which the kinds come first; of a kind that was cut, all are counted. */
export function tallyTasks(tasks: readonly Pick<Task, 'kind' | 'dueOn'>[], on: CalendarDate, cut: readonly CutKind[] = []): TaskTally[] {
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const ofKind = tasks.filter((task) => task.kind === kind);
    return {
      kind,
      count: cut.find((one) => one.kind === kind)?.total ?? ofKind.length,
      overdue: ofKind.filter(({ dueOn }) => dueOn !== null && dueOn < on).length,
    };
  });
}

/** How many tasks there are in all. */
export function totalOf(places: readonly PlaceTally[]): number {
  return places.flatMap(({ tallies }) => tallies).reduce((sum, { count }) => sum + count, 0);
}
