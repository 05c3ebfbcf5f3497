import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const TALKS_ON = `
  import { runCommand } from '~/platform/command.server.ts';
  await runCommand(async () => {
    for (let line = 0; line < 20; line++) {
      await new Promise((next) => setTimeout(next, 10));
      console.log('line');
    }
    return 3;
  });
`;

test('a command whose reader has enough (| head) ends as it would have, and without a stack trace', async () => {
  const command = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', TALKS_ON]);
  const status = new Promise<number | null>((resolve) => command.once('close', resolve));
  command.stdout.destroy();
  expect(await text(command.stderr)).toBe('');
  expect(await status).toBe(3);
});
