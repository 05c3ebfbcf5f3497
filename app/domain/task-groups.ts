import { addDays, type CalendarDate } from './calendar-date';
import { isAtOnce, type Task } from './task';

/** When something that waits has to be done, as the start page parts it. */
const taskTimes = ['now', 'week', 'later'] as const;
export type TaskTime = (typeof taskTimes)[number];

/** Days ahead that count as soon. */
const DAYS_OF_WEEK = 7;

/** «now» is what cannot wait and what is overdue on `on`; «later» also what has no date. */
export function timeOf({ kind, dueOn }: Pick<Task, 'kind' | 'dueOn'>, on: CalendarDate): TaskTime {
  if (isAtOnce(kind)) return 'now';
  if (dueOn === null) return 'later';
  if (dueOn < on) return 'now';
  return dueOn < addDays(on, DAYS_OF_WEEK) ? 'week' : 'later';
}

/** The tasks by when they have to be done, in the order given; times in which nothing waits are left out. */
export function groupTasks<Each extends Task>(tasks: readonly Each[], on: CalendarDate): { time: TaskTime; tasks: Each[] }[] {
  return taskTimes
    .map((time) => ({ time, tasks: tasks.filter((task) => timeOf(task, on) === time) }))
    .filter((group) => group.tasks.length > 0);
}
