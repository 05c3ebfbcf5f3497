// The portal's build, made once: test files that run at the same time wait for the one that makes it.
import pg from 'pg';
import { buildPortal } from '../../scripts/portal-build.ts';
import { ownerConnection } from './database.ts';

const BUILDING = 1;

/** Builds the portal unless the build is of the sources that are here now. */
export async function builtPortal(): Promise<void> {
  // A lock lasts as long as its connection, so nothing is left behind by a run that was stopped.
  const client = new pg.Client(ownerConnection('postgres'));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [BUILDING]);
    await buildPortal();
  } finally {
    await client.end();
  }
}
