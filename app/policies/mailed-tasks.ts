import { isAtOnce, type TaskKind } from '~/domain/task';
import type { Role, Viewer } from '~/domain/viewer';
import { taskKindsOf } from './tasks';

/** The kinds of task of which a role is told at once. */
export function urgentKindsOf(role: Role): TaskKind[] {
  return taskKindsOf[role].filter(isAtOnce);
}

/**
 * Whether it is for the viewer to do something about a candidate's task, and so to be reminded: of those that several
 * see, it is the candidate's caseworker; the lead where there is none. `caseworkerId` is a membership, null for nobody.
 */
export function answersFor(viewer: Pick<Viewer, 'role' | 'membershipId'>, caseworkerId: string | null): boolean {
  if (viewer.role === 'caseworker') return caseworkerId === viewer.membershipId;
  if (viewer.role === 'unit_lead') return caseworkerId === viewer.membershipId || caseworkerId === null;
  return true;
}
