import { done, type Result } from '~/domain/result';
import type { UserFacts } from '~/domain/user-values';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { createPasswordLink } from './create-password-link.server';
import { giveRole, type NewRole } from './give-role.server';
import { emailTaken, roleRefused } from './user-constraints';

export type NewUser = UserFacts & NewRole & { code: string };

/**
 * Registers a user with a first role and a link for choosing a password, and gives the user's id. An e-mail address
 * belongs to one user only: `email_taken`.
 */
export function registerUser(
  viewer: Viewer,
  { name, email, phone, code, ...role }: NewUser,
  requestId: string,
): Promise<Result<string, 'email_taken' | 'role_does_not_fit' | 'choose_one' | 'has_role_already'>> {
  return performOnce(
    viewer,
    requestId,
    async (tx) => {
      // Not Prisma's create: until the user has a role, a lead cannot read the new row back.
      const [made] = await tx.$queryRaw<{ id: string }[]>`select uuid_v7()::text as id`;
      const id = made?.id ?? '';
      await tx.$executeRaw`
        insert into users (id, name, email, phone) values (${id}::uuid, ${name}, ${email}, ${phone ?? null})`;
      const given = await giveRole(tx, viewer, id, role);
      if (!given.ok) return given;
      await createPasswordLink(tx, id, code);
      return done(id);
    },
    { ...emailTaken, ...roleRefused },
  );
}
