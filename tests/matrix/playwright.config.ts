import { defineConfig } from '@playwright/test';
import type { Options } from '../e2e/extension';

export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: '../../test-results/matrix-artifacts',
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  retries: 1,
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../../test-results/matrix.json' }]],
  projects: [
    { name: 'chromium', use: { target: 'chromium' } },
    { name: 'firefox', use: { target: 'firefox' } },
  ],
});
