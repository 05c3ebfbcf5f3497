// How far plain SQL comes over the portal's own connection, tried and undone.
import type { Role } from '~/domain/viewer.ts';
import { asActor } from '~/platform/database.server.ts';
import { connectionOf } from '~/policies/roles.ts';
import type { World } from './world.ts';

/** Something that somebody of the own side tries, in one transaction; the rows of the last statement tell how far it came. */
export type Attack = [what: string, role: Role, ...statements: (() => string)[]];

class Undone extends Error {
  constructor(readonly rows: number) {
    super('undone');
  }
}

/** How many rows the last statement changes or finds; what PostgreSQL refuses comes to none, and nothing of it is kept. */
export async function changedRows(world: World, role: Role, ...statements: string[]): Promise<number> {
  const actor = role === 'admin' ? world.admin.actor : world.own.members[role].actor;
  try {
    return await asActor(actor, connectionOf(role), async (tx) => {
      let rows = 0;
      for (const statement of statements) rows = await tx.$executeRawUnsafe(statement);
      throw new Undone(rows);
    });
  } catch (error) {
    if (error instanceof Undone) return error.rows;
    if (/permission denied|row-level security|23503|23514|42501/.test(String(error))) return 0;
    throw error;
  }
}
