import { isAtOnce, type TaskKind } from '~/domain/task';
import type { Role, Viewer } from '~/domain/viewer';
import { taskKindsOf } from './tasks';

const all = Object.keys(taskKindsOf) as Role[];

/** The roles that anything is ever mailed to, and those that are told of something at once. */
export const mailedRoles = all.filter((role) => taskKindsOf[role].length > 0);
export const urgentRoles = all.filter((role) => urgentKindsOf(role).length > 0);

/** What nobody but a supplier can do, and the unit has no task of its own about. */
export const kindsOfSuppliersToWatch: readonly TaskKind[] = ['name_mentor', 'write_agreement', 'report_week', 'write_assessment', 'issue_certificate'];

/** What only the lead of a unit can do. */
const kindsOfLeads: readonly TaskKind[] = ['publish_release'];

/** Whether a lead sees what somebody in this role lets lie. */
export function longOverdueSeenByLead(role: Role): boolean {
  return role === 'caseworker';
}

/** The kinds of task of which a role is told at once. */
export function urgentKindsOf(role: Role): TaskKind[] {
  return taskKindsOf[role].filter(isAtOnce);
}

/**
 * Whether it is for the viewer to do something about a task, and so to be reminded. Of those that several see, it is the
 * candidate's caseworker, or the lead where there is none; what is about no single candidate is the caseworkers'.
 * `caseworkerId` is a membership, null for nobody.
 */
export function answersFor(
  viewer: Pick<Viewer, 'role' | 'membershipId'>,
  { kind, candidateId, caseworkerId }: { kind: TaskKind; candidateId: string | null; caseworkerId: string | null },
): boolean {
  if (viewer.role === 'caseworker') return candidateId === null || caseworkerId === viewer.membershipId;
  if (viewer.role === 'unit_lead' && kindsOfLeads.includes(kind)) return true;
  if (viewer.role === 'unit_lead') return candidateId !== null && (caseworkerId === viewer.membershipId || caseworkerId === null);
  return true;
}
