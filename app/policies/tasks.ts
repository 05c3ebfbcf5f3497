import type { TaskKind } from '~/domain/task';
import type { Role } from '~/domain/viewer';

const plan = ['next_step_due', 'meeting_coming', 'write_meeting'] as const;
const unit = [
  'contact_after_report',
  'look_at_signal',
  'decide_hire_report',
  'answer_proposal',
  'approve_agreement',
  'agreement_expiring',
  'register_start',
  'register_end',
  'result_due',
  'employer_says_ended',
  'subsidy_ending',
  'decide_result',
  'request_unanswered',
  'take_candidate_words',
  ...plan,
  'low_pay',
] as const;

/** What waits for whom: the start page of each role shows these, and nothing else. */
export const taskKindsOf: Readonly<Record<Role, readonly TaskKind[]>> = {
  caseworker: unit,
  unit_lead: [...unit, 'publish_release'],
  nav_advisor: [...plan, 'result_due', 'subsidy_ending'],
  coordinator: ['answer_request', 'name_mentor', 'write_agreement', 'approve_agreement', 'agreement_expiring', 'confirm_start', 'report_end', 'issue_certificate', 'write_cost_statement', 'answer_employer_question', 'write_periodic_report', 'correct_periodic_report'],
  mentor: ['report_week', 'write_assessment'],
  buyer: ['read_periodic_report'],
  admin: [],
};
