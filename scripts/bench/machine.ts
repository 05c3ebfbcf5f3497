import os from 'node:os';
import type pg from 'pg';

export type Machine = {
  cpu: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  postgresql: string;
  /** The average number of busy processes over the last minute, when the bench began: above the cores, others were at work. */
  loadAtStart: number;
};

/** What the numbers were measured on. */
export async function describeMachine(client: pg.Client): Promise<Machine> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  const cores = os.cpus();
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memoryGb: Math.round(os.totalmem() / 1024 ** 3),
    system: `${os.type()} ${os.release()}`,
    node: process.version,
    postgresql: rows[0]?.version ?? 'unknown',
    loadAtStart: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
  };
}
