import type { CalendarDate } from './calendar-date';

/** What can wait for somebody. A task is done by doing the thing, never by ticking it off. */
export const taskKinds = [
  'answer_request',
  'name_mentor',
  'confirm_start',
  'report_end',
  'request_unanswered',
  'register_start',
  'register_end',
  'decide_hire_report',
  'result_due',
  'confirm_presence',
  'subsidy_ending',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** One thing that waits: about whom, since or by when, and where it is done. */
export interface Task {
  kind: TaskKind;
  /** The person or thing it is about, as the viewer may know it. */
  subject: string;
  /** What tells this one from others of its kind: the other party, or the horizon. */
  detail: string | null;
  dueOn: CalendarDate | null;
  path: string;
}

/** The most urgent first: oldest due date, then those without a date. */
export function byUrgency(one: Task, other: Task): number {
  return (one.dueOn ?? '9999-12-31').localeCompare(other.dueOn ?? '9999-12-31') || one.subject.localeCompare(other.subject, 'nb');
}
