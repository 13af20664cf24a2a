/**
 * The part of `npm run bench` that looks: reading a page, telling its kind and finding its fields, in a real browser,
 * beside the floor of asking every element once and beside how long the page had to wait for its turn at most.
 */
import { inPage } from './in-page.mjs';
import { formIsDrawn } from './walk.mjs';

/** Controls, and elements without meaning beside them. */
const SIZES = /** @type {const} */ ([
  [30, 0],
  [300, 0],
  [3_000, 0],
  [300, 100_000],
]);
/** About what the form has by itself. */
const OWN_CONTROLS = 32;

/**
 * Runs in the page: adds lines about other things to its form, drawn by layui: text boxes, choices, radio buttons and
 * dates in turn. Then adds elements without meaning, one in five with a word.
 * @param {{ readonly count: number, readonly nodes: number }} sizes
 */
function addLines({ count, nodes }) {
  const form = document.querySelector('form.layui-form');
  const options = [...'甲乙丙丁戊己庚辛'].map((word) => `<option value="${word}">${word}</option>`).join('');
  const lines = Array.from({ length: count }, (_, order) => {
    const controls = [
      `<input name="n${order}" class="layui-input" placeholder="请输入">`,
      `<select name="n${order}"><option value="">请选择</option>${options}</select>`,
      `<input type="radio" name="n${order}" value="1" title="是"><input type="radio" name="n${order}" value="2" title="否">`,
      `<input name="n${order}" class="layui-input" placeholder="yyyy-MM-dd">`,
    ];
    return `<div class="layui-form-item"><label class="layui-form-label">备用项目${order}：</label><div class="layui-input-block">${controls[order % 4]}</div></div>`;
  });
  form?.append(document.createRange().createContextualFragment(lines.join('')));
  /** @type {Window & { layui?: { form: { render(): void } } }} */
  const shown = window;
  shown.layui?.form.render();
  const idle = Array.from(
    { length: nodes / 5 },
    (_, order) => `<div><p><b></b><i></i><span>说明${order}</span></p></div>`,
  );
  document.body.append(document.createRange().createContextualFragment(idle.join('')));
}

/**
 * Runs in the page, once `loop` is there. The floor of a look: asking every element for its style, and every control for
 * its value and its place, once. While we look, the page counts how long it has to wait for its turn at most.
 * @param {number} times
 */
async function measureLook(times) {
  const { observe, inSlices, watchStillness, detect, match } = /** @type {{ loop: typeof import('./bench-loop') }} */ (
    /** @type {unknown} */ (globalThis)
  ).loop;
  /** @type {Record<'floor' | 'observe' | 'wait' | 'detect' | 'match', number[]>} */
  const took = { floor: [], observe: [], wait: [], detect: [], match: [] };
  const counts = { nodes: 0, seen: 0, found: 0 };
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  /** @type {() => Promise<void>} */
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  for (let count = 0; count < times; count += 1) {
    await pause();
    const begun = performance.now();
    const every = document.querySelectorAll('*');
    let sum = 0;
    for (const element of every) {
      sum += getComputedStyle(element).opacity.length;
      if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement)
        sum += element.value.length + element.getBoundingClientRect().width;
    }
    took.floor.push(sum > 0 ? performance.now() - begun : Number.NaN);
    await pause();
    longest = 0;
    const before = performance.now();
    const { isStill, leave } = watchStillness(document);
    const { value: snapshot } = await inSlices(() => observe(document, []), isStill);
    const looked = performance.now();
    leave();
    await pause();
    took.wait.push(longest);
    took.observe.push(looked - before);
    const from = performance.now();
    detect(snapshot);
    const detected = performance.now();
    const { pairs } = match(snapshot);
    took.detect.push(detected - from);
    took.match.push(performance.now() - detected);
    Object.assign(counts, { nodes: every.length, seen: snapshot.controls.length, found: pairs.size });
  }
  port1.close();
  return { took, ...counts };
}

/**
 * @param {import('./browsers.mjs').Launched} launched
 * @param {string} form address of a form that is answered
 * @param {number} times how often each page is looked at
 * @param {(times: readonly number[]) => { text: string }} spread
 * @param {(table: readonly (readonly string[])[]) => void} print
 */
export async function benchLook({ context }, form, times, spread, print) {
  const code = await inPage('scripts/bench-loop.ts', 'loop');
  const page = await context.newPage();
  const head = ['elements', 'controls', 'fields', 'floor ms', 'observe ms', 'page waits ms', 'detect ms', 'match ms'];
  const table = [[...head, 'detect + match ms']];
  for (const [count, nodes] of SIZES) {
    await page.goto(form);
    await formIsDrawn(page);
    await page.evaluate(addLines, { count: Math.max(0, count - OWN_CONTROLS), nodes });
    await page.evaluate(`${code};globalThis.loop = loop;0`);
    const { took, seen, found, nodes: elements } = await page.evaluate(measureLook, times);
    const both = took.detect.map((time, at) => time + (took.match[at] ?? 0));
    const cells = [took.floor, took.observe, took.wait, took.detect, took.match, both];
    table.push([elements, seen, found].map(String).concat(cells.map((cell) => spread(cell).text)));
  }
  console.info(`\nLook at a form, median (least–most) of ${times}`);
  print(table);
}
