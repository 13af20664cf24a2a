/**
 * `npm run bench -- photo [--firefox] [--runs N]`: how long a look at a photo takes, beside what the browser itself
 * needs to decode it, in turns and in one run.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension } from '../browsers.mjs';
import { ROOT } from '../machine.mjs';
import { startDesk } from './harness.mjs';
import { casesOf, cutOutPeople } from './set/cases.mjs';
import { compose, plain } from './set/compose.mjs';
import { encodeJpeg, resized } from './set/magick.mjs';
import { openNodeDesk } from './set/node-desk.mjs';
import { ensurePortraits } from './set/portraits.mjs';

/** @typedef {import('../machine.mjs').BrowserName} BrowserName */
/** @typedef {import('playwright').Page} Page */

const median = (/** @type {readonly number[]} */ times) =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** The pictures: one of 12 megapixels, as a phone takes it, and one as large as a source photo. */
async function pictures() {
  ensurePortraits();
  const desk = await openNodeDesk();
  const [person] = await cutOutPeople(desk.personIn);
  if (!person) throw new Error('There is no portrait.');
  const shot = compose(person, { wall: plain(252), ratio: 3 / 4 });
  let seed = 1;
  const large = resized(shot, 3000, 4000, 'bicubic');
  for (let p = 0; p < large.data.length; p += 1) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    if (p % 4 !== 3) large.data[p] = (large.data[p] ?? 0) + (seed >> 20) / 256 - 4;
  }
  return [
    { name: '12 megapixels', file: encodeJpeg(large, 82) },
    { name: 'ID photo', file: casesOf([person])[0]?.file() ?? new Uint8Array() },
  ];
}

/** @param {Page} page @param {Uint8Array} file @param {number} runs */
const clock = (page, file, runs) =>
  page.evaluate(
    async ({ letters, times }) => {
      const { photoDesk, fromLetters } = /** @type {any} */ (globalThis);
      const blob = fromLetters(letters);
      // The longest the page's own thread was away.
      let [longest, last, watching] = [0, performance.now(), true];
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (watching) setTimeout(() => port2.postMessage(0), 1);
      };
      /** @type {number[]} */
      const decodes = [];
      /** @type {number[]} */
      const checks = [];
      for (let run = -2; run < times; run += 1) {
        const before = performance.now();
        (await createImageBitmap(blob)).close();
        const decoded = performance.now();
        await photoDesk.measure(blob);
        const done = performance.now();
        if (run < 0) continue;
        decodes.push(decoded - before);
        checks.push(done - decoded);
        await new Promise((later) => setTimeout(later, 20));
      }
      last = performance.now();
      longest = 0;
      port2.postMessage(0);
      for (let run = 0; run < 5; run += 1) await photoDesk.measure(blob);
      watching = false;
      return { decodes, checks, longest };
    },
    { letters: Buffer.from(file).toString('base64'), times: runs },
  );

/** Resident memory of a process and all that it started, in MB. @param {string} mark in its command line */
function residentMemory(mark) {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        const number = (/** @type {RegExp} */ what) => Number(status.match(what)?.[1] ?? 0);
        const line = readFileSync(`/proc/${id}/cmdline`, 'utf8');
        return [{ id: Number(id), parent: number(/PPid:\s+(\d+)/), size: number(/RssAnon:\s+(\d+)/), line }];
      } catch {
        return []; // It has ended meanwhile.
      }
    });
  const family = new Set(found.filter(({ line }) => line.includes(mark)).map(({ id }) => id));
  for (let grown = -1; grown !== family.size; ) {
    grown = family.size;
    for (const { id, parent } of found) if (family.has(parent)) family.add(id);
  }
  return found.reduce((sum, { id, size }) => sum + (family.has(id) ? size / 1024 : 0), 0);
}

/** @param {{ browser: BrowserName, runs: number }} options */
export async function benchPhoto({ browser, runs }) {
  const files = await pictures();
  const profileDir = mkdtempSync(join(tmpdir(), 'ruankao-photo-bench-'));
  const launched = await launchWithExtension({ browser, profileDir, respond: () => ({ status: 404, body: '' }) });
  try {
    console.info(`${browser} ${launched.context.browser()?.version() ?? ''}, medians of ${runs}`);
    const page = await launched.open('popup.html');
    await startDesk(page);
    const starts = await page.evaluate(async (times) => {
      const { photoDesk } = /** @type {any} */ (globalThis);
      const took = [];
      for (let run = 0; run < times; run += 1) {
        const before = performance.now();
        await photoDesk.restart();
        took.push(performance.now() - before);
      }
      return took;
    }, runs);
    console.info(`cold start, models included: ${median(starts).toFixed(0)} ms (aim 250)`);
    for (const { name, file } of files) {
      const { decodes, checks, longest } = await clock(page, file, runs);
      const [decode, check] = [median(decodes), median(checks)];
      const ratio = median(checks.map((time, run) => time / (decodes[run] ?? 1)));
      console.info(
        `${name} (${Math.round(file.length / 1024)} KB): decode ${decode.toFixed(0)} ms, whole check ${check.toFixed(0)} ms, ` +
          `ratio ${(check / decode).toFixed(2)} (of each turn ${ratio.toFixed(2)}), over the decode ${(check - decode).toFixed(0)} ms; ` +
          `the page was away ${longest.toFixed(0)} ms at most`,
      );
    }
    const first = files[0]?.file ?? new Uint8Array();
    /** @param {number} times */
    const look = (times) =>
      page.evaluate(
        async ({ letters, count }) => {
          const { photoDesk, fromLetters } = /** @type {any} */ (globalThis);
          const blob = fromLetters(letters);
          for (let run = 0; run < count; run += 1) await photoDesk.measure(blob);
        },
        { letters: Buffer.from(first).toString('base64'), count: times },
      );
    await look(20);
    const held = [residentMemory(profileDir)];
    for (let more = 0; more < 3; more += 1) {
      await look(100);
      held.push(residentMemory(profileDir));
    }
    const megabytes = held.map((size) => size.toFixed(0)).join(', ');
    console.info(`memory after 20, 120, 220 and 320 looks at 12 megapixels: ${megabytes} MB`);
  } finally {
    await launched.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
  const build = join(ROOT, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  const parts = ['photo-worker.js', ...readdirSync(join(build, 'photo')).map((name) => join('photo', name))];
  const bytes = parts.reduce((sum, name) => sum + statSync(join(build, name)).size, 0);
  console.info(`share of the package, as it lies: ${(bytes / 1e6).toFixed(2)} MB (limit 1.8)`);
}
