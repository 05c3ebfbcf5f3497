// A command of scripts/ as people run it, against this test file's database: what it prints, and how it ends.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '~/platform/project-root.server.ts';
import type { DatabaseTarget } from '~/platform/database.server.ts';

export interface Ended {
  status: number;
  out: string;
  err: string;
}

/** What a portal command needs of its environment to use `target`, as the restricted roles alone. */
export function environmentFor({ connection, roleSecret }: DatabaseTarget): Record<string, string> {
  const { host, port, database } = connection;
  return { DATABASE_URL: `postgresql://nobody@${host}:${port}/${database}`, PORTAL_ROLE_SECRET: roleSecret };
}

/** Runs scripts/`script`.ts to its end; `variables` come on top of this process's environment. */
export function runScript(script: string, args: readonly string[], variables: Record<string, string>): Promise<Ended> {
  const file = join(projectRoot, 'scripts', `${script}.ts`);
  const options = { cwd: projectRoot, env: { ...process.env, ...variables } };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', file, ...args], options, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err });
    });
  });
}
