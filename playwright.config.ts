import { defineConfig } from '@playwright/test';
import type { BrowserName } from './scripts/machine.mjs';
import type { Options } from './tests/e2e/extension';

/** `npm run e2e -- --all`. */
const isEverything = process.env.PRACTICE === 'all';

/** A test that says in which browser it is run is left out in the other. */
function shareOf(browser: BrowserName) {
  return isEverything ? {} : { grepInvert: browser === 'firefox' ? /@chromium-share/ : /@firefox-share/ };
}

export default defineConfig<object, Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/artifacts',
  timeout: 30_000,
  // What is waited for comes as soon as it can: the limit is for what never comes, on a machine with other work, too.
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  // Three browsers share two cores, and Firefox's driver now and then loses a message. What fails is tried once more, with
  // a trace (tests/e2e/extension.ts); what then passes is named at the end of the run, so that it cannot hide.
  retries: 1,
  fullyParallel: true, // A worker starts its browser once, so long files are better shared out.
  workers: 3, // One more than small machines have cores: a browser waits more than it computes.
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { target: 'chromium' }, ...shareOf('chromium') },
    { name: 'firefox', use: { target: 'firefox' }, ...shareOf('firefox') },
  ],
});
