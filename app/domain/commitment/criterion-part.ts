/** The five parts of the award criterion «Sosial bærekraft», in the order of the tender's annex 2. */
export const criterionParts = ['training', 'time_to_job', 'cooperation', 'documentation', 'cost'] as const;
export type CriterionPart = (typeof criterionParts)[number];
