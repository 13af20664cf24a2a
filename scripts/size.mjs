/**
 * Weighs what a browser loads, and fails when a part is over its limit: the content script as it stands in every page
 * of the official site, popup and side panel as they
 * open: their page with every script and style it needs before it shows anything, each gzipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './machine.mjs';

const KB = 1024;
const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const PAGE_LIMIT = 60 * KB;
const CONTENT_LIMIT = 30 * KB;
/** Everything that only the photo desk's pixels need: worker, models, notice. */
const PHOTO_LIMIT = 1_800_000;

/** Everything that only the practice and the presentation need: their pages and layui. */
const PRACTICE_LIMIT = 400 * KB;
const PRACTICE_PAGES = ['practice.html', 'practice-page.html', 'handout.html'];

/** What a page loads as it opens: the scripts and styles it names, and what those import before they run. */
const AT_ONCE = /(?:src|href)="([^"]+\.(?:js|css))"|(?:from|import)\s*["'`]([^"'`]+\.js)["'`]/g;
/** Addresses in the markup that the practice platform writes (lib/practice/static-files.ts). */
const HOSTED = /^\/assets\/(layui|practice)\//;
/** What it may load afterwards. */
const LATER = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g;

/**
 * The files that these name, and those that they name in turn.
 * @param {string} build folder of one build
 * @param {Iterable<string>} files
 * @param {RegExp} references
 */
function reached(build, files, references) {
  const seen = new Set(files);
  for (const file of seen) {
    for (const [, asked, imported] of readFileSync(file, 'utf8').matchAll(references)) {
      const path = asked ?? imported ?? '';
      // Words of a practice page, as a host would serve it: no file of the extension.
      if (HOSTED.test(path)) continue;
      // `./x.js` is beside the file that names it; everything else counts from the extension's root.
      const named = path.startsWith('.') ? resolve(dirname(file), path) : join(build, path);
      // The pages of the practice platform, which a script holds as text, name files of that site and not of the package.
      if (existsSync(named)) seen.add(named);
    }
  }
  return seen;
}

/** @param {string} file */
const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
/** @param {Iterable<string>} files */
const weigh = (files) => [...files].reduce((sum, file) => sum + gzipped(file), 0);

const rows = BUILDS.flatMap((name) => {
  const build = join(ROOT, '.output', name);
  const content = join(build, 'content-scripts/form.js');
  const pages = ['popup.html', 'sidepanel.html'].map((page) => {
    const files = reached(build, [join(build, page)], AT_ONCE);
    const later = [...reached(build, reached(build, files, LATER), AT_ONCE)].filter((file) => !files.has(file));
    const how = `gzip, ${files.size} files; later ${weigh(later)}`;
    return { part: `${name}/${page}`, bytes: weigh(files), limit: PAGE_LIMIT, how };
  });
  /** @param {readonly string[]} names */
  const all = (names) => {
    const files = reached(
      build,
      names.map((page) => join(build, page)),
      AT_ONCE,
    );
    return reached(build, reached(build, files, LATER), AT_ONCE);
  };
  const others = readdirSync(build).filter((file) => file.endsWith('.html') && !PRACTICE_PAGES.includes(file));
  const elsewhere = all(others);
  const layui = ['layui.js', 'css/layui.css', 'font/iconfont.woff2'].map((file) => join(build, 'practice/layui', file));
  const practice = [...all(PRACTICE_PAGES), ...layui, join(build, 'stage.js')].filter((file) => !elsewhere.has(file));
  const photoFiles = ['photo-worker.js', ...readdirSync(join(build, 'photo')).map((file) => join('photo', file))];
  const photo = photoFiles.reduce((sum, file) => sum + readFileSync(join(build, file)).length, 0);
  return [
    {
      part: relative(join(ROOT, '.output'), content),
      bytes: readFileSync(content).length,
      limit: CONTENT_LIMIT,
      how: 'raw',
    },
    ...pages,
    { part: `${name}/practice`, bytes: weigh(practice), limit: PRACTICE_LIMIT, how: `gzip, ${practice.length} files` },
    { part: `${name}/photo`, bytes: photo, limit: PHOTO_LIMIT, how: 'raw: worker, models, notice' },
  ];
});

for (const { part, bytes, limit, how } of rows) {
  const verdict = bytes > limit ? 'OVER' : 'ok';
  console.info(`${part.padEnd(42)} ${String(bytes).padStart(7)} of ${limit} bytes  ${how.padEnd(28)} ${verdict}`);
}
process.exit(rows.some(({ bytes, limit }) => bytes > limit) ? 1 : 0);
