import { afterEach, describe, expect, it } from 'vitest';
import { ours } from '../ours';
import { serveBeside } from './serve';
import type { BesideTell } from './wire';

type Heard = (message?: unknown) => void;

/** The page's end of the lines of several panels; a double of the browser between them, named as such. */
function page() {
  const connects: Heard[] = [];
  ours.hands = { elementOf: () => undefined, faceOf: (element) => element, learn: () => {} };
  serveBeside(
    {
      id: 'ruankao',
      getURL: (path: string) => `own://x/${path}`,
      onConnect: { addListener: (heard) => connects.push(heard as Heard) },
    },
    document,
  );
  return () => {
    const [messages, ends, told]: [Heard[], Heard[], BesideTell[]] = [[], [], []];
    for (const heard of connects)
      heard({
        name: 'beside',
        sender: { id: 'ruankao', url: 'own://x/sidepanel.html' },
        postMessage: (tell: BesideTell) => told.push(tell),
        disconnect: () => {},
        onMessage: { addListener: (one: Heard) => messages.push(one) },
        onDisconnect: { addListener: (one: Heard) => ends.push(one) },
      });
    return {
      told,
      ask: (ask: unknown) => messages.map((one) => one(ask)),
      end: () => ends.map((one) => one()),
    };
  };
}

const layers = (): number => document.querySelectorAll('[data-ruankao-mark]').length;
const MARK = {
  ask: 'mark',
  title: '',
  marks: [{ handle: 'c1', tone: 'quiet', text: '看', name: '看', sentence: '看。' }],
};

afterEach(() => {
  delete ours.isAttended;
  document.documentElement.replaceChildren(document.createElement('body'));
});

describe('what stands beside the form', () => {
  it('says that it is there, before it is asked for anything', () => {
    expect(page()().told).toEqual([{ tell: 'here' }]);
  });
  it('goes with the line that asked for it, and with no other', () => {
    const connect = page();
    const [one, other] = [connect(), connect()];
    one.ask(MARK);
    other.ask(MARK);
    expect(layers()).toBe(2);
    one.end();
    expect(layers()).toBe(1);
    other.ask({ ...MARK, marks: [] });
    expect(layers()).toBe(0);
  });
  it('has one picker at most, which goes with its line', () => {
    const one = page()();
    one.ask({ ask: 'pick', prompt: '点控件', controls: [] });
    one.ask({ ask: 'pick', prompt: '点控件', controls: [] });
    expect(layers()).toBe(1);
    one.end();
    expect(layers()).toBe(0);
  });
});
