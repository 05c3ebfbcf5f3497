// npm run import -- PATH [--dry-run] [--unit UNIT]: takes in what people already have in spreadsheets.
import { parseArgs } from 'node:util';
import type { ImportResult } from '~/domain/import/result';
import { SHEET_IDS, SHEETS } from '~/domain/import/sheets';
import { importTexts } from '~/i18n/import';
import { runCommand } from '~/platform/command.server.ts';
import { OperatorError } from '~/platform/operator-error.ts';
import { generatePrismaClient } from './prisma-client.ts';

const USAGE = 'Bruk: npm run import -- MAPPE_ELLER_XLSX [--dry-run] [--unit ORGNR_ELLER_NAVN]';
const SILENT_FOR_MS = 1500;
const texts = importTexts.nb;

function readArguments(args: string[]): { path: string; dryRun: boolean; unit: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, unit: { type: 'string' } },
    });
    const [path, ...more] = positionals;
    if (path && more.length === 0) return { path, dryRun: values['dry-run'], unit: values.unit };
  } catch (error) {
    throw new OperatorError(USAGE, 2, { cause: error });
  }
  throw new OperatorError(USAGE, 2);
}

function report(result: ImportResult, dryRun: boolean): number {
  if ('faults' in result) {
    console.error(result.faults.map(texts.fault).join('\n'));
    console.error(texts.refused(result.faults.length));
    return 2;
  }
  for (const sheet of SHEET_IDS) console.log(texts.counts(SHEETS[sheet].name, result.counts[sheet]));
  for (const { code, subject, object } of result.notices) console.log(texts.notices[code](subject, object));
  if (dryRun) console.log(texts.dryRun);
  return 0;
}

await runCommand(async (args) => {
  const { path, dryRun, unit } = readArguments(args);
  generatePrismaClient();
  // What needs the generated client is loaded after it was made.
  const { closeDatabase, constraintOf } = await import('~/platform/database.server.ts');
  const { importPath } = await import('~/commands/import/import-path.server');
  const begun = Date.now();
  const onProgress = (line: string) => {
    if (Date.now() - begun > SILENT_FOR_MS) console.error(line);
  };
  try {
    const result = await importPath(path, {
      dryRun,
      unit,
      onProgress: (sheet, rows) => onProgress(texts.storing(SHEETS[sheet].name, rows)),
    });
    return report(result, dryRun);
  } catch (error) {
    if (constraintOf(error) === null) throw error;
    throw new OperatorError(texts.collision, 1, { cause: error });
  } finally {
    await closeDatabase();
  }
});
