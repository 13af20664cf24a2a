/**
 * Pages that are after more than a person would give. A canary is asked to be written into every control there is:
 * what a person cannot see never gets it, not even for a moment, and no button is ever pressed.
 */
import type { Page } from '@playwright/test';
import { importProfile } from '../../scripts/assistant.mjs';
import { closePage, OFFICIAL_HOST, QUIET_PAGE, type Responder } from '../../scripts/browsers.mjs';
import { candidate } from './desk';
import { expect, test } from './extension';
import { connectHands, FORM_ADDRESS, type Hands, orderFor } from './hands';
import { HIDING, type HostilePage, LOOKALIKES, SCHEMING, TURNING } from './hostile-pages';

const CANARY = 'canary-7f3a';

/** In the page: keeps what ever stood in a trap, looking at every frame and every event; and what was pressed. */
const SPY = `const stolen = []; const pressed = []; const steal = (what) => stolen.push(String(what));
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').get;
  const traps = () => [...document.getElementsByClassName('trap')];
  const look = () => { for (const at of traps()) if (at.type === 'checkbox' ? at.checked : native.call(at)) steal(at.id + native.call(at)); };
  const frame = requestAnimationFrame.bind(window);
  (function again() { look(); frame(again); })();
  for (const name of ['input', 'change', 'blur', 'focus', 'click']) addEventListener(name, look, true);
  addEventListener('click', ({ target }) => pressed.push(target.outerHTML), true);
  addEventListener('submit', (event) => { pressed.push('submit'); event.preventDefault(); }, true);`;

const documentOf = ({ body, script = '' }: HostilePage): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>考生报名</title><script>${SPY}</script>
  <body><form action="/save">${body}</form><script>document.getElementById('pop')?.showPopover(); ${script};
  document.documentElement.dataset.ready = 'true';</script></body></html>`;

const answering =
  (pages: readonly HostilePage[]): Responder =>
  ({ url }) => {
    const page = pages[Number(new URL(url).searchParams.get('page'))];
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return page ? { status: 200, headers, body: documentOf(page) } : { status: 404, body: '' };
  };

/** Everything that a page could read of itself. */
const readable = (page: Page): Promise<string> =>
  page.evaluate(`document.documentElement.outerHTML + traps().map((at) => native.call(at)).join() + stolen.join()`);

async function visit(page: Page, at: number, helper: Page, tab: number): Promise<Hands> {
  await page.goto(`${FORM_ADDRESS}?page=${at}`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  return connectHands(async () => helper, tab);
}

/** Asks for the canary in every control; answers how it ended, by the control's own name. */
async function writeAll(hands: Hands): Promise<readonly string[]> {
  const { controls } = await hands.observe();
  const orders = controls.map((control) => orderFor(control, CANARY));
  const { records } = await hands.apply({ run: crypto.randomUUID(), purpose: 'fill', address: FORM_ADDRESS, orders });
  return records.map(
    ({ outcome }, place) => `${JSON.parse(controls[place]?.signature.replace(/#\d+$/, '') ?? '[]')[3]} ${outcome}`,
  );
}

for (const [kind, pages] of [
  ['hidden by any means', HIDING],
  ['with designs of its own', SCHEMING],
] as const)
  test(`a control ${kind} never gets the canary, and no button is pressed`, async ({ serve, context, extension }) => {
    test.setTimeout(150_000);
    serve(answering(pages));
    const page = await context.newPage();
    await page.goto(`${FORM_ADDRESS}?page=0`);
    const tab = await extension.tabId(page);
    const helper = await extension.open(QUIET_PAGE);
    for (const [at, { name }] of pages.entries()) {
      const hands = await visit(page, at, helper, tab);
      await hands.observe();
      expect(await readable(page), `${name}: before the press`).not.toContain(CANARY);
      const ends = await writeAll(hands);
      expect.soft(ends, `${name}: what a person sees is written`).toContain('honest written');
      expect
        .soft(
          ends.filter((end) => end.startsWith('trap w')),
          name,
        )
        .toEqual([]);
      expect.soft(await page.evaluate('[stolen, pressed]'), name).toEqual([[], []]);
      for (const frame of page.frames().slice(1)) expect(await frame.locator('.trap').inputValue()).toBe('');
      await hands.close();
    }
  });

test('a page that turns between the look and the write gets nothing', async ({ serve, context, extension }) => {
  test.setTimeout(90_000);
  const body = '<p><label for="honest">Email</label> <input id="honest" name="honest"></p><p id="other">单位地址 </p>';
  serve(answering(TURNING.map(({ name }) => ({ name, body }))));
  const page = await context.newPage();
  await page.goto(`${FORM_ADDRESS}?page=0`);
  const tab = await extension.tabId(page);
  const helper = await extension.open(QUIET_PAGE);
  for (const [at, { name, deed }] of TURNING.entries()) {
    const hands = await visit(page, at, helper, tab);
    const { controls } = await hands.observe();
    const before = await page.locator('#honest').inputValue();
    await page.evaluate(`{ const honest = document.getElementById('honest'); ${deed} }`);
    const orders = controls.map((control) => orderFor(control, CANARY));
    const { records } = await hands.apply({ run: 'r', purpose: 'fill', address: FORM_ADDRESS, orders });
    expect
      .soft(
        records.map(({ outcome }) => outcome),
        name,
      )
      .not.toContain('written');
    expect.soft(await readable(page), name).not.toContain(CANARY);
    expect.soft([before, 'mine'], name).toContain(await page.locator('#honest').inputValue());
    await hands.close();
  }
});

/** Runs in an extension page: whether a script of ours answers in a tab. */
const answersIn = (tab: number): Promise<boolean> =>
  new Promise((done) => {
    interface Line {
      readonly onMessage: { addListener(heard: () => void): void };
      readonly onDisconnect: { addListener(heard: () => void): void };
      postMessage(ask: object): void;
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { connect(id: number, how: object): Line } } }).chrome;
    const line = tabs.connect(tab, { name: 'hands' });
    line.onMessage.addListener(() => done(true));
    line.onDisconnect.addListener(() => done(false));
    line.postMessage({ id: 1, ask: 'observe' });
  });

test('on a look-alike host nothing of ours answers, and the popup names the address that is the right one', async ({
  serve,
  context,
  extension,
}) => {
  test.setTimeout(90_000);
  const form = {
    name: 'a form',
    body: '<h1>考生报名</h1><p><label for="honest">Email</label> <input id="honest"></p>',
  };
  serve(answering([form]));
  const page = await context.newPage();
  await page.goto(`${FORM_ADDRESS}?page=0`);
  const tab = await extension.tabId(page);
  const file = await candidate('liaoning-2025', 'employed');
  await closePage(await importProfile(extension, file, file.profiles[0]?.fields.name ?? ''));
  const helper = await extension.open(QUIET_PAGE);
  await expect.poll(() => helper.evaluate(answersIn, tab), 'the right address is answered').toBe(true);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  await page.route(
    ({ host }) => host !== OFFICIAL_HOST,
    (route) => route.fulfill({ status: 200, headers, body: documentOf(form) }),
  );
  for (const address of LOOKALIKES) {
    await page.goto(address);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    const popup = await extension.open(`popup.html?tab=${tab}`);
    await expect(popup.locator('main[data-ready="true"]'), address).toHaveAttribute('data-page', 'unknown');
    await expect(popup.locator('.platform a'), address).toHaveAttribute('href', `https://${OFFICIAL_HOST}/`);
    await closePage(popup);
    expect.soft(await helper.evaluate(answersIn, tab), address).toBe(false);
  }
});
