import { may } from '~/policies/permissions';
import { navigationOf } from '~/policies/navigation';
import { currentSession, type Asked } from './require-viewer.server';

/** What stands around every screen: who is signed in, the menu, and when the session ends. */
export async function readFrame(asked: Asked) {
  const session = await currentSession(asked);
  if (!session) return { viewer: null, endsAt: 0 };
  return {
    endsAt: session.endsAt,
    viewer: {
      /** Whose answers a phone keeps: one user, acting as one membership. */
      owner: `${session.userId}:${session.membershipId}`,
      name: session.name,
      role: session.role,
      organisationName: session.organisationName,
      navigation: navigationOf[session.role],
      canSwitch: session.canSwitch,
      choosesMail: may(session, 'mails.choose'),
      searchesCandidates: may(session, 'candidates.read'),
    },
  };
}
