import type { Viewer } from '~/domain/viewer.ts';
import type { MemberRole } from '~/platform/generated/prisma/enums.ts';
import { makeMember } from './facts.ts';

/** Somebody who is signed in as a new member, for calling commands and queries without a request. */
export async function makeViewer(role: MemberRole, given: Parameters<typeof makeMember>[1] = {}): Promise<Viewer> {
  const { user, membership, organisationId } = await makeMember(role, given);
  return {
    sessionId: '00000000-0000-7000-8000-00000000abcd',
    userId: user.id,
    name: user.name,
    email: user.email,
    membershipId: membership.id,
    role,
    organisationId,
    organisationName: 'Organisasjon',
    connection: role === 'buyer' ? 'portal_buyer' : 'portal_app',
  };
}
