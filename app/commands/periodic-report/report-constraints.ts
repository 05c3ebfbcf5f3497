/** What PostgreSQL refuses of a report that somebody else has moved on meanwhile, or whose quarter has no figures. */
export const reportRefused = {
  periodic_reports_one_a_quarter: { code: 'stale' },
  periodic_reports_take_turns: { code: 'not_possible_now' },
  periodic_reports_published: { code: 'quarter_not_published' },
  periodic_report_versions_one_a_number: { code: 'not_possible_now' },
  periodic_report_answers_pkey: { code: 'not_possible_now' },
} as const;
