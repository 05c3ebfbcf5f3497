// `npm run worker` as people run it, in a process of its own, against a test's database.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '~/platform/project-root.server.ts';
import type { DatabaseTarget } from '~/platform/database.server.ts';
import { environmentFor } from './command-process.ts';

export interface WorkerProcess {
  /** What it has printed by now, the log included. */
  said(): string;
  /** Sends a signal; resolves with the exit status, null where the signal ended it at once. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
}

/** Starts a worker; resolves when it runs jobs, rejects with what it said where it ends instead. */
export async function startWorker(target: DatabaseTarget, variables: Record<string, string>): Promise<WorkerProcess> {
  const worker = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'scripts/worker.ts')], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', ...environmentFor(target), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => worker.once('exit', (status) => resolve(status)));
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: unknown) => {
      said += String(chunk);
      if (said.includes('Kjører bakgrunnsjobbene')) resolve();
    };
    worker.stdout.on('data', hear);
    worker.stderr.on('data', hear);
    void ended.then((status) => reject(new Error(`the worker ended with ${status}: ${said}`)));
  });
  return {
    said: () => said,
    end: (signal) => {
      worker.kill(signal);
      return ended;
    },
  };
}
