/**
 * Counts what the runners' own JSON reports say.
 *
 * - What would look like a success and is none counts as failed: a report that is missing or names no test, a test
 *   file that could not be loaded, a test that passed only when repeated, an error outside of any test, a skipped
 *   test, and a runner that ended badly without naming a failed test.
 */
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[], numPassedTests: number,
 *   numFailedTests: number, numPendingTests: number, numTodoTests: number }} report Vitest's
 * @returns {Count}
 */
export function countVitest(report) {
  // A file that could not be loaded is a failed suite without a failed test.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + unloaded };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 *   Playwright's
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Count} read
 * @param {boolean} endedWell whether the runner's exit code was 0
 * @returns {Count}
 */
export function countReport(file, read, endedWell) {
  /** @type {Count} */
  let count;
  try {
    count = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`${file}: no readable report (${error instanceof Error ? error.message : error})`);
    return { passed: 0, failed: 1 };
  }
  const ranNothing = count.passed + count.failed === 0;
  const unnamed = !endedWell && count.failed === 0;
  return ranNothing || unnamed ? { passed: count.passed, failed: 1 } : count;
}
