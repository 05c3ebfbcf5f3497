// npm run --silent figures -- [options] [--json]: the key figures, exactly as figures.md defines them.
import { parseArgs } from 'node:util';
import { today } from '~/domain/calendar-date';
import { readFigureArguments, type AskedFigures } from '~/domain/figures/figure-arguments';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { figuresCommandTexts as texts } from '~/i18n/figures-command';
import { runCommand } from '~/platform/command.server.ts';
import { OperatorError } from '~/platform/operator-error.ts';
import { generatePrismaClient } from './prisma-client.ts';

const text = { type: 'string' } as const;

function writtenOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { 'as-of': text, from: text, to: text, contract: text, supplier: text, clock: text, json: { type: 'boolean' } },
    }).values;
  } catch (error) {
    throw new OperatorError(texts.usage, 2, { cause: error });
  }
}

async function figuresFor(asked: AskedFigures): Promise<KeyFigures> {
  const { figuresOnCommand } = await import('~/queries/figures/figures-on-command.server');
  const answer = await figuresOnCommand(asked);
  if (answer.ok) return answer.value;
  switch (answer.refusal.code) {
    case 'unknown_contract':
      throw new OperatorError(texts.unknownContract(asked.contract ?? ''), 2);
    case 'unknown_supplier':
      throw new OperatorError(texts.unknownSupplier(asked.supplier ?? ''), 2);
  }
}

function table(figures: KeyFigures): string {
  const lines = texts.lines(figures);
  const width = Math.max(...lines.map(([label]) => label.length));
  return lines.map(([label, value]) => `${label.padEnd(width)}  ${value}`).join('\n');
}

await runCommand(async (args) => {
  const { json, ...written } = writtenOptions(args);
  const asked = readFigureArguments(written, today());
  if ('fault' in asked) throw new OperatorError(texts.fault(asked.fault), 2);
  generatePrismaClient();
  // What needs the generated client is loaded after it was made.
  const { closeDatabase } = await import('~/platform/database.server.ts');
  try {
    const figures = await figuresFor(asked);
    console.log(json ? JSON.stringify(figures, null, 2) : table(figures));
  } finally {
    await closeDatabase();
  }
});
