import { asWorker } from '~/platform/database.server';
import { ADMINISTRATOR } from '~/policies/roles';

export interface Administrator {
  id: string;
  name: string;
  email: string;
  hasPassword: boolean;
}

/** The administrators with an open account, for whoever runs the portal; those without a password have never signed in. */
export async function listAdministrators(): Promise<Administrator[]> {
  const users = await asWorker((tx) =>
    tx.user.findMany({
      where: { deactivatedAt: null, memberships: { some: { role: ADMINISTRATOR, endedAt: null } } },
      orderBy: { createdAt: 'asc' },
      select: { id: true, name: true, email: true, credential: { select: { userId: true } } },
    }),
  );
  return users.map(({ credential, ...user }) => ({ ...user, hasPassword: credential !== null }));
}
