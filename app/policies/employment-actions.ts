import type { EmploymentAction, FollowUpSource, PeriodAction } from '~/domain/employment';
import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

/** What this viewer may do with a job that it sees: the unit keeps the job, NAV and the unit its wage subsidy. */
export function allowedEmploymentActions(viewer: Pick<Viewer, 'role'>): EmploymentAction[] {
  const actions: EmploymentAction[] = may(viewer, 'employments.write') ? ['edit', 'void'] : [];
  return may(viewer, 'subsidies.write') ? [...actions, 'add_subsidy'] : actions;
}

export function allowedSubsidyActions(viewer: Pick<Viewer, 'role'>): PeriodAction[] {
  return may(viewer, 'subsidies.write') ? ['edit', 'void'] : [];
}

/** Whose word a follow-up by this viewer can be, the own first: NAV speaks for itself alone. */
export function followUpSourcesOf(viewer: Pick<Viewer, 'role'>): readonly [FollowUpSource, ...FollowUpSource[]] {
  return viewer.role === 'nav_advisor' ? ['nav'] : ['unit', 'supplier', 'candidate'];
}

/** Whether this viewer may take back a follow-up: the unit its own and what it was told, NAV what NAV said. */
export function mayVoidFollowUp(viewer: Pick<Viewer, 'role'>, source: FollowUpSource): boolean {
  return may(viewer, 'followUps.write') && followUpSourcesOf(viewer).includes(source);
}
