/**
 * `npm run corpus [-- --firefox] [-- --every N] [-- --pages 30]`: the pages of tests/corpus in a real browser, drawn with their own
 * styles, seen with the real eyes. Fails on a wrong pair, and on a miss that is not declared and that the unit tests do not
 * have.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension, OFFICIAL_HOST } from './browsers.mjs';
import { inPage } from './in-page.mjs';
import { ROOT } from './machine.mjs';

/** @typedef {{ controls: Record<string, string | null>, misses?: Record<string, string>, drawnMisses?: Record<string, string> }} Expected */

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    pages: { type: 'string', default: '' },
  },
});
const folder = join(ROOT, 'tests/corpus');
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((id, at) => at % Number(values.every) === 0 && id.startsWith(values.pages));
/** @param {string} id @param {string} file */
const fileOf = (id, file) => readFileSync(join(folder, id, file), 'utf8');

const code = await inPage('tests/corpus/in-browser.ts', 'corpus');
const launched = await launchWithExtension({
  browser: values.firefox ? 'firefox' : 'chromium',
  viewport: { width: 1280, height: 900 },
  respond({ url }) {
    const id = new URL(url).searchParams.get('id') ?? '';
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return ids.includes(id) ? { status: 200, headers, body: fileOf(id, 'page.html') } : { status: 404, body: '' };
  },
});
const sum = { right: 0, missed: 0, wrong: 0, faults: 0 };
try {
  const page = await launched.context.newPage();
  for (const id of ids) {
    await page.goto(`https://${OFFICIAL_HOST}/report/index?id=${id}`);
    await page.evaluate(`${code};globalThis.corpus = corpus;0`);
    const found = /** @type {[string, string][]} */ (await page.evaluate('corpus.read()'));
    /** @type {Expected} */
    const { controls, misses = {}, drawnMisses = {} } = JSON.parse(fileOf(id, 'expected.json'));
    const wrong = found.filter(([control, field]) => controls[control] !== field);
    const ours = Object.entries(controls).filter(([, field]) => field !== null);
    const missed = ours.filter(
      ([control]) => !found.some(([one]) => one === control) && !(control in misses) && !(control in drawnMisses),
    );
    sum.right += found.length - wrong.length;
    sum.missed += ours.length - (found.length - wrong.length);
    sum.wrong += wrong.length;
    sum.faults += missed.length;
    if (wrong.length + missed.length > 0) console.info(id, { wrong, missed });
  }
} finally {
  await launched.close();
}
const share = (sum.right / (sum.right + sum.missed)).toFixed(3);
console.info(
  `${ids.length} pages: ${sum.right} found, recall ${share}, ${sum.wrong} wrong pairs, ${sum.faults} missed that are not declared`,
);
process.exit(sum.wrong + sum.faults > 0 ? 1 : 0);
