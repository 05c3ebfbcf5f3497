// npm test: types, lint, unit, integration, access and end-to-end tests, and one line that sums them up.
import { runCommand } from '~/platform/command.server.ts';
import { countOf, type Count } from './test-report.ts';
import { runStage } from './run-stage.ts';

const VITEST_REPORT = '.cache/vitest.json';
const PLAYWRIGHT_REPORT = '.cache/playwright.json';

type Stage = { title: string; command: string; args: string[]; env?: Record<string, string>; report?: string };

/** All of them run, so that one run tells everything that is wrong. */
const STAGES: Stage[] = [
  { title: 'Prisma client', command: 'npm', args: ['run', '--silent', 'generate'] },
  { title: 'types', command: 'npm', args: ['run', '--silent', 'typecheck'] },
  { title: 'lint', command: 'npm', args: ['run', '--silent', 'lint'] },
  {
    title: 'unit, integration and access tests',
    command: 'npx',
    args: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${VITEST_REPORT}`],
    report: VITEST_REPORT,
  },
  { title: 'build', command: 'npm', args: ['run', '--silent', 'build'] },
  {
    title: 'end-to-end tests',
    command: 'npx',
    args: ['playwright', 'test', '--pass-with-no-tests', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT },
    report: PLAYWRIGHT_REPORT,
  },
];

await runCommand(async () => {
  const total: Count = { passed: 0, failed: 0 };
  for (const { title, command, args, env, report } of STAGES) {
    console.log(`\n== ${title}`);
    const succeeded = await runStage(command, args, { env, report });
    const { passed, failed } = countOf(report, succeeded);
    console.log(`== ${title}: ${succeeded ? 'ok' : 'FAILED'}`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
