import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '~': fileURLToPath(new URL('./app', import.meta.url)) };
const quiet = './tests/support/unexpected-errors.ts';

export default defineConfig({
  test: {
    passWithNoTests: true,
    // On two cores Vitest would use one, and the database and the portal leave the other idle most of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{app,scripts,prisma}/**/*.test.{ts,tsx}'],
          setupFiles: [quiet],
          // No test is about time; a busy machine may take what it needs.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/{integration,access}/**/*.test.{ts,tsx}'],
          globalSetup: ['./tests/support/cluster.ts'],
          setupFiles: [quiet, './tests/support/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
