/**
 * `npm run e2e`: the end-to-end tests, by the words a tester uses.
 *
 * - `--browser chromium|firefox`: in that one. `--story WORDS`: only tests whose file or name holds the words.
 * - `--headed`: the browser can be seen, one test at a time.
 * - `--all`: every task and region of the practice (`npm run practice`), and every walk in either browser, instead of the
 *   share in `npm test`.
 * - What failed is tried once more with a trace, pictures included, in test-results/artifacts (playwright.config.ts).
 * - Everything else goes to Playwright as it is.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from './machine.mjs';

/** @param {readonly string[]} given */
export function playwrightArguments(given) {
  const { values, tokens } = parseArgs({
    args: [...given],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      story: { type: 'string' },
      headed: { type: 'boolean' },
      all: { type: 'boolean' },
    },
  });
  const own = new Set(['browser', 'story', 'headed', 'all']);
  const rest = tokens.flatMap((token, at) => {
    if (token.kind === 'option' && own.has(token.name)) return [];
    const words = given.slice(token.index, tokens[at + 1]?.index ?? given.length);
    return words;
  });
  return [
    'playwright',
    'test',
    ...(values.browser ? [`--project=${values.browser}`] : []),
    ...(values.story ? ['--grep', String(values.story)] : []),
    ...(values.headed ? ['--headed', '--workers=1'] : []),
    ...rest,
  ];
}

if (process.argv[1] === import.meta.filename) {
  const given = process.argv.slice(2);
  const { status } = spawnSync('npx', playwrightArguments(given), {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...(given.includes('--all') ? { PRACTICE: 'all' } : {}) },
  });
  process.exit(status ?? 1);
}
