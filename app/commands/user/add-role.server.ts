import { refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { giveRole, type NewRole } from './give-role.server';
import { userAllows } from './user-allows.server';
import { roleRefused } from './user-constraints';

type AddRoleResult = Result<string, 'role_does_not_fit' | 'choose_one' | 'has_role_already' | 'not_possible_now'>;

/** Gives a user one role more, and gives the membership's id. */
export function addRole(
  viewer: Viewer,
  userId: string,
  role: NewRole,
  requestId: string,
): Promise<AddRoleResult> {
  return performOnce(
    viewer,
    requestId,
    async (tx): Promise<AddRoleResult> =>
      (await userAllows(tx, viewer, userId, 'add_role'))
        ? giveRole(tx, viewer, userId, role)
        : refused('not_possible_now'),
    roleRefused,
  );
}
