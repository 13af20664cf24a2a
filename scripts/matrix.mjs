/**
 * The matrix of widgets: every widget of every toolkit and version, in both browsers, through the hands as they ship.
 *
 *     npm run matrix                       runs it, prints the tables, and fails when docs/widgets.md says otherwise
 *     npm run matrix -- --write            puts the tables into docs/widgets.md
 *     npm run matrix -- -g "Element"       runs a part; any option of Playwright's
 *     npm run matrix -- --all              the whole forms of every toolkit in Firefox, too
 *
 * Needs a build (`npm run build`). Installs the toolkits into tests/matrix when they are not there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, ROOT, run, tell } from './machine.mjs';
import { matrixTables } from './matrix-table.mjs';

/** @typedef {import('./matrix-table.mjs').Page} Page */
/** @typedef {{ projectName: string, annotations: { type: string, description?: string }[] }} Test */
/** @typedef {{ suites?: Suite[], specs?: { tests: Test[] }[] }} Suite */

const REPORT = join(ROOT, 'test-results/matrix.json');
const DOCUMENT = join(ROOT, 'docs/widgets.md');
const MARKS = /(<!-- matrix -->\n)[\s\S]*(<!-- \/matrix -->)/;

/**
 * @param {Suite} suite
 * @returns {Test[]}
 */
const testsIn = ({ suites = [], specs = [] }) => [...suites.flatMap(testsIn), ...specs.flatMap(({ tests }) => tests)];

/** @returns {Page[]} */
function readReport() {
  return testsIn(JSON.parse(readFileSync(REPORT, 'utf8'))).flatMap(({ projectName, annotations }) =>
    annotations
      .filter(({ type }) => type === 'matrix')
      .map(({ description = '' }) => ({ browser: projectName, ...JSON.parse(description) })),
  );
}

const given = process.argv.slice(2);
const options = given.filter((option) => option !== '--write' && option !== '--all');
ensurePackages('tests/matrix');
const passed = run(
  'npx',
  ['playwright', 'test', '--config', 'tests/matrix/playwright.config.ts', ...options],
  given.includes('--all') ? { PRACTICE: 'all' } : {},
);
const tables = matrixTables(readReport());
console.info(`\n${tables}`);

const text = readFileSync(DOCUMENT, 'utf8');
const fresh = text.replace(MARKS, (_, start, end) => `${start}${tables}${end}`);
if (given.includes('--write') && passed) writeFileSync(DOCUMENT, fresh);
const isStale = options.length === 0 && passed && !given.includes('--write') && fresh !== text;
if (isStale)
  tell(
    'docs/widgets.md 与这次的结果不一致，请运行 npm run matrix -- --write。',
    'docs/widgets.md says something else: run `npm run matrix -- --write`.',
  );
process.exit(passed && !isStale ? 0 : 1);
