import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export type Count = { passed: number; failed: number };

const vitest = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() })
  .transform((report): Count => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

const playwright = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  // A test that passed only at a second try has failed.
  .transform(({ stats }): Count => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

function read(report: string): Count | null {
  if (!existsSync(report)) return null;
  const parsed = z.union([vitest, playwright]).safeParse(JSON.parse(readFileSync(report, 'utf8')));
  return parsed.success ? parsed.data : null;
}

/**
 * What a stage adds to the sum: the tests in its JSON report, or one for the stage itself where it has none.
 * A stage that failed counts at least one failure, also where no test of it did.
 */
export function countOf(report: string | undefined, succeeded: boolean): Count {
  const tests = report ? read(report) : null;
  if (!tests) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return succeeded || tests.failed > 0 ? tests : { ...tests, failed: 1 };
}
