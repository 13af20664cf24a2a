/**
 * `npm run e2e`: the end-to-end tests, by the words a tester uses.
 *
 * - `--browser chromium|firefox`: in that one. `--story WORDS`: only tests whose file or name holds the words.
 * - `--headed`: the browser can be seen, one test at a time.
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
    options: { browser: { type: 'string' }, story: { type: 'string' }, headed: { type: 'boolean' } },
  });
  const own = new Set(['browser', 'story', 'headed']);
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
  const { status } = spawnSync('npx', playwrightArguments(process.argv.slice(2)), { cwd: ROOT, stdio: 'inherit' });
  process.exit(status ?? 1);
}
