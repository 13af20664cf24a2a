/**
 * Talks to the photo desk's worker from a page of the built extension, as the screens do: for the labelled set and for
 * the clock. What a page does here runs in the page, and is measured there.
 */

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('../../lib/photo/contract').PixelFacts} PixelFacts */
/** @typedef {{ facts: PixelFacts }} Measured */

/**
 * Starts a worker in the page, unless one is there. `photoDesk.measure` and `photoDesk.start` then serve later calls.
 * @param {Page} page
 */
export async function startDesk(page) {
  await page.evaluate(() => {
    /** @type {Map<number, (reply: any) => void>} */
    const waiting = new Map();
    let number = 0;
    const open = () => {
      const [worker, helper] = [new Worker('/photo-worker.js'), new Worker('/photo-worker.js', { name: 'helper' })];
      const { port1, port2 } = new MessageChannel();
      worker.postMessage({ order: 'meet', port: port1 }, [port1]);
      helper.postMessage({ order: 'meet', port: port2 }, [port2]);
      worker.addEventListener('message', ({ data }) => {
        if (data.reply !== 'stage') waiting.get(data.number)?.(data);
      });
      return { worker, helper };
    };
    let { worker, helper } = open();
    /** @param {object} order */
    const ask = (order) =>
      new Promise((done) => {
        number += 1;
        waiting.set(number, done);
        worker.postMessage({ ...order, number });
      });
    Object.assign(globalThis, {
      photoDesk: {
        /** @param {Blob} picture */
        measure: (picture) => ask({ order: 'measure', picture }),
        /** @param {Blob} picture @param {object} what */
        compose: (picture, what) => ask({ order: 'compose', picture, what }),
        /** A new worker, from nothing to ready. */
        restart: async () => {
          worker.terminate();
          helper.terminate();
          ({ worker, helper } = open());
          await ask({ order: 'warm' });
        },
      },
      /** @param {string} letters */
      fromLetters: (letters) =>
        new Blob([Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))], { type: 'image/jpeg' }),
    });
  });
}

/**
 * The facts of one file, as the browser measures them.
 * @param {Page} page @param {Uint8Array} file
 * @returns {Promise<PixelFacts>}
 */
export async function measureIn(page, file) {
  const reply = await page.evaluate(async (letters) => {
    const { photoDesk, fromLetters } = /** @type {any} */ (globalThis);
    const answer = await photoDesk.measure(fromLetters(letters));
    // A map is bytes; as JSON it would be an object of thousands of keys.
    if (answer.facts?.background) answer.facts.background.map.cells = [...answer.facts.background.map.cells];
    return answer;
  }, Buffer.from(file).toString('base64'));
  if (reply.reply !== 'measured') throw new Error(`The photo desk says ${JSON.stringify(reply)}.`);
  return reply.facts;
}

/**
 * A picture made of one file, as the browser decodes it: a short sum of its pixels (SHA-256), and its size.
 * @param {Page} page @param {Uint8Array} file
 * @param {import('../../lib/photo/contract').ComposeOrder} what
 * @returns {Promise<{ width: number, height: number, sum: string, brightened: boolean }>}
 */
export async function composeIn(page, file, what) {
  const reply = await page.evaluate(
    async ({ letters, order }) => {
      const { photoDesk, fromLetters } = /** @type {any} */ (globalThis);
      const answer = await photoDesk.compose(fromLetters(letters), order);
      if (answer.reply !== 'composed') return { trouble: answer.trouble };
      const { pixels, brightened } = answer.composed;
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', pixels.data));
      return { width: pixels.width, height: pixels.height, sum: [...hash].join(' '), brightened };
    },
    { letters: Buffer.from(file).toString('base64'), order: what },
  );
  if (reply.sum === undefined) throw new Error(`The photo desk says ${reply.trouble}.`);
  return reply;
}
