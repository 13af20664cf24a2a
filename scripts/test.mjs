/**
 * `npm test`: everything that must hold, on a machine with Node alone.
 *
 * - Installs packages and both browsers where it may; ends saying what is missing where it may not.
 * - Goes on after a failure, names what did not pass at once, and closes with a line per suite and `N passed, N failed`,
 *   counted from the runners' own reports. A step that runs no tests (types, build, …) counts as one failure when it fails, and never as passed.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers, ensurePackages, ROOT, run } from './machine.mjs';
import { countPlaywright, countReport, countVitest } from './test-report.mjs';

const STEPS = ['lint', 'types', 'knip', 'unit', 'build', 'size', 'lint:firefox', 'e2e', 'corpus:share', 'matrix'];
const results = join(ROOT, 'test-results');
const began = Date.now();

ensurePackages();
if (!ensureBrowsers(['chromium', 'firefox'])) {
  console.info('browsers: failed\n0 passed, 1 failed');
  process.exit(1);
}
rmSync(results, { recursive: true, force: true });

/** @type {Set<string>} */
const failed = new Set();
for (const step of STEPS) {
  const from = Date.now();
  console.info(`\n== ${step}`);
  if (!run('npm', ['run', '-s', step], { FORCE_COLOR: '0', NO_COLOR: '1' })) failed.add(step);
  console.info(`-- ${step}: ${failed.has(step) ? 'failed' : 'ok'} (${Math.round((Date.now() - from) / 1000)} s)`);
}

const suites = {
  unit: countReport(join(results, 'unit.json'), countVitest, !failed.has('unit')),
  e2e: countReport(join(results, 'e2e.json'), countPlaywright, !failed.has('e2e')),
  matrix: countReport(join(results, 'matrix.json'), countPlaywright, !failed.has('matrix')),
};
console.info(`\n== all steps: ${Math.round((Date.now() - began) / 1000)} s`);
for (const trouble of Object.values(suites).flatMap(({ troubles }) => troubles)) console.info(trouble);
const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
  if (step === 'unit' || step === 'e2e' || step === 'matrix') {
    const count = suites[step];
    const again = count.repeated > 0 ? ` (${count.repeated} of them when repeated, named above)` : '';
    console.info(`${step}: ${count.passed} passed${again}, ${count.failed} failed`);
    total.passed += count.passed;
    total.failed += count.failed;
  } else {
    console.info(`${step}: ${failed.has(step) ? 'failed' : 'ok'}`);
    if (failed.has(step)) total.failed += 1;
  }
}
console.info(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
