import {
  assessmentActions,
  assessmentLifecycle,
  type AssessmentAction,
  type AssessmentParty,
  type AssessmentState,
} from '~/domain/assessment-lifecycle';
import type { Role, Viewer } from '~/domain/viewer';

const partyOf: Readonly<Record<Role, AssessmentParty | null>> = {
  caseworker: 'unit',
  unit_lead: 'unit',
  nav_advisor: 'nav',
  coordinator: 'supplier',
  mentor: 'supplier',
  buyer: null,
  admin: null,
};

/** What this viewer may do with the assessment of a placement that it sees. */
export function allowedAssessmentActions(viewer: Pick<Viewer, 'role'>, state: AssessmentState): AssessmentAction[] {
  const party = partyOf[viewer.role];
  return party ? assessmentActions.filter((action) => assessmentLifecycle[state][action].includes(party)) : [];
}
