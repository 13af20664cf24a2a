/**
 * Drives the built content script from an extension page, as the side panel does, and serves pages on the real layui
 * package at the official address.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Ask, Tell } from '../../lib/engine/hands/wire';
import type { WriteOrder } from '../../lib/engine/plan-types';
import type { ControlSnapshot, Outcome, PageSnapshot } from '../../lib/engine/snapshot';
import { QUIET_PAGE, type Responder } from '../../scripts/browsers.mjs';

export const FORM_ADDRESS = 'https://bm.ruankao.org.cn/report/index';

const LAYUI = join(import.meta.dirname, '../../node_modules/layui/dist');
const TYPES: { readonly [end: string]: string } = { css: 'text/css', js: 'text/javascript', woff2: 'font/woff2' };

/** Answers with one page on layui. `script` runs when layui is ready; `heard(…)` notes what the page's code heard. */
export const layuiPage =
  (body: string, script = ''): Responder =>
  async ({ url }) => {
    const { pathname } = new URL(url);
    const type = TYPES[pathname.split('.').at(-1) ?? ''];
    if (pathname.startsWith('/assets/layui/') && type)
      return {
        status: 200,
        headers: { 'content-type': type },
        body: await readFile(join(LAYUI, pathname.slice('/assets/layui/'.length))),
      };
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>考生报名</title>
<link rel="stylesheet" href="/assets/layui/css/layui.css"><script src="/assets/layui/layui.js"></script></head>
<body>${body}<script>
window.log = [];
function heard(...words) { log.push(words.join(' ')); }
layui.use(['form', 'laydate', 'upload'], function () {
  const { form, laydate, upload, $ } = layui;
  ${script}
  form.render();
  document.documentElement.dataset.ready = 'true';
});
</script></body></html>`,
    };
  };

/** One row of a layui form. */
export const row = (label: string, control: string): string =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">${control}</div></div>`;

type Applied = Extract<Tell, { readonly tell: 'applied' }>;
type AskOf<Kind extends Ask['ask']> = Omit<Extract<Ask, { readonly ask: Kind }>, 'id' | 'ask'>;

interface InPage {
  tells: Tell[];
  send(ask: Ask): void;
  ask(ask: Ask): Promise<Tell>;
  close(): void;
}
/** What a function that runs in the extension page finds there; functions cross without what is around them. */
declare const hands: InPage;

export interface Hands {
  /** The extension page that holds the port. */
  readonly page: Page;
  observe(): Promise<PageSnapshot>;
  /** Puts what only writing needs into the page; `write` and `apply` do so by themselves. */
  givePen(): Promise<void>;
  /** Writes these values into the controls of these labels, one order each, planned on a fresh look. */
  write(values: { readonly [label: string]: string }, more?: Partial<WriteOrder>): Promise<Applied>;
  apply(ask: AskOf<'apply'>): Promise<Applied>;
  ask(kind: 'finish' | 'locate', what: object): Promise<boolean>;
  /** Does not wait for an answer. */
  send(ask: object): Promise<void>;
  tells(): Promise<readonly Tell[]>;
  close(): Promise<void>;
}

/** The control whose strongest label is this, apart from stars and colons. */
export function controlNamed(snapshot: PageSnapshot, label: string): ControlSnapshot {
  const found = snapshot.controls.filter(({ labels }) => labels[0]?.text.replace(/[*\s：:]/g, '') === label);
  const [control] = found;
  if (!control || found.length > 1)
    throw new Error(`${found.length} controls are called ${label}: ${JSON.stringify(snapshot.controls, null, 1)}`);
  return control;
}

export const orderFor = (control: ControlSnapshot, value: string, more: Partial<WriteOrder> = {}): WriteOrder => ({
  field: 'name', // The hands only hand it back.
  handle: control.handle,
  signature: control.signature,
  value,
  expects: control.value,
  ...more,
});

export const outcomes = ({ records }: Applied): readonly Outcome[] => records.map(({ outcome }) => outcome);

/** Runs in the extension page: opens the port, again and again until the page's script is there to answer. */
async function connect(tab: number): Promise<void> {
  interface Port {
    readonly onMessage: { addListener(heard: (tell: Tell) => void): void };
    readonly onDisconnect: { addListener(heard: () => void): void };
    postMessage(ask: Ask): void;
    disconnect(): void;
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: { connect(id: number, how: object): Port } } }).chrome;
  const waiting = new Map<number, (tell: Tell) => void>();
  const tells: Tell[] = [];
  const open = () =>
    new Promise<Port | undefined>((done) => {
      const port = tabs.connect(tab, { name: 'hands' });
      port.onDisconnect.addListener(() => done(undefined));
      port.onMessage.addListener((tell) => {
        tells.push(tell);
        if ('id' in tell) waiting.get(tell.id)?.(tell);
        done(port);
      });
      port.postMessage({ id: 0, ask: 'observe' });
    });
  let port = await open();
  for (let time = 0; !port && time < 100; time++) {
    await new Promise((later) => setTimeout(later, 50));
    port = await open();
  }
  if (!port) throw new Error('No script answers in that tab.');
  const line = port;
  Object.assign(globalThis, {
    hands: {
      tells,
      send: (ask: Ask) => line.postMessage(ask),
      ask: (ask: Ask) =>
        new Promise<Tell>((answer) => {
          waiting.set(ask.id, answer);
          line.postMessage(ask);
        }),
      close: () => line.disconnect(),
    } satisfies InPage,
  });
}

/** Runs in the extension page: puts a script of ours into a tab, as lib/platform/page-port.ts does. */
export async function give({ tab, file }: { readonly tab: number; readonly file: string }): Promise<void> {
  const { scripting } = (
    globalThis as unknown as { chrome: { scripting: { executeScript(how: object): Promise<unknown> } } }
  ).chrome;
  await scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [file] });
}

/** Connects to a tab. The port stays open until `close` or the end of the page. */
export async function connectHands(open: (path: string) => Promise<Page>, tab: number): Promise<Hands> {
  const page = await open(QUIET_PAGE);
  await page.evaluate(connect, tab);
  let id = 0;
  let run = 0;
  const ask = (message: object): Promise<Tell> => {
    id += 1;
    return page.evaluate((one) => hands.ask(one as unknown as Ask), { ...message, id } as never);
  };
  const observe = async (): Promise<PageSnapshot> => {
    const tell = await ask({ ask: 'observe' });
    if (!('snapshot' in tell)) throw new Error(`No snapshot: ${JSON.stringify(tell)}`);
    return tell.snapshot;
  };
  const givePen = (): Promise<void> => page.evaluate(give, { tab, file: '/pen.js' });
  const apply = async (what: AskOf<'apply'>): Promise<Applied> => {
    await givePen();
    const tell = await ask({ ask: 'apply', ...what });
    if (tell.tell !== 'applied') throw new Error(`Not applied: ${JSON.stringify(tell)}`);
    return tell;
  };
  return {
    page,
    observe,
    givePen,
    apply,
    async write(values, more) {
      const snapshot = await observe();
      const orders = Object.entries(values).map(([label, value]) =>
        orderFor(controlNamed(snapshot, label), value, more),
      );
      run += 1;
      const { origin, pathname } = new URL(snapshot.url);
      return apply({ run: `run-${run}`, purpose: 'fill', address: origin + pathname, orders });
    },
    async ask(kind, what) {
      if (kind === 'locate') await page.evaluate(give, { tab, file: '/locate.js' });
      const tell = await ask({ ask: kind, ...what });
      return tell.tell === 'done' && tell.ok;
    },
    send: (message) => page.evaluate((one) => hands.send(one as unknown as Ask), message as never),
    tells: () => page.evaluate(() => hands.tells),
    close: () => page.evaluate(() => hands.close()),
  };
}
