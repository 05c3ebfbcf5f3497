/** The values that jobs and follow-ups can have (figures.md, «Facts»). */
export const employmentForms = ['permanent', 'temporary', 'substitute'] as const;
export type EmploymentForm = (typeof employmentForms)[number];
export const followUpStatuses = [
  'ordinary',
  'subsidised',
  'in_practice',
  'education',
  'not_employed',
  'unreachable',
] as const;
export const followUpSources = ['unit', 'nav', 'supplier', 'candidate'] as const;
export type FollowUpSource = (typeof followUpSources)[number];

/** What can be done with a job, and with a period or observation of it. Who may stands in `policies/employment-actions.ts`. */
export type EmploymentAction = 'edit' | 'void' | 'add_subsidy';
export type PeriodAction = 'edit' | 'void';

/** In a job's form: the employer is somebody else than the suppliers that gave the candidate practice. */
export const OTHER_EMPLOYER = 'other';
