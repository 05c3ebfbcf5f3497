import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectRoot } from '~/platform/project-root.server.ts';

/** Runs a command on this terminal; whether it succeeded. An earlier run's report is removed first. */
export function runStage(
  command: string,
  args: string[],
  { env, report }: { env?: Record<string, string>; report?: string } = {},
): Promise<boolean> {
  if (report) {
    mkdirSync(dirname(report), { recursive: true });
    rmSync(report, { force: true });
  }
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectRoot, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(false));
    child.once('close', (status) => resolve(status === 0));
  });
}
