import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Building a site takes seconds, on a busy machine tens of them. */
const minutes = 60_000;

const unit = {
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/cli/**', 'tests/browser/**', 'tests/long/**'],
    // Word lists and models are loaded once, not once a file.
    isolate: false,
    // Vitest itself would leave one of two cores idle.
    maxWorkers: 2,
    testTimeout: minutes,
    hookTimeout: minutes,
    alias: { '@words': fileURLToPath(new URL('src/lib/words/en', import.meta.url)) },
  },
};

export default defineConfig({
  test: {
    projects: [
      unit,
      {
        test: {
          name: 'cli',
          include: ['tests/cli/**/*.test.ts'],
          // They wait for processes half of their time.
          maxWorkers: 3,
          testTimeout: 5 * minutes,
          hookTimeout: 5 * minutes,
        },
      },
      // Of npm run lab:long.
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          maxWorkers: 1,
          testTimeout: 5 * minutes,
          hookTimeout: 5 * minutes,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          // One browser for each worker, not for each file.
          isolate: false,
          maxWorkers: 2,
          testTimeout: minutes,
          hookTimeout: 5 * minutes,
          expect: { poll: { timeout: minutes / 2 } },
        },
      },
    ],
  },
});
