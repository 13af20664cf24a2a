import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { turn } from './dom';
import { givePen } from './pen';
import { type Port, type Runtime, serve } from './serve';
import type { Tell } from './wire';

const HOME = 'chrome-extension://ruankao/';

/** A browser with one page in it; `connect` answers with what a panel would hold. */
function browser() {
  const listeners: ((port: Port) => void)[] = [];
  const runtime: Runtime = {
    id: 'ruankao',
    getURL: (path) => HOME + path,
    onConnect: { addListener: (heard) => listeners.push(heard) },
  };
  givePen();
  serve(runtime, document);
  return (name = 'hands', sender: Port['sender'] = { id: 'ruankao', url: `${HOME}sidepanel.html` }) => {
    const told: Tell[] = [];
    const heard: ((message: unknown) => void)[] = [];
    const closed: (() => void)[] = [];
    const port: Port = {
      name,
      sender,
      postMessage: (message) => told.push(structuredClone(message)),
      disconnect: () => {},
      onMessage: { addListener: (listener) => heard.push(listener) },
      onDisconnect: { addListener: (listener) => closed.push(listener) },
    };
    for (const listener of listeners) listener(port);
    return {
      told,
      isHeard: heard.length > 0,
      ask: (message: unknown) => {
        for (const listener of heard) listener(message);
      },
      close: () => {
        for (const listener of closed) listener();
      },
      of: <Kind extends Tell['tell']>(kind: Kind) =>
        told.filter((tell): tell is Extract<Tell, { tell: Kind }> => tell.tell === kind),
    };
  };
}

/** The document of this test draws nothing, so every box counts as hidden; it is given a size. */
function page(html: string): void {
  document.body.innerHTML = html;
  const box = { left: 9, top: 9, right: 99, bottom: 39, width: 90, height: 30, x: 9, y: 9, toJSON: () => ({}) };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([box] as unknown as DOMRectList);
  Document.prototype.elementFromPoint = () => null;
}
const applyAsk = (panel: ReturnType<ReturnType<typeof browser>>, values: readonly string[], run = 'r1', id = 2) => {
  const controls = panel.of('snapshot').at(-1)?.snapshot.controls ?? [];
  const orders = values.map((value, place) => {
    const { handle = '', signature = '', value: expects = '' } = controls[place] ?? {};
    return { field: 'name', handle, signature, value, expects };
  });
  return { id, ask: 'apply', run, purpose: 'fill', address: location.origin + location.pathname, orders };
};
const settled = async (): Promise<void> => {
  for (let time = 0; time < 20; time++) await turn();
};

// Browsers have it; the test's document lacks it.
beforeAll(() => vi.stubGlobal('MessageChannel', MessageChannel));
afterEach(() => {
  document.body.innerHTML = '';
});

describe('only our own pages are heard', () => {
  it.each([
    ['another name', 'other', { id: 'ruankao', url: `${HOME}popup.html` }],
    ['another extension', 'hands', { id: 'other', url: 'chrome-extension://other/x.html' }],
    ['a web page', 'hands', { id: 'ruankao', url: 'https://bm.ruankao.org.cn/' }],
    ['an address that only begins alike', 'hands', { id: 'ruankao', url: 'chrome-extension://ruankao.evil/' }],
    ['nobody', 'hands', undefined],
  ])('not %s', (_, name, sender) => {
    const connect = browser();
    expect(connect(name, sender as Port['sender']).isHeard).toBe(sender === undefined && name === 'hands');
  });
  it('a message of another shape is not answered', () => {
    const panel = browser()();
    for (const message of [null, 'observe', {}, { id: 1 }, { id: 1, ask: 'click' }, { id: 'x', ask: 'observe' }])
      panel.ask(message);
    expect(panel.told).toEqual([]);
  });
});

describe('looking', () => {
  it('answers with the same id', async () => {
    page('<p>姓名：<input></p>');
    const panel = browser()();
    panel.ask({ id: 7, ask: 'observe' });
    await settled();
    expect(panel.of('snapshot')).toMatchObject([{ id: 7, snapshot: { controls: [{ value: '' }], runs: [] } }]);
  });
  it('a change is told once, until the next look', async () => {
    page('<p>姓名：<input></p>');
    const panel = browser()();
    document.body.append('甲');
    await turn();
    expect(panel.of('changed')).toHaveLength(0);
    panel.ask({ id: 1, ask: 'observe' });
    await settled();
    document.body.append('乙');
    await turn();
    document.body.append('丙');
    await turn();
    expect(panel.of('changed')).toHaveLength(1);
    panel.ask({ id: 2, ask: 'observe' });
    await settled();
    document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(panel.of('changed')).toHaveLength(2);
  });
});

describe('no observer of ours lives on the page', () => {
  /** How many observers and listeners are alive. */
  function alive() {
    const observing = new Set<MutationObserver>();
    const { observe, disconnect } = MutationObserver.prototype;
    vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...what) {
      observing.add(this);
      observe.apply(this, what);
    });
    vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
      observing.delete(this);
      disconnect.apply(this);
    });
    let listening = 0;
    const { addEventListener, removeEventListener } = document;
    vi.spyOn(document, 'addEventListener').mockImplementation((...what: Parameters<typeof addEventListener>) => {
      listening += 1;
      addEventListener.apply(document, what);
    });
    vi.spyOn(document, 'removeEventListener').mockImplementation((...what: Parameters<typeof removeEventListener>) => {
      listening -= 1;
      removeEventListener.apply(document, what);
    });
    const timers = new Set<unknown>();
    const { setInterval, clearInterval } = globalThis;
    vi.stubGlobal('setInterval', (...what: Parameters<typeof setInterval>) => {
      const timer = setInterval(...what);
      timers.add(timer);
      return timer;
    });
    vi.stubGlobal('clearInterval', (timer: ReturnType<typeof setInterval>) => {
      timers.delete(timer);
      clearInterval(timer);
    });
    return () => ({ observers: observing.size, listeners: listening, timers: timers.size });
  }
  const nothing = { observers: 0, listeners: 0, timers: 0 };
  it('before a panel of ours is open, and after the last has closed', async () => {
    page('<p>姓名：<input></p>');
    const living = alive();
    const connect = browser();
    expect(living()).toEqual(nothing);
    const [panel, other] = [connect(), connect()];
    panel.ask({ id: 1, ask: 'observe' });
    await settled();
    panel.ask(applyAsk(panel, ['张三']));
    await settled();
    expect(living().observers).toBe(1);
    panel.close();
    expect(living()).not.toEqual(nothing);
    other.close();
    expect(living()).toEqual(nothing);
  });
  it('when the panel closes in the middle of a fill', async () => {
    page('<p>姓名：<input></p><p>学校：<input></p>');
    const living = alive();
    const panel = browser()();
    panel.ask({ id: 1, ask: 'observe' });
    await settled();
    panel.ask(applyAsk(panel, ['张三', '测试大学']));
    await turn();
    panel.close();
    await settled();
    expect(living()).toEqual(nothing);
  });
});

describe('writing', () => {
  it('reports each write, then all, with what the page looks like now', async () => {
    page('<p>姓名：<input></p><p>学校：<input></p>');
    const panel = browser()();
    panel.ask({ id: 1, ask: 'observe' });
    await settled();
    panel.ask(applyAsk(panel, ['张三', '测试大学']));
    await settled();
    expect(panel.of('wrote').map(({ record }) => record.outcome)).toEqual(['written', 'written']);
    const [applied] = panel.of('applied');
    expect(applied?.id).toBe(2);
    expect(applied?.snapshot.controls.map(({ value }) => value)).toEqual(['张三', '测试大学']);
    expect(applied?.snapshot.runs).toMatchObject([{ run: 'r1', purpose: 'fill', state: 'running' }]);
    panel.ask({ id: 3, ask: 'finish', run: 'r1' });
    panel.ask({ id: 4, ask: 'observe' });
    await settled();
    expect(panel.of('done')).toEqual([{ id: 3, tell: 'done', ok: true }]);
    expect(panel.of('snapshot').at(-1)?.snapshot.runs).toMatchObject([{ state: 'done', writes: [{}, {}] }]);
  });
  it('a run goes on over several waves', async () => {
    page('<p>姓名：<input></p>');
    const panel = browser()();
    panel.ask({ id: 1, ask: 'observe' });
    await settled();
    panel.ask(applyAsk(panel, ['张三']));
    await settled();
    panel.ask({ id: 3, ask: 'observe' });
    await settled();
    panel.ask(applyAsk(panel, ['李四'], 'r1', 4));
    await settled();
    expect(panel.of('applied').at(-1)?.snapshot.runs).toMatchObject([
      { writes: [{ asked: '张三' }, { asked: '李四' }] },
    ]);
  });
  it('stops when asked, and a stopped run stays stopped', async () => {
    page('<p>姓名：<input></p><p>学校：<input></p>');
    const panel = browser()();
    panel.ask({ id: 1, ask: 'observe' });
    await settled();
    panel.ask(applyAsk(panel, ['张三', '测试大学']));
    panel.ask({ id: 3, ask: 'stop' });
    await settled();
    expect(panel.of('stopped')[0]?.records.map(({ outcome }) => outcome)).toEqual(['stopped', 'stopped']);
    panel.ask(applyAsk(panel, ['张三'], 'r1', 4));
    panel.ask({ id: 5, ask: 'observe' });
    await settled();
    expect(panel.of('stopped')[1]).toMatchObject({ id: 4, records: [{ outcome: 'stopped' }] });
    expect(panel.of('snapshot').at(-1)?.snapshot.runs).toMatchObject([{ state: 'stopped' }]);
    expect(panel.of('done')).toEqual([]);
  });
  it('stops when its port closes; a panel opened later sees the run', async () => {
    page('<p>姓名：<input></p><p>学校：<input></p>');
    const connect = browser();
    const [panel, later] = [connect(), connect()];
    panel.ask({ id: 1, ask: 'observe' });
    await settled();
    panel.ask(applyAsk(panel, ['张三', '测试大学']));
    panel.close();
    await settled();
    later.ask({ id: 1, ask: 'observe' });
    await settled();
    expect(later.of('snapshot')[0]?.snapshot.runs).toMatchObject([{ run: 'r1', state: 'stopped' }]);
    expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', '']);
    expect(panel.of('applied')).toEqual([]);
  });
  it('is not stopped by another panel that closes', async () => {
    page('<p>姓名：<input></p>');
    const connect = browser();
    const [panel, other] = [connect(), connect()];
    panel.ask({ id: 1, ask: 'observe' });
    await settled();
    panel.ask(applyAsk(panel, ['张三']));
    other.close();
    await settled();
    expect(panel.of('applied')[0]?.records).toMatchObject([{ outcome: 'written' }]);
  });
});
