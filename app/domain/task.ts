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
  'write_agreement',
  'approve_agreement',
  'agreement_expiring',
  'answer_proposal',
  'result_due',
  'decide_result',
  'report_week',
  'contact_after_report',
  'look_at_signal',
  'subsidy_ending',
  'low_pay',
  'write_assessment',
  'take_candidate_words',
  'issue_certificate',
  'write_cost_statement',
  'next_step_due',
  'meeting_coming',
  'write_meeting',
  'answer_employer_question',
  'employer_says_ended',
  'publish_release',
  'write_periodic_report',
  'correct_periodic_report',
  'read_periodic_report',
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

/** A kind of which more waits than is shown, and the list that holds them all, where there is one. */
export interface CutKind {
  kind: TaskKind;
  shown: number;
  total: number;
  path: string | null;
}

/** Where all that a kind of task is about can be found. */
export const listsOfTasks: Partial<Record<TaskKind, string>> = {
  answer_employer_question: '/ansatte',
  publish_release: '/publiseringer',
  answer_request: '/foresporsler',
  request_unanswered: '/praksisplasser?status=requested',
  answer_proposal: '/forslag?status=pending',
  look_at_signal: '/varsler',
  name_mentor: '/praksisplasser',
  confirm_start: '/praksisplasser?status=accepted&sorter=start',
  register_start: '/praksisplasser?status=accepted&sorter=start',
  report_end: '/praksisplasser?status=active&sorter=start',
  write_periodic_report: '/rapporter?status=unsent',
  correct_periodic_report: '/rapporter?status=returned',
  read_periodic_report: '/rapporter?status=sent',
  register_end: '/praksisplasser?status=active&sorter=start',
};

/** What comes before everything else, however long that has waited: somebody may need help now. */
const atOnceKinds: readonly TaskKind[] = ['contact_after_report'];

/** Whether a kind of task comes before everything else, and is mailed at once to who wants that. */
export function isAtOnce(kind: TaskKind): boolean {
  return atOnceKinds.includes(kind);
}

/** The most urgent first: what cannot wait, then the oldest due date, then those without a date. */
export function byUrgency(one: Task, other: Task): number {
  const first = Number(isAtOnce(other.kind)) - Number(isAtOnce(one.kind));
  return first || (one.dueOn ?? '9999-12-31').localeCompare(other.dueOn ?? '9999-12-31') || one.subject.localeCompare(other.subject, 'nb');
}
