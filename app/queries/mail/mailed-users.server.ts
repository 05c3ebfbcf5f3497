import type { Viewer } from '~/domain/viewer';
import { usualMailSettings, type MailSettings } from '~/domain/mail-settings';
import type { Prisma } from '~/platform/generated/prisma/client';
import type { MemberRole } from '~/platform/generated/prisma/enums';
import { asWorker } from '~/platform/database.server';
import { connectionOf } from '~/policies/roles';

/** Users that are read from the database at a time. */
const AT_A_TIME = 100;

/** Somebody who may be written to, with what was chosen, as each living membership. */
export interface MailedUser {
  userId: string;
  settings: MailSettings;
  viewers: Viewer[];
}

/**
 * The users for whom `where` holds and who act in one of the roles, a page at a time, so that however many there are only
 * a hundred are held.
 */
export async function* mailedUsers(roles: readonly MemberRole[], where: Prisma.UserWhereInput): AsyncGenerator<MailedUser> {
  const living = { endedAt: null, role: { in: [...roles] } };
  const page = (after: string | undefined) =>
    asWorker((tx) =>
      tx.user.findMany({
        where: { AND: [where, { deactivatedAt: null, memberships: { some: living } }, after ? { id: { gt: after } } : {}] },
        select: {
          id: true,
          name: true,
          email: true,
          mailSettings: { select: { digestHour: true, urgent: true } },
          memberships: {
            where: living,
            select: { id: true, role: true, organisationId: true, organisation: { select: { name: true } } },
            orderBy: { createdAt: 'asc' },
          },
        },
        orderBy: { id: 'asc' },
        take: AT_A_TIME,
      }),
    );
  let users = await page(undefined);
  while (users.length > 0) {
    for (const { id: userId, name, email, mailSettings, memberships } of users) {
      const viewers = memberships.map(({ id: membershipId, role, organisationId, organisation }) => ({
        // Nobody is signed in: the portal looks with the user's rights and no others.
        sessionId: '',
        ...{ userId, name, email, membershipId, role, organisationId },
        organisationName: organisation.name,
        connection: connectionOf(role),
      }));
      yield { userId, settings: mailSettings ?? usualMailSettings, viewers };
    }
    users = users.length < AT_A_TIME ? [] : await page(users.at(-1)?.id);
  }
}
