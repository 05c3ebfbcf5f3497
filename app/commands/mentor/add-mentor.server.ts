import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { activeMentors, MENTOR_ROLE } from '~/policies/mentor-scope';
import { performOnce } from '../perform-once.server';
import { createPasswordLink } from '../user/create-password-link.server';

export interface NewMentor {
  name: string;
  email: string;
  phone?: string | undefined;
  /** The code of the password link that is made for a new user. */
  code: string;
}

/** `existing`: somebody who signs in already, as a colleague; `created`: a new user, who needs the password link. */
export type AddedMentor = 'created' | 'existing';

/**
 * Makes somebody a mentor of the viewer's organisation. A colleague who has an account keeps it and its password. An
 * e-mail that belongs to somebody elsewhere is refused: their account is not this organisation's to change.
 */
export function addMentor(viewer: Viewer, input: NewMentor, requestId: string): Promise<Result<AddedMentor, RefusalCode>> {
  return performOnce<AddedMentor, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const colleague = await findColleague(tx, viewer, input.email);
      const userId = colleague?.id ?? (await createUser(tx, input));
      const already = await tx.membership.findFirst({ where: { userId, ...activeMentors(viewer) }, select: { id: true } });
      if (already) return refused('has_role_already', 'email');
      const { organisationId } = viewer;
      await tx.membership.createMany({ data: [{ userId, organisationId, role: MENTOR_ROLE }] });
      if (!colleague) await createPasswordLink(tx, userId, input.code);
      return done(colleague ? 'existing' : 'created');
    },
    { users_email_key: { code: 'email_taken', field: 'email' } },
  );
}

function findColleague(tx: Transaction, viewer: Viewer, email: string) {
  return tx.user.findFirst({
    where: {
      email: { equals: email, mode: 'insensitive' },
      deactivatedAt: null,
      memberships: { some: { organisationId: viewer.organisationId } },
    },
    select: { id: true },
  });
}

async function createUser(tx: Transaction, { name, email, phone }: NewMentor): Promise<string> {
  // The id comes first: until the membership is there, the coordinator cannot read the user back.
  const rows = await tx.$queryRaw<{ id: string }[]>`select uuid_v7() as id`;
  const id = rows[0]?.id as string;
  await tx.user.createMany({ data: [{ id, name, email, phone }] });
  return id;
}
