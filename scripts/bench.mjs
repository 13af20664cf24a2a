/**
 * `npm run bench [-- --firefox] [-- --runs N]`: how long the assistant takes, in a real browser, in one run. A part alone: `npm run bench --
 * fill`, `look`, `vault` (scripts/bench-vault.mjs), `practice` (scripts/bench-practice.mjs), `photo` (scripts/photo/bench.mjs).
 *
 * - Fill: from the press of 填写 to the end of the fill of the complete form, beside the floor: the same choices of the
 *   form's own cascade, pressed by a script of the page the moment they are offered, with nothing else done or looked at.
 * - Cascade: from each answer of the page to its next call, which the next choice causes, beside the same floor: the page
 *   draws what it offers, and draws again for the choice, whoever presses it.
 * - Stop: from the press of 停止 to the end of the fill.
 * - Look: reading a page, telling its kind and finding its fields, at 30, 300 and 3,000 controls drawn by layui, and on
 *   a page of 100,000 elements; beside how long the page had to wait for its turn at most.
 */
import { parseArgs } from 'node:util';
import { importProfile, keepPhoto, openChecklist, openProfile } from './assistant.mjs';
import { benchLook } from './bench-look.mjs';
import { benchPractice } from './bench-practice.mjs';
import { benchVault } from './bench-vault.mjs';
import { launchWithExtension, OFFICIAL_HOST } from './browsers.mjs';
import { openPractice } from './practice-host.mjs';
import { answersOf, sampleFor, TODAY } from './samples.mjs';
import { formIsDrawn, samplePhoto } from './walk.mjs';

/** @typedef {import('./browsers.mjs').Launched} Launched */
/** @typedef {import('./browsers.mjs').Responder} Responder */
/** @typedef {import('playwright').Page} Page */

const VARIANT = 'liaoning-2025';
const DELAYS = [0, 200, 1000, 3000];
const FORM = `https://${OFFICIAL_HOST}/report/index`;
/** The calls whose answers a later choice needs, and the one that the last choice causes. */
const LINKS = /\/report\/(cities|areas|levels|qualifications|papers)\b/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
if (positionals.includes('photo')) {
  const { benchPhoto } = await import('./photo/bench.mjs');
  await benchPhoto({ browser: values.firefox ? 'firefox' : 'chromium', runs: Math.max(15, runs) });
  process.exit(0);
}

/** @param {readonly number[]} times milliseconds */
function spread(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const digits = median < 20 ? 1 : 0;
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  return { median, p95, text: `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})` };
}

/** @param {readonly (readonly string[])[]} table */
function print(table) {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of table) console.info(cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
}

/** Presses 填写 and measures inside the panel: from the click to the end of the fill. @param {Page} panel */
async function fillTime(panel) {
  const measured = panel.evaluate(
    () =>
      new Promise((done) => {
        let from = 0;
        addEventListener('click', () => (from = performance.now()), { capture: true, once: true });
        new MutationObserver(() => {
          const state = document.querySelector('main')?.dataset.fill;
          if (from > 0 && state === 'done') done(performance.now() - from);
          else if (state === 'failed' || state === 'stopped') done(Number.NaN);
        }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-fill'] });
      }),
  );
  await panel.locator('[data-action="fill"]').click();
  const time = Number(await measured);
  if (Number.isNaN(time)) throw new Error('A fill did not come to its end.');
  return time;
}

/** Presses 填写, then 停止 while the cascade is silent; measures inside the panel until it says so. @param {Page} panel */
async function stopTime(panel) {
  await panel.locator('[data-action="fill"]').click();
  await panel.locator('[data-field="registrationCity"][data-state="written"]').waitFor();
  // Until the page has been looked at again, and nothing is done but waiting.
  await panel.waitForTimeout(300);
  const measured = panel.evaluate(
    () =>
      new Promise((done) => {
        let from = 0;
        addEventListener('click', () => (from = performance.now()), { capture: true, once: true });
        new MutationObserver(() => {
          if (from > 0 && document.querySelector('main')?.dataset.fill === 'stopped') done(performance.now() - from);
        }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-fill'] });
      }),
  );
  await panel.locator('[data-action="stop"]').click();
  return Number(await measured);
}

/** @param {Launched} launched @param {(responder: Responder) => void} answerWith */
async function benchStop(launched, answerWith) {
  const preset = answersOf(await sampleFor(VARIANT, 'employed'));
  const page = await launched.context.newPage();
  /** @type {number[]} */
  const times = [];
  for (let count = 0; count < runs; count += 1) {
    const delay = { areas: /** @type {const} */ ('never') };
    const { respond } = await openPractice({ variant: VARIANT, today: TODAY, preset, signedIn: true, delay });
    answerWith(respond);
    await page.goto(FORM);
    await formIsDrawn(page);
    const panel = await openChecklist(launched, page);
    times.push(await stopTime(panel));
    panel.close().catch(() => undefined);
  }
  console.info(
    `\nFrom 停止 to the end of the fill: ${spread(times).text} ms, median (least–most) of ${runs}; the aim is 25`,
  );
}

/** What the page's own script keeps while the bench watches it. @typedef {{ presses?: { at: number, list: string, option: string }[] }} Notes */

/** Notes in the page which options of which lists are pressed from now on. @param {Page} page */
const notePresses = (page) =>
  page.evaluate(() => {
    /** @type {NonNullable<Notes['presses']>} */
    const presses = [];
    /** @type {Notes} */ (globalThis).presses = presses;
    document.addEventListener(
      'click',
      ({ target }) => {
        const option = target instanceof Element ? target.closest('.layui-form-select dd') : null;
        const list = option?.closest('.layui-form-select')?.previousElementSibling;
        if (option && list instanceof HTMLSelectElement)
          presses.push({ at: performance.now(), list: list.name, option: option.textContent ?? '' });
      },
      true,
    );
  });

/**
 * The options of the cascade that were pressed since: those that made the page call.
 * @param {Page} page
 * @param {number} since by the page's clock, in ms
 */
const cascadeOn = (page, since) =>
  page.evaluate(
    ([pattern, from]) => {
      const { presses = [] } = /** @type {Notes} */ (globalThis);
      const calls = performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => startTime >= Number(from) && new RegExp(String(pattern)).test(name));
      const causes = calls.map(({ startTime }) => presses.findLast(({ at }) => at <= startTime));
      return presses.filter((press) => causes.includes(press));
    },
    [LINKS.source, since],
  );

/**
 * Presses the same options in a page of its own, each the moment it is offered: how long it took until the last of them
 * was pressed, and when it began by the page's clock, in ms.
 * @param {Page} page
 * @param {NonNullable<Notes['presses']>} presses
 */
const floorTime = (page, presses) =>
  page.evaluate(async (options) => {
    const from = performance.now();
    for (const { list, option: text } of options) {
      /** @returns {HTMLElement | undefined} */
      const offered = () => {
        const drawn = document.querySelector(`select[name="${list}"]`)?.nextElementSibling;
        return [...(drawn?.querySelectorAll('dd') ?? [])].find((option) => option.textContent === text);
      };
      await new Promise((resolve) => {
        const look = () => {
          if (!offered()) return;
          watch.disconnect();
          resolve(undefined);
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
        look();
      });
      offered()?.click();
    }
    return { from, time: performance.now() - from };
  }, presses);

/**
 * From each answer that a later choice needs to the page's next call, which that choice causes; as the page's own
 * browser saw it.
 * @param {Page} page
 * @param {number} since calls that began before do not count: the page may still wait for an answer to one
 * @returns {Promise<number[]>}
 */
const linkTimes = (page, since) =>
  page.evaluate(
    ([pattern, from]) => {
      const calls = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource')).filter(
        ({ name, startTime }) => startTime >= Number(from) && new RegExp(String(pattern)).test(name),
      );
      calls.sort((one, other) => one.startTime - other.startTime);
      return calls.slice(1).map(({ startTime }, before) => startTime - (calls[before]?.responseEnd ?? Number.NaN));
    },
    [LINKS.source, since],
  );

/**
 * @param {Launched} launched
 * @param {(responder: Responder) => void} answerWith
 */
async function benchFill(launched, answerWith) {
  const file = await sampleFor(VARIANT, 'employed');
  const preset = answersOf(file);
  const profile = await importProfile(launched, file, preset.name ?? '');
  await keepPhoto(profile, await samplePhoto(profile));
  const page = await launched.context.newPage();
  const table = [['delay ms', 'cascade calls', 'floor ms', 'fill ms', 'above the floor ms', 'fill / floor']];
  const chain = [['delay ms', 'links', 'floor ms', 'link ms', 'p95 ms', 'p95 above the floor ms']];
  for (const delay of DELAYS) {
    /** @type {number[]} */
    const floors = [];
    /** @type {number[]} */
    const fills = [];
    /** @type {number[]} */
    const linkFloors = [];
    /** @type {number[]} */
    const links = [];
    let asked = 0;
    for (let count = 0; count < runs; count += 1) {
      const { respond } = await openPractice({ variant: VARIANT, today: TODAY, preset, signedIn: true, delay });
      answerWith(respond);
      await page.goto(FORM);
      await formIsDrawn(page);
      const panel = await openChecklist(launched, page);
      await panel.locator('[data-state="will-write"]').first().waitFor();
      await notePresses(page);
      const since = await page.evaluate(() => performance.now());
      fills.push(await fillTime(panel));
      // What the last choice asked for has yet to be answered.
      await page.waitForTimeout(delay + 100);
      links.push(...(await linkTimes(page, since)));
      const presses = await cascadeOn(page, since);
      asked = presses.length - 1;
      panel.close().catch(() => undefined);
      await page.goto(FORM);
      await formIsDrawn(page);
      const floor = await floorTime(page, presses);
      floors.push(floor.time);
      await page.waitForTimeout(delay + 100);
      linkFloors.push(...(await linkTimes(page, floor.from)));
    }
    const [floor, fill] = [spread(floors), spread(fills)];
    const above = (fill.median - floor.median).toFixed(0);
    table.push([String(delay), String(asked), floor.text, fill.text, above, (fill.median / floor.median).toFixed(2)]);
    const link = spread(links);
    const linkFloor = spread(linkFloors);
    const over = (link.p95 - linkFloor.median).toFixed(0);
    chain.push([String(delay), String(links.length), linkFloor.text, link.text, link.p95.toFixed(0), over]);
  }
  console.info(`\nFill of the complete form, ${VARIANT}, median (least–most) of ${runs}`);
  print(table);
  console.info(
    '\nFrom the answer to one choice to the call that the next causes, the page drawing both; the aim is 50 above the floor',
  );
  print(chain);
}

/** @type {Responder} */
let responder = () => ({ status: 404, body: '' });
const launched = await launchWithExtension({
  browser: values.firefox ? 'firefox' : 'chromium',
  viewport: { width: 1280, height: 900 },
  respond: (request) => responder(request),
});
try {
  console.info(launched.context.browser()?.version() ?? '');
  /** @param {Responder} next */
  const answerWith = (next) => {
    responder = next;
  };
  /** @param {string} part */
  const isWanted = (part) => positionals.length === 0 || positionals.includes(part);
  if (isWanted('fill')) {
    await benchFill(launched, answerWith);
    await benchStop(launched, answerWith);
  }
  if (isWanted('look')) {
    const { respond } = await openPractice({ variant: VARIANT, today: TODAY, signedIn: true });
    answerWith(respond);
    await benchLook(launched, FORM, runs * 2 + 1, spread, print);
  }
  if (isWanted('practice')) {
    await openProfile(launched); // Practice stands behind the choice of a passphrase.
    await benchPractice(launched, runs, spread, print);
  }
  if (isWanted('vault')) await benchVault(launched, runs, spread, print);
} finally {
  await launched.close();
}
