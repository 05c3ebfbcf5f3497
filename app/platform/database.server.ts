// The only door to the database: every piece of work is one transaction, as one role, for one actor.
import pg from 'pg';
import { closeDoors, doors, openDoorsTo, poolOf } from './database/doors.server.ts';
import { connectionAs, type DatabaseTarget, type LoginRole } from './database/target.server.ts';
import type { Prisma } from './generated/prisma/client.ts';

export { constraintOf } from './database/constraint-of.ts';
export type { DatabaseTarget } from './database/target.server.ts';

/** The client inside a transaction. */
export type Transaction = Prisma.TransactionClient;

/** Who acts, as row-level security and the audit log see it. */
export type Actor = { userId: string; membershipId: string | null; organisationId: string | null; role: string | null };

/** `timeoutMs` is how long the transaction may last, 10 seconds unless told. */
export type TransactionOptions = { timeoutMs?: number; isolationLevel?: Prisma.TransactionIsolationLevel };

/** The user that imports, jobs and demo data act as; the first migration makes it. */
export const SYSTEM_USER_ID = '00000000-0000-7000-8000-000000000001';

const NOBODY = { userId: '', membershipId: null, organisationId: null, role: null };
const SYSTEM: Actor = { ...NOBODY, userId: SYSTEM_USER_ID };
const WAIT_FOR_CONNECTION_MS = 10_000;
const TIMEOUT_MS = 10_000;
const WORKER_TIMEOUT_MS = 60_000;

async function inTransaction<T>(
  role: LoginRole,
  actor: Actor,
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  const { prisma } = await poolOf(role);
  return prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`select set_config('app.user_id', ${actor.userId}, true),
        set_config('app.membership_id', ${actor.membershipId ?? ''}, true),
        set_config('app.organisation_id', ${actor.organisationId ?? ''}, true),
        set_config('app.role', ${actor.role ?? ''}, true)`;
      return work(tx);
    },
    { maxWait: WAIT_FOR_CONNECTION_MS, timeout: options.timeoutMs ?? TIMEOUT_MS, isolationLevel: options.isolationLevel },
  );
}

/**
 * Runs `work` as a signed-in person, a buyer over `portal_buyer` and everybody else over `portal_app`; or as a program that
 * calls with a token, a refugee unit's over `portal_api`.
 */
export async function asActor<T>(
  actor: Actor,
  pool: 'portal_app' | 'portal_buyer' | 'portal_api',
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return inTransaction(pool, actor, work, options);
}

/** Runs `work` for signing in and sessions; `userId` is whose, where that is known. */
export async function asSession<T>(work: (tx: Transaction) => Promise<T>, userId = ''): Promise<T> {
  return inTransaction('portal_session', { ...NOBODY, userId }, work, {});
}

/** Runs `work` for the portal itself: jobs, imports, demo data. It may last a minute unless told. */
export async function asWorker<T>(work: (tx: Transaction) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
  return inTransaction('portal_worker', SYSTEM, work, { timeoutMs: WORKER_TIMEOUT_MS, ...options });
}

/**
 * Like `asWorker`, with a `pg` client of its own for set-based work (COPY, figures, long queries) and no time limit.
 * Everything is one transaction, undone where `work` rejects. The log names the portal itself, or the person on whose
 * behalf it is done.
 */
export async function withWorkerConnection<T>(
  work: (client: pg.Client) => Promise<T>,
  { userId, membershipId }: Pick<Actor, 'userId' | 'membershipId'> = SYSTEM,
): Promise<T> {
  const { target } = await doors();
  const client = new pg.Client(connectionAs('portal_worker', target));
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('app.user_id', $1, true), set_config('app.membership_id', $2, true),
         set_config('app.organisation_id', '', true), set_config('app.role', '', true)`,
      [userId, membershipId ?? ''],
    );
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // Ending the connection rolls back what was not committed.
    await client.end();
  }
}

/** Uses `target` instead of the database that the configuration names; `close` runs at the end of `closeDatabase`. */
export function useDatabase(target: DatabaseTarget, close: () => Promise<void> = async () => {}): void {
  openDoorsTo(target, close);
}

/** Closes all connections, and the embedded server where this was its last user. The next use opens anew. */
export async function closeDatabase(): Promise<void> {
  return closeDoors();
}
