import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countOf } from './test-report.ts';

function reportOf(content: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a stage without a report counts as one', () => {
  expect(countOf(undefined, true)).toEqual({ passed: 1, failed: 0 });
  expect(countOf(undefined, false)).toEqual({ passed: 0, failed: 1 });
});

test('a stage that broke before it wrote its report counts as one failure', () => {
  expect(countOf('/nowhere/report.json', false)).toEqual({ passed: 0, failed: 1 });
});

test('the tests of Vitest and of Playwright are counted one by one', () => {
  const vitest = reportOf({ numPassedTests: 7, numFailedTests: 2, numFailedTestSuites: 1 });
  expect(countOf(vitest, false)).toEqual({ passed: 7, failed: 2 });
  const playwright = reportOf({ stats: { expected: 3, unexpected: 1, flaky: 1 } });
  expect(countOf(playwright, false)).toEqual({ passed: 3, failed: 2 });
});

test('a run that failed without a failed test, as when a file does not load, counts a failure', () => {
  expect(countOf(reportOf({ numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 1 }), false)).toEqual({ passed: 7, failed: 1 });
});
