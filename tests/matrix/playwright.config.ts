import { defineConfig } from '@playwright/test';
import type { Options } from '../e2e/extension';

/** `npm run matrix -- --all`. */
const isEverything = process.env.PRACTICE === 'all';

export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: '../../test-results/matrix-artifacts',
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  retries: 1,
  fullyParallel: true,
  workers: 3, // As in the end-to-end tests: a browser waits more than it computes.
  reporter: [['list'], ['json', { outputFile: '../../test-results/matrix.json' }]],
  projects: [
    { name: 'chromium', use: { target: 'chromium' } },
    { name: 'firefox', use: { target: 'firefox' }, ...(isEverything ? {} : { grepInvert: /@chromium-share/ }) },
  ],
});
