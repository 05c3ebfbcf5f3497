/** The values that jobs and follow-ups can have (figures.md, «Facts»). */
export const employmentForms = ['permanent', 'temporary', 'substitute'] as const;
export const followUpStatuses = [
  'ordinary',
  'subsidised',
  'in_practice',
  'education',
  'not_employed',
  'unreachable',
] as const;
export const followUpSources = ['unit', 'nav', 'supplier', 'candidate'] as const;
