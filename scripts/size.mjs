/**
 * Weighs what a browser loads, and fails when a part is over its limit: the content script as it stands in every page
 * of the official site, popup and side panel as their page with every script and style they reach, each gzipped.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './machine.mjs';

const KB = 1024;
const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const PAGE_LIMIT = 60 * KB;
const CONTENT_LIMIT = 30 * KB;

/** Scripts and styles that a built page or script names: `src`, `href`, static and dynamic imports, preloads. */
const REFERENCES =
  /(?:src|href)="([^"]+\.(?:js|css))"|(?:from|import)\s*\(?\s*["'`]([^"'`]+\.js)["'`]|["'`]([^"'`\s]*(?:chunks|assets)\/[^"'`\s]+\.(?:js|css))["'`]/g;

/**
 * Every file that a page reaches, the page included.
 * @param {string} build folder of one build
 * @param {string} page
 */
function filesOf(build, page) {
  const seen = new Set([join(build, page)]);
  for (const file of seen) {
    const text = readFileSync(file, 'utf8');
    for (const [, asked, imported, named] of text.matchAll(REFERENCES)) {
      const path = asked ?? imported ?? named ?? '';
      // `./x.js` is beside the file that names it; everything else counts from the extension's root.
      seen.add(path.startsWith('.') ? resolve(dirname(file), path) : join(build, path));
    }
  }
  return [...seen];
}

/** @param {string} file */
const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

const rows = BUILDS.flatMap((name) => {
  const build = join(ROOT, '.output', name);
  const content = join(build, 'content-scripts/form.js');
  const pages = ['popup.html', 'sidepanel.html'].map((page) => {
    const files = filesOf(build, page);
    const bytes = files.reduce((sum, file) => sum + gzipped(file), 0);
    return { part: `${name}/${page}`, bytes, limit: PAGE_LIMIT, how: `gzip, ${files.length} files` };
  });
  return [
    {
      part: relative(join(ROOT, '.output'), content),
      bytes: readFileSync(content).length,
      limit: CONTENT_LIMIT,
      how: 'raw',
    },
    ...pages,
  ];
});

for (const { part, bytes, limit, how } of rows) {
  const verdict = bytes > limit ? 'OVER' : 'ok';
  console.info(`${part.padEnd(42)} ${String(bytes).padStart(7)} of ${limit} bytes  ${how.padEnd(16)} ${verdict}`);
}
process.exit(rows.some(({ bytes, limit }) => bytes > limit) ? 1 : 0);
