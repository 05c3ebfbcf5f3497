// npm run first-admin -- --organisation NAME [--organisation-number NUMBER] --name NAME --email ADDRESS: lets the first person in.
import { parseArgs } from 'node:util';
import { readFirstAdministrator, type FirstAdministrator } from '~/domain/first-administrator';
import { firstAdminCommandTexts as texts } from '~/i18n/first-admin-command';
import { runCommand } from '~/platform/command.server.ts';
import { environment } from '~/platform/environment.server.ts';
import { OperatorError } from '~/platform/operator-error.ts';
import { generatePrismaClient } from './prisma-client.ts';

const text = { type: 'string' } as const;

function readArguments(args: string[]): FirstAdministrator {
  let written;
  try {
    written = parseArgs({ args, options: { organisation: text, 'organisation-number': text, name: text, email: text } }).values;
  } catch (error) {
    throw new OperatorError(texts.usage, 2, { cause: error });
  }
  if (Object.keys(written).length === 0) throw new OperatorError(texts.usage, 2);
  const read = readFirstAdministrator(written);
  if ('fault' in read) throw new OperatorError(texts.fault(read.fault), 2);
  return read;
}

await runCommand(async (args) => {
  const asked = readArguments(args);
  const { origin } = environment();
  generatePrismaClient();
  const { closeDatabase } = await import('~/platform/database.server.ts');
  const { newCode } = await import('~/platform/sessions/session-store.server.ts');
  const { passwordLink } = await import('~/platform/sessions/password-link.server.ts');
  const { registerFirstAdministrator } = await import('~/commands/user/register-first-administrator.server.ts');
  try {
    const code = newCode();
    const result = await registerFirstAdministrator(asked, code);
    if (!result.ok) throw new OperatorError(texts.refused[result.refusal.code](result.refusal.details ?? []));
    const { name, organisation } = result.value;
    console.log(organisation === null ? texts.newLink(name) : texts.registered(name, organisation));
    console.log(`\n${texts.link(name, passwordLink(code))}\n\n${texts.address(origin)}`);
  } finally {
    await closeDatabase();
  }
});
