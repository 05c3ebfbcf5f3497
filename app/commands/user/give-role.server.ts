import { done, refused, type Result } from '~/domain/result';
import type { Role, Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { staffedScope } from '~/policies/organisation-scope';
import { rolesToGive, roleFits } from '~/policies/user-scope';

export interface NewRole {
  organisationId: string;
  role: Role;
}

/** Gives a user a role in an organisation that the viewer staffs; refuses one that its kind of organisation lacks. */
export async function giveRole(
  tx: Transaction,
  viewer: Viewer,
  userId: string,
  { organisationId, role }: NewRole,
): Promise<Result<string, 'role_does_not_fit' | 'choose_one' | 'has_role_already'>> {
  if (!rolesToGive(viewer).includes(role)) return refused('choose_one', 'role');
  const organisation = await tx.organisation.findFirst({
    where: { AND: [staffedScope(viewer), { id: organisationId }] },
    select: { kind: true },
  });
  if (!organisation) return refused('choose_one', 'organisationId');
  if (!roleFits(role, organisation.kind)) return refused('role_does_not_fit', 'role');
  const has = await tx.membership.count({ where: { userId, organisationId, role, endedAt: null } });
  if (has > 0) return refused('has_role_already', 'role');
  const { id } = await tx.membership.create({ data: { userId, organisationId, role }, select: { id: true } });
  return done(id);
}
