/** Who may make the hands write, and how they stop; what they show and where they look. In real tabs, over real ports. */
import type { Page } from '@playwright/test';
import { QUIET_PAGE } from '../../scripts/browsers.mjs';
import { expect, test } from './extension';
import { connectHands, controlNamed, FORM_ADDRESS, layuiPage, orderFor, outcomes, row } from './hands';

const MANY = `<form class="layui-form" action="/save">${Array.from({ length: 60 }, (_, place) =>
  row(`第 ${place} 项`, `<input class="layui-input" name="n${place}">`),
).join('')}</form>`;
/** The page notes when each box was written, and is so slow about it that a stop arrives before the end on any machine. */
const SLOWLY = `document.addEventListener('change', () => {
  const from = performance.now();
  while (performance.now() - from < 40);
  log.push(performance.timeOrigin + performance.now());
});`;

async function opened(page: Page): Promise<void> {
  await page.goto(FORM_ADDRESS);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}
const times = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as { log: number[] }).log);
const filled = (page: Page): Promise<number> =>
  page.evaluate(() => [...document.querySelectorAll('input')].filter(({ value }) => value !== '').length);

test('stops in the middle of a round, and says of every order whether it was carried out', async ({
  serve,
  context,
  extension,
}) => {
  serve(layuiPage(MANY, SLOWLY));
  const page = await context.newPage();
  await opened(page);
  const helper = await connectHands(extension.open, await extension.tabId(page));
  const { controls } = await helper.observe();
  const orders = controls.map((control) => orderFor(control, '甲'));
  await helper.givePen();
  const applied = await helper.page.evaluate(
    async (ask) => {
      // Runs in the extension page, beside the port: no test machinery between the press and the message.
      const { hands } = globalThis as unknown as {
        hands: {
          tells: { tell: string }[];
          send(ask: object): void;
          ask(ask: object): Promise<{ records: { outcome: string }[] }>;
        };
      };
      const answer = hands.ask(ask);
      while (hands.tells.filter(({ tell }) => tell === 'wrote').length < 10)
        await new Promise((later) => setTimeout(later, 1));
      hands.send({ id: 98, ask: 'stop' });
      return answer;
    },
    { id: 99, ask: 'apply', run: 'r', purpose: 'fill', address: FORM_ADDRESS, orders },
  );
  const ends = applied.records.map(({ outcome }) => outcome);
  const written = ends.filter((outcome) => outcome === 'written').length;
  expect(ends).toEqual([...Array(written).fill('written'), ...Array(60 - written).fill('stopped')]);
  expect([await filled(page), written < 60]).toEqual([written, true]);
  const after = (await times(page)).length;
  await page.waitForTimeout(200);
  expect((await times(page)).length).toBe(after);
  expect((await helper.observe()).runs).toMatchObject([{ run: 'r', state: 'stopped' }]);
});

test('the panel closes mid-fill: the fill stops, and a new panel sees what was written', async ({
  serve,
  context,
  extension,
}) => {
  serve(layuiPage(MANY, SLOWLY));
  const page = await context.newPage();
  await opened(page);
  const tab = await extension.tabId(page);
  const helper = await connectHands(extension.open, tab);
  const { controls } = await helper.observe();
  await helper.givePen();
  await helper.send({
    id: 99,
    ask: 'apply',
    run: 'r',
    purpose: 'fill',
    address: FORM_ADDRESS,
    orders: controls.map((control) => orderFor(control, '甲')),
  });
  await expect.poll(() => filled(page)).toBeGreaterThan(2);
  await helper.close();
  const later = await connectHands(extension.open, tab);
  const { runs } = await later.observe();
  const written = await filled(page);
  expect(written).toBeLessThan(60);
  expect(runs).toMatchObject([{ run: 'r', purpose: 'fill', state: 'stopped' }]);
  expect(runs[0]?.writes.filter(({ outcome }) => outcome === 'written')).toHaveLength(written);
});

test('points at a control without moving the form, and leaves nothing behind', async ({
  serve,
  context,
  extension,
}) => {
  serve(layuiPage(MANY));
  const page = await context.newPage();
  await opened(page);
  const helper = await connectHands(extension.open, await extension.tabId(page));
  const control = controlNamed(await helper.observe(), '第40项');
  const place = (): Promise<readonly number[]> =>
    page.evaluate(() => [
      document.documentElement.scrollHeight,
      ...[...document.querySelectorAll('input')].map(({ offsetTop }) => offsetTop),
    ]);
  const before = await place();
  expect(await helper.ask('locate', { handle: control.handle })).toBe(true);
  const mark = page.locator('[data-ruankao-mark]');
  await expect(mark).toHaveCount(1);
  expect(await place()).toEqual(before);
  expect(
    await mark.evaluate((host) => [host.shadowRoot, host.textContent, getComputedStyle(host).pointerEvents]),
  ).toEqual([null, '', 'none']);
  await expect(page.locator('[name=n40]')).toBeInViewport();
  await expect(mark).toHaveCount(0);
  expect((await helper.tells()).filter(({ tell }) => tell === 'changed')).toEqual([]);
  expect(await helper.ask('locate', { handle: 'other-1' })).toBe(false);
});

/** Boxes that a person cannot see or reach, and some that look suspicious and are in order. */
const SIGHTS = {
  hidden: ['display:none', 'visibility:hidden', 'width:0;padding:0;border:0'],
  transparent: [
    'opacity:0',
    'opacity:.05',
    'filter:opacity(0)',
    'clip-path:inset(50%)',
    'position:absolute;clip:rect(0,0,0,0)',
  ],
  tiny: ['width:2px;padding:0;border:0;min-width:0', 'transform:scale(.01)'],
  'off-screen': ['position:absolute;left:-9999px', 'position:absolute;top:-9999px', 'position:fixed;left:200vw'],
  seen: ['', 'opacity:.6', 'margin-left:20px', 'position:relative;left:5px'],
} as const;
const around = [
  ['opacity:0', 'transparent'],
  ['opacity:.3', 'transparent'],
  ['height:0;overflow:hidden', 'off-screen'],
  ['visibility:hidden', 'hidden'],
  ['overflow:auto;height:40px', 'seen'],
  ['', 'disabled'],
] as const;

test('tells what a person cannot see, and writes none of it', async ({ serve, context, extension }) => {
  const boxes = Object.entries(SIGHTS).flatMap(([sight, styles]) =>
    styles.map((style, place) => row(`${sight} ${place}`, `<input name="x" style="${style}">`)),
  );
  const wrapped = around.map(
    ([style, sight], place) =>
      `<p>around ${sight} ${place} </p><fieldset ${sight === 'disabled' ? 'disabled' : ''}><div style="${style}"><div style="${style === 'opacity:.3' ? style : ''}"><input aria-label="${sight} in ${place}"></div></div></fieldset>`,
  );
  const cover = '<div style="position:absolute;inset:0;background:#fff"></div>';
  const covered = `<div style="position:relative">${row('covered 0', '<input name="x">')}${cover}</div>${row('covered 1', `<input name="x">${cover}`)}`;
  const bar = '<div style="position:fixed;left:0;right:0;bottom:0;height:60px;background:#eee">页脚</div>';
  serve(layuiPage(`<form>${covered}${boxes.join('')}${wrapped.join('')}</form>${bar}`));
  const page = await context.newPage();
  await opened(page);
  const helper = await connectHands(extension.open, await extension.tabId(page));
  const { controls } = await helper.observe();
  const seen = controls.map(({ labels, obstacle }) => [labels[0]?.text.replace(/ .*/, ''), obstacle ?? 'seen']);
  expect(seen.filter(([expected, sight]) => expected !== sight)).toEqual([]);
  expect(seen).toHaveLength(2 + Object.values(SIGHTS).flat().length + around.length);
  const orders = controls.filter(({ obstacle }) => obstacle).map((control) => orderFor(control, '甲'));
  const ends = outcomes(await helper.apply({ run: 'r', purpose: 'fill', address: FORM_ADDRESS, orders }));
  expect(new Set(ends)).toEqual(new Set(['not-visible', 'page-refused']));
  expect(await filled(page)).toBe(0);
});

test('a web page cannot reach the hands, and hears nothing of them', async ({ serve, context, extension }) => {
  serve(layuiPage(row('姓名', '<input name="name">'), "window.postMessage({ id: 1, ask: 'observe' }, '*');"));
  const asker = await extension.open(QUIET_PAGE);
  const id: string = await asker.evaluate('chrome.runtime.id');
  const page = await context.newPage();
  await page.addInitScript((own) => {
    const overheard: string[] = [];
    Object.assign(globalThis, { overheard });
    // WXT's own script context would announce itself by this event.
    document.addEventListener(`${own}:form:wxt:content-script-started`, ({ type }) => overheard.push(type));
    globalThis.addEventListener(
      'message',
      ({ data }) => data?.ask !== 'observe' && overheard.push(JSON.stringify(data)),
    );
  }, id);
  await opened(page);
  const before = await page.evaluate(() => Object.keys(globalThis).sort());
  const helper = await connectHands(extension.open, await extension.tabId(page));
  expect(outcomes(await helper.write({ 姓名: '张三' }))).toEqual(['written']);
  expect(await page.evaluate(() => (globalThis as unknown as { overheard: string[] }).overheard)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(globalThis).sort())).toEqual(before);
  expect(await page.locator('[data-ruankao-mark]').count()).toBe(0);
});
