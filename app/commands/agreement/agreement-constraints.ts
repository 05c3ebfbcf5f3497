/** What PostgreSQL upholds of an agreement, and what a form is told where it does. */
export const agreementConstraints = {
  agreements_one_open: { code: 'agreement_exists' },
  agreements_placement_id_number_key: { code: 'agreement_exists' },
  agreements_one_in_force: { code: 'stale' },
  agreements_at_most_18_months: { code: 'practice_too_long', field: 'endsOn' },
  agreements_goal_text_no_identity_number: { code: 'national_identity_number', field: 'goalText' },
  agreements_tasks_no_identity_number: { code: 'national_identity_number', field: 'tasks' },
  agreements_training_no_identity_number: { code: 'national_identity_number', field: 'training' },
  agreements_candidate_behalf_reason_no_identity_number: { code: 'national_identity_number', field: 'reason' },
  agreements_supplier_behalf_reason_no_identity_number: { code: 'national_identity_number', field: 'reason' },
} as const;
