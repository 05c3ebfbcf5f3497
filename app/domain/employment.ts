/** The values that jobs and follow-ups can have (figures.md, «Facts»). */
export const employmentForms = ['permanent', 'temporary', 'substitute'] as const;
export type EmploymentForm = (typeof employmentForms)[number];
/** The kinds of wage subsidy that NAV grants: midlertidig, varig, and fireårig for the young. */
export const subsidyKinds = ['temporary', 'permanent', 'four_year'] as const;
export type SubsidyKind = (typeof subsidyKinds)[number];
/** Why a job ended. */
export const employmentEndReasons = [
  'agreed_end',
  'own_wish',
  'dismissed',
  'other_job',
  'education',
  'ill',
  'moved',
  'other',
] as const;
export type EmploymentEndReason = (typeof employmentEndReasons)[number];
export const followUpStatuses = [
  'ordinary',
  'subsidised',
  'in_practice',
  'education',
  'not_employed',
  'unreachable',
] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];
export const followUpSources = ['unit', 'nav', 'supplier', 'candidate'] as const;
export type FollowUpSource = (typeof followUpSources)[number];
/** How an answer was checked; null where nobody said, as in what was imported. */
export const checkMethods = ['employment_contract', 'payslip', 'phone', 'register'] as const;
export type CheckMethod = (typeof checkMethods)[number];

/** What can be done with a job, and with a period or observation of it. Who may stands in `policies/employment-actions.ts`. */
export type EmploymentAction = 'end' | 'begin_again' | 'edit' | 'void' | 'add_terms' | 'close_low_pay' | 'add_subsidy';
export type PeriodAction = 'edit' | 'void';

/** In a job's form: the employer is somebody else than the suppliers that gave the candidate practice. */
export const OTHER_EMPLOYER = 'other';
