/**
 * `npm run e2e:against -- --dir saved-pages/ [--browser firefox] [--headed] [--scripts]`: what the assistant makes of pages
 * that a tester saved from the browser (「网页，全部」).
 *
 * - Each page stands at the address it was saved from (the browser writes it into the file), else at `/saved/NAME`.
 * - It says which page it is, and for each control that is a field what would be written and why not; nothing is pressed,
 *   and afterwards every page must be as it was. Scripts of the page stay out unless `--scripts` is given.
 * - Pages in folders of the folder count, too, under the name of both; what a browser saved beside a page does not.
 * - `NAME.json` beside `NAME.html` says what is expected: `{ "page": "form", "rows": { "name": "same" } }`; what differs
 *   is told. Ends with 0 when nothing differs, nothing was written and no page asked for anything from elsewhere.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importProfile, openChecklist, rowsOf } from './assistant.mjs';
import { closePage, launchWithExtension, OFFICIAL_HOST } from './browsers.mjs';
import { answersOf, sampleFor } from './samples.mjs';

/** @typedef {{ name: string, address: URL, html: string, expected: Expected | undefined }} Saved */
/** @typedef {{ page?: string, rows?: Record<string, string> }} Expected */

const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
};

/** The address that a browser wrote into a page it saved; undefined: none, or of another site. @param {string} html */
export function savedFrom(html) {
  const [, address] = html.match(/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/) ?? [];
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.hostname === OFFICIAL_HOST ? url : undefined;
}

/** @param {string} html */
export const withoutScripts = (html) =>
  html.replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '').replace(/\son[a-z]+\s*=\s*("[^"]*"|'[^']*')/gi, '');

/** Every saved page below a folder. @param {string} dir @param {boolean} keepScripts @returns {readonly Saved[]} */
export function pagesIn(dir, keepScripts) {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^\.html?$/i.test(extname(file)) && !/_files[/\\]/.test(file))
    .sort()
    .map((file) => {
      const name = join(dirname(file), basename(file, extname(file)));
      const html = readFileSync(join(dir, file), 'utf8');
      const beside = join(dir, `${name}.json`);
      return {
        name,
        address: savedFrom(html) ?? new URL(`https://${OFFICIAL_HOST}/saved/${encodeURIComponent(name)}`),
        html: keepScripts ? html : withoutScripts(html),
        expected: existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : undefined,
      };
    });
}

/** What differs from what was expected. @param {Expected} expected @param {string} page @param {readonly { field: string, state: string }[]} rows */
export function differences({ page: wanted, rows: states = {} }, page, rows) {
  return [
    ...(wanted !== undefined && wanted !== page ? [`page: ${page}, expected ${wanted}`] : []),
    ...Object.entries(states).flatMap(([field, state]) => {
      const is = rows.find((row) => row.field === field)?.state ?? 'no such row';
      return is === state ? [] : [`${field}: ${is}, expected ${state}`];
    }),
  ];
}

/** Everything a page holds, without what is ours. */
const HOLDS = `[...document.querySelectorAll('input,select,textarea')].map((c) => [c.name, c.value, c.checked].join()).join('|')
  + document.body.innerText`;

/** @param {string[]} given @returns {Promise<number>} how many things were not as they should be */
async function run(given) {
  const { values } = parseArgs({
    args: given,
    options: {
      dir: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      headed: { type: 'boolean', default: false },
      scripts: { type: 'boolean', default: false },
    },
  });
  if (!values.dir || !existsSync(values.dir)) throw new Error('Name a folder of saved pages: --dir saved-pages/');
  const dir = resolve(values.dir);
  const pages = pagesIn(dir, values.scripts);
  if (pages.length === 0) throw new Error(`There is no .html file in ${dir}.`);
  /** @type {Saved | undefined} */
  let shown;
  const launched = await launchWithExtension({
    browser: values.browser === 'firefox' ? 'firefox' : 'chromium',
    headless: !values.headed,
    viewport: { width: 1280, height: 900 },
    respond: ({ url, method }) => {
      const { pathname } = new URL(url);
      if (shown && method === 'GET' && pathname === shown.address.pathname)
        return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: shown.html };
      // Saved beside the page, in the folder of its name.
      const [, inside] = decodeURIComponent(pathname).match(/([^/]+_files\/.+)$/) ?? [];
      const file = inside && resolve(dir, inside);
      const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file ?? ''))];
      if (!file?.startsWith(dir) || !type || !existsSync(file)) return { status: 404, body: '' };
      return { status: 200, headers: { 'content-type': type }, body: readFileSync(file) };
    },
  });
  let wrong = 0;
  try {
    const sample = await sampleFor('liaoning-2025', 'employed');
    await importProfile(launched, sample, answersOf(sample).name ?? '');
    for (const saved of pages) {
      shown = saved;
      launched.refused.length = 0;
      const page = await launched.context.newPage();
      await page.goto(saved.address.href);
      const before = await page.evaluate(HOLDS);
      const panel = await openChecklist(launched, page);
      const is = (await panel.locator('main').getAttribute('data-page')) ?? '';
      const rows = await rowsOf(panel);
      console.info(`\n${saved.name}  ${saved.address.href}\n  page: ${is}`);
      for (const { field, state, reason } of rows.filter((row) => row.state !== 'absent'))
        console.info(`  ${field.padEnd(22)} ${state}${reason ? ` (${reason})` : ''}`);
      const missing = rows.filter((row) => row.state === 'absent').map(({ field }) => field);
      if (is === 'form' && missing.length > 0) console.info(`  not found: ${missing.join(', ')}`);
      if (is === 'unknown' && rows.length > 0)
        console.info(
          '  These lines were recognised, but not the page: nothing is filled in until it is known for a form.',
        );
      const told = [
        ...(saved.expected ? differences(saved.expected, is, rows) : []),
        ...((await page.evaluate(HOLDS)) === before ? [] : ['the page is not as it was']),
        ...launched.refused.map((request) => `refused: ${request}`),
      ];
      for (const line of told) console.info(`  ≠ ${line}`);
      wrong += told.length;
      await closePage(panel);
      await closePage(page);
    }
  } finally {
    await launched.close();
  }
  console.info(`\n${pages.length} pages, ${wrong} differences`);
  return wrong;
}

if (process.argv[1] === import.meta.filename) process.exit((await run(process.argv.slice(2))) === 0 ? 0 : 1);
