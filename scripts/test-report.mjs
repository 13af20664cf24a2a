/**
 * Counts what the runners' own JSON reports say, and names what did not pass.
 *
 * - What would look like a success and is none counts as failed: a report that is missing or names no test, a test
 *   file that could not be loaded, an error outside of any test, a skipped test, and a runner that ended badly without
 *   naming a failed test.
 * - A test in a browser that passed when it was repeated counts as passed, and is named with what went wrong at first:
 *   whoever reads the end of a run sees it.
 */
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * `troubles`: a line for each test that did not pass at once.
 * @typedef {{ passed: number, failed: number, repeated: number, troubles: string[] }} Count
 */
/** @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ projectName: string, status: string, results: { error?: { message?: string } }[] }} Attempted */
/** @typedef {{ suites?: Suite[], specs?: { title: string, file: string, tests: Attempted[] }[] }} Suite */

/**
 * The first words of an error, on one line.
 * @param {string} [message]
 */
const brief = (message = '') =>
  stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 5)
    .join(' | ')
    .slice(0, 400);

/**
 * @param {{ testResults: { name?: string, status: string, message?: string, assertionResults: Assertion[] }[],
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report Vitest's
 * @returns {Count}
 */
export function countVitest(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  // A file that could not be loaded is a failed suite without a failed test.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const broken = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + unloaded.length,
    repeated: 0,
    troubles: [
      ...unloaded.map(({ name, message }) => `failed: ${name}: ${brief(message)}`),
      ...broken.map(({ fullName, failureMessages }) => `failed: ${fullName}: ${brief(failureMessages?.[0])}`),
    ],
  };
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
const troublesIn = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(troublesIn),
  ...specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, status, results }) => {
        const how = status === 'flaky' ? 'passed when repeated' : 'failed';
        return `${how}: [${projectName}] ${file} › ${title}: ${brief(results.find(({ error }) => error)?.error?.message)}`;
      }),
  ),
];

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: { message?: string }[] } & Suite} report Playwright's
 * @returns {Count}
 */
export function countPlaywright({ stats, errors, suites = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
    repeated: stats.flaky,
    troubles: [...troublesIn({ suites }), ...errors.map(({ message }) => `failed: ${brief(message)}`)],
  };
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
    const why = `failed: ${file}: no readable report (${error instanceof Error ? error.message : error})`;
    return { passed: 0, failed: 1, repeated: 0, troubles: [why] };
  }
  if (count.passed + count.failed === 0) return { ...count, failed: 1, troubles: [`failed: ${file} names no test`] };
  if (!endedWell && count.failed === 0)
    return { ...count, failed: 1, troubles: [...count.troubles, `failed: the runner of ${file} ended badly`] };
  return count;
}
