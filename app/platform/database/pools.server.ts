import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../generated/prisma/client.ts';
import { CONSTRAINT_HINT } from './constraint-of.ts';
import { connectionAs, type DatabaseTarget, type LoginRole } from './target.server.ts';

/** Connections a process may hold as each role. */
const SIZE: Record<LoginRole, number> = { portal_app: 15, portal_buyer: 5, portal_api: 5, portal_session: 10, portal_worker: 5 };

export type Pool = {
  prisma: PrismaClient;
  /** One statement, or several without values, on one of the same connections, outside of any transaction of Prisma's. */
  query(text: string, values?: unknown[]): Promise<pg.QueryResult>;
  close(): Promise<void>;
};

function nameConstraint(error: unknown): never {
  if (error instanceof pg.DatabaseError && error.constraint) error.hint = CONSTRAINT_HINT + error.constraint;
  throw error;
}

/** Prisma's adapter drops the constraint's name from most errors, but passes on the hint. */
function carryConstraintNames(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const carrying = (...args: unknown[]) => {
    const answer = query(...args);
    return answer instanceof Promise ? answer.catch(nameConstraint) : answer;
  };
  Object.assign(client, { query: carrying });
}

/** A pool of connections that log in as `role`, behind a Prisma client. */
export function openPool(role: LoginRole, target: DatabaseTarget): Pool {
  const connections = new pg.Pool({ ...connectionAs(role, target), max: SIZE[role], connectionTimeoutMillis: 10_000 });
  // The pool replaces an idle connection that broke; whoever uses a broken one gets the error itself.
  connections.on('error', () => {});
  connections.on('connect', carryConstraintNames);
  const prisma = new PrismaClient({ adapter: new PrismaPg(connections, { disposeExternalPool: false }) });
  return {
    prisma,
    query: (text, values) => connections.query(text, values),
    close: async () => {
      await prisma.$disconnect();
      await connections.end();
    },
  };
}
