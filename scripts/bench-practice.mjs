/**
 * How soon the practice is there: its start page, and from the press of 开始 the first page of the pretend platform, from
 * the navigation to the moment at which it can be used.
 */
/** @typedef {import('./browsers.mjs').Launched} Launched */
/** @typedef {import('playwright').Page} Page */

/**
 * Milliseconds from the navigation until the page says that it is ready.
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<number>}
 */
async function readyTime(page, selector) {
  for (let tries = 0; tries < 200; tries += 1) {
    // Between two documents there is nobody to ask.
    const time = await page
      .evaluate(
        (wanted) =>
          new Promise((done) => {
            const look = () => document.querySelector(wanted) && done(performance.now());
            new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
            look();
          }),
        selector,
      )
      .catch(() => undefined);
    if (typeof time === 'number') return time;
    await new Promise((later) => setTimeout(later, 25));
  }
  throw new Error(`Nothing became ${selector}.`);
}

/**
 * @param {Launched} launched
 * @param {number} runs
 * @param {(times: readonly number[]) => { text: string }} spread
 * @param {(table: readonly (readonly string[])[]) => void} print
 */
export async function benchPractice(launched, runs, spread, print) {
  /** @type {number[]} */
  const starts = [];
  /** @type {number[]} */
  const pages = [];
  for (let count = 0; count < runs; count += 1) {
    const page = await launched.open('practice.html');
    starts.push(await readyTime(page, 'main[data-screen="practice"][data-ready="true"]'));
    await page.locator('[data-scenario="first-registration"]').click();
    await page.locator('[data-action="begin-practice"]').click();
    pages.push(await readyTime(page, '.selectorg'));
    page.close().catch(() => undefined);
  }
  console.info(`\nPractice, from the navigation until it can be used, median (least–most) of ${runs}; the aim is 1000`);
  print([
    ['start page ms', 'first page ms'],
    [spread(starts).text, spread(pages).text],
  ]);
}
