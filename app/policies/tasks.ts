import type { TaskKind } from '~/domain/task';
import type { Role } from '~/domain/viewer';

/** What waits for whom: the start page of each role shows these, and nothing else. */
export const taskKindsOf: Readonly<Record<Role, readonly TaskKind[]>> = {
  caseworker: ['decide_hire_report', 'answer_proposal', 'register_start', 'register_end', 'result_due', 'request_unanswered'],
  unit_lead: ['decide_hire_report', 'answer_proposal', 'register_start', 'register_end', 'result_due', 'request_unanswered'],
  nav_advisor: ['result_due', 'subsidy_ending'],
  coordinator: ['answer_request', 'name_mentor', 'confirm_start', 'report_end'],
  mentor: ['confirm_presence'],
  buyer: [],
  admin: [],
};
