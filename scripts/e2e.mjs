/**
 * `npm run e2e`: the end-to-end tests, by the words a tester uses.
 *
 * - `--browser chromium|firefox`: in that one. `--story WORDS`: only tests whose file or name holds the words.
 * - `--headed`: the browser can be seen, one test at a time.
 * - `--all`: every task and region of the practice (`npm run practice`), instead of the few in `npm test`.
 * - What failed is run once more with a trace, pictures included, into test-results/artifacts; the first result counts.
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
  const env = { ...process.env, ...(given.includes('--all') ? { PRACTICE: 'all' } : {}) };
  /** @param {readonly string[]} more @param {NodeJS.ProcessEnv} [also] */
  const run = (more, also) =>
    spawnSync('npx', [...playwrightArguments(given), ...more], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...env, ...also },
    }).status ?? 1;
  const status = run([]);
  // Writing down every deed and picture costs a fifth of the time, so only what failed is run again for it.
  if (status !== 0 && !given.includes('--headed')) run(['--last-failed', '--reporter=list'], { TRACE: 'on' });
  process.exit(status);
}
