import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { asWorker } from '~/platform/database.server.ts';
import { OperatorError } from '~/platform/operator-error.ts';
import { loadDemoData } from '../../prisma/seed/demo.ts';
import { asOwner, ownerConnection, target } from '../support/database.ts';
import { makeCandidate, makeOrganisation } from '../support/facts.ts';

async function npmStart() {
  const { host, port, user, password, database } = ownerConnection();
  const started = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: `postgresql://${user}:${String(password)}@${host}:${port}/${database}`,
      PORTAL_ROLE_SECRET: target.roleSecret,
    },
  });
  const status = new Promise<number | null>((resolve) => started.once('close', resolve));
  const [said, complained] = await Promise.all([text(started.stdout), text(started.stderr)]);
  return { status: await status, said, complained };
}

test('demo data is not mixed with real candidates', async () => {
  const unit = await makeOrganisation('refugee_unit');
  await makeCandidate(unit.id);
  await expect(loadDemoData()).rejects.toThrow(OperatorError);
  expect(await asWorker((tx) => tx.user.count({ where: { isDemo: true } }))).toBe(0);
});

test('demo data is not mixed with real users', async () => {
  await asOwner((client) => client.query('set session_replication_role = replica; delete from candidate_details; delete from candidates'));
  await asWorker((tx) => tx.user.create({ data: { name: 'Ekte bruker', email: 'ekte@example.no' } }));
  await expect(loadDemoData()).rejects.toThrow('Databasen har ekte brukere eller kandidater');
});

test('npm start refuses a database with demo accounts in one sentence, with a non-zero status', async () => {
  await asOwner((client) => client.query(`set session_replication_role = replica; delete from users where email = 'ekte@example.no'`));
  await loadDemoData();
  const { status, complained } = await npmStart();
  expect(complained.trim().split('\n')).toEqual([expect.stringContaining('demokontoer')]);
  expect(status).toBe(1);
});
