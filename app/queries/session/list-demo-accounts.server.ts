import { asSession } from '~/platform/database.server';
import { roles } from '~/policies/roles';

/** One demo account per role, in the roles' order; none where demo data was never loaded. */
export async function listDemoAccounts() {
  const users = await asSession((tx) =>
    tx.user.findMany({
      where: { isDemo: true, deactivatedAt: null, memberships: { some: { endedAt: null } } },
      select: { email: true, name: true, memberships: { select: { role: true }, orderBy: { createdAt: 'asc' }, take: 1 } },
      orderBy: { createdAt: 'asc' },
    }),
  );
  return roles.flatMap((role) => {
    const user = users.find(({ memberships }) => memberships[0]?.role === role);
    return user ? [{ role, email: user.email, name: user.name }] : [];
  });
}
