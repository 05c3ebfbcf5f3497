import type { CalendarDate } from '~/domain/calendar-date';
import { byUrgency, listsOfTasks, type CutKind, type Task, type TaskKind } from '~/domain/task';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { taskKindsOf } from '~/policies/tasks';
import { agreementTasks } from './agreement-tasks.server';
import { approvalTasks } from './approval-tasks.server';
import { assessmentTasks, candidateWordTasks } from './assessment-tasks.server';
import { certificateTasks } from './certificate-tasks.server';
import { costStatementTasks } from './cost-statement-tasks.server';
import { decisionTasks } from './decision-tasks.server';
import { employerQuestionTasks } from './employer-question-tasks.server';
import { employerSaysEndedTasks } from './employer-says-ended-tasks.server';
import { endTasks } from './end-tasks.server';
import { expiryTasks } from './expiry-tasks.server';
import type { FoundTask, FoundTasks } from './found-tasks.server';
import { hireReportTasks } from './hire-report-tasks.server';
import { lowPayTasks } from './low-pay-tasks.server';
import { mentorTasks } from './mentor-tasks.server';
import { misuseSignalTasks } from './misuse-signal-tasks.server';
import { comingMeetingTasks, stepTasks, unwrittenMeetingTasks } from './follow-up-plan-tasks.server';
import { periodicReportTasks } from './periodic-report-tasks.server';
import { proposalTasks } from './proposal-tasks.server';
import { reportTasks } from './report-tasks.server';
import { releaseTasks } from './release-tasks.server';
import { requestTasks } from './request-tasks.server';
import { resultTasks } from './result-tasks.server';
import { reportSignalTasks } from './report-signal-tasks.server';
import { startTasks } from './start-tasks.server';
import { subsidyTasks } from './subsidy-tasks.server';
import { unansweredTasks } from './unanswered-tasks.server';

/** Finds the tasks of one kind for a viewer, the most urgent first, as things stand on a date. */
export type TaskSource = (tx: Transaction, viewer: Viewer, on: CalendarDate) => Promise<FoundTasks>;

const sources: Partial<Record<TaskKind, TaskSource>> = {
  answer_request: requestTasks,
  name_mentor: mentorTasks,
  confirm_start: startTasks('confirm_start'),
  report_end: endTasks('report_end'),
  request_unanswered: unansweredTasks,
  register_start: startTasks('register_start'),
  register_end: endTasks('register_end'),
  decide_hire_report: hireReportTasks,
  write_agreement: agreementTasks,
  approve_agreement: approvalTasks,
  agreement_expiring: expiryTasks,
  answer_proposal: proposalTasks,
  report_week: reportTasks,
  contact_after_report: reportSignalTasks,
  look_at_signal: misuseSignalTasks,
  result_due: resultTasks,
  decide_result: decisionTasks,
  subsidy_ending: subsidyTasks,
  low_pay: lowPayTasks,
  write_assessment: assessmentTasks,
  take_candidate_words: candidateWordTasks,
  issue_certificate: certificateTasks,
  write_cost_statement: costStatementTasks,
  next_step_due: stepTasks,
  meeting_coming: comingMeetingTasks,
  write_meeting: unwrittenMeetingTasks,
  answer_employer_question: employerQuestionTasks,
  employer_says_ended: employerSaysEndedTasks,
  publish_release: releaseTasks,
  write_periodic_report: periodicReportTasks('write_periodic_report'),
  correct_periodic_report: periodicReportTasks('correct_periodic_report'),
  read_periodic_report: periodicReportTasks('read_periodic_report'),
};

/** What waits for the viewer on a date, the most urgent first; how many in all, and the kinds that are not shown whole. */
export async function listTasks(viewer: Viewer, on: CalendarDate): Promise<{ tasks: Task[]; total: number; cut: CutKind[] }> {
  const { tasks, ...rest } = await asViewer(viewer, (tx) => findTasks(tx, viewer, on));
  return { tasks: tasks.map(({ candidateId: _candidateId, ...task }) => task), ...rest };
}

/** The same in a transaction of the viewer's, with the candidate of each, and of some kinds alone where they are given. */
export async function findTasks(tx: Transaction, viewer: Viewer, on: CalendarDate, kinds: readonly TaskKind[] = taskKindsOf[viewer.role]) {
  const tasks: FoundTask[] = [];
  const cut: CutKind[] = [];
  let total = 0;
  for (const kind of kinds) {
    const found = await sources[kind]?.(tx, viewer, on);
    if (!found) continue;
    tasks.push(...found.tasks);
    total += found.total;
    const shown = found.tasks.length;
    if (shown < found.total) cut.push({ kind, shown, total: found.total, path: listsOfTasks[kind] ?? null });
  }
  return { tasks: tasks.sort(byUrgency), total, cut };
}
