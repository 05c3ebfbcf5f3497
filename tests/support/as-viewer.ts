// Viewers made by hand: what requireViewer hands to queries and commands, without a session behind it.
import type { Role, Viewer } from '~/domain/viewer.ts';
import { connectionOf } from '~/policies/roles.ts';
import { makeMember } from './facts.ts';

/** A viewer who acts as a member that `makeMember` made. */
export function viewerOf({ user, membership, organisationId }: Awaited<ReturnType<typeof makeMember>>): Viewer {
  return {
    sessionId: '00000000-0000-7000-8000-00000000000a',
    userId: user.id,
    name: user.name,
    email: user.email,
    membershipId: membership.id,
    role: membership.role,
    organisationId,
    organisationName: 'Organisasjonen',
    connection: connectionOf(membership.role),
  };
}

/** A new viewer with a role, in a new organisation unless one is given. */
export async function makeViewer(role: Role, organisationId?: string): Promise<Viewer> {
  return viewerOf(await makeMember(role, organisationId ? { organisationId } : {}));
}
