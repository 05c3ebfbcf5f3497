/** Where the words at the end stand: not written, written by the supplier, answered by the candidate. */
export const assessmentStates = ['none', 'written', 'answered'] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** Who has to do with an assessment; which role is which party stands in `policies/assessment-actions.ts`. */
export const assessmentParties = ['supplier', 'unit', 'nav'] as const;
export type AssessmentParty = (typeof assessmentParties)[number];

export const assessmentActions = ['read', 'write', 'correct', 'answer'] as const;
export type AssessmentAction = (typeof assessmentActions)[number];

const everybody = assessmentParties;

/** The lifecycle as a table: state → action → which parties may. What was written is locked once it is answered. */
export const assessmentLifecycle: Readonly<
  Record<AssessmentState, Readonly<Record<AssessmentAction, readonly AssessmentParty[]>>>
> = {
  none: { read: everybody, write: ['supplier'], correct: [], answer: [] },
  written: { read: everybody, write: [], correct: ['supplier'], answer: ['supplier', 'unit'] },
  answered: { read: everybody, write: [], correct: [], answer: [] },
};

export function assessmentState(assessment: { candidateAnsweredAt: unknown } | null): AssessmentState {
  if (!assessment) return 'none';
  return assessment.candidateAnsweredAt ? 'answered' : 'written';
}
