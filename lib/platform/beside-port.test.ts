import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { connectBeside } from './beside-port';

type Heard = (message?: unknown) => void;

/** A double of the browser's line, named as such; `say` and `hangUp` are the page's doings. */
function line() {
  const [messages, ends]: [Heard[], Heard[]] = [[], []];
  const asked: unknown[] = [];
  const port = {
    postMessage: (ask: unknown) => void asked.push(ask),
    disconnect: vi.fn(),
    onMessage: { addListener: (heard: Heard) => messages.push(heard) },
    onDisconnect: { addListener: (heard: Heard) => ends.push(heard) },
  };
  Object.assign(browser, {
    scripting: { executeScript: async () => [] },
    tabs: { ...browser.tabs, connect: () => port },
  });
  const tell = (all: readonly Heard[]) => (message?: unknown) => {
    for (const heard of all) heard(message);
  };
  return { port, asked, say: tell(messages), hangUp: tell(ends) };
}

afterEach(() => vi.restoreAllMocks());

describe('the line to what stands beside the form', () => {
  it('is not there before the page has opened it, so that whoever gives it up is heard by the page', async () => {
    const { say } = line();
    let isOpen = false;
    const connecting = connectBeside(1, () => {}).then((port) => {
      isOpen = true;
      return port;
    });
    await new Promise(setImmediate);
    expect(isOpen).toBe(false);
    say({ tell: 'here' });
    expect(await connecting).toBeDefined();
  });
  it('ends where the page goes away before', async () => {
    const { asked, hangUp } = line();
    const connecting = connectBeside(1, () => {});
    await new Promise(setImmediate);
    hangUp();
    const port = await connecting;
    port?.mark('', []);
    expect(asked).toEqual([]);
  });
});
