/**
 * A double of the browser between a panel and a page, named as such: one line whose messages are copied, kept in order
 * and delivered in a turn of their own. `wxt/browser` resolves to this file in the abuse runs, so that the real ends of
 * the line (lib/platform/page-port.ts, lib/engine/hands/serve.ts) are under test.
 */
import { turn } from '@/lib/engine/hands/dom';
import { ours } from '@/lib/engine/hands/ours';
import { givePen } from '@/lib/engine/hands/pen';
import type { Port, Runtime } from '@/lib/engine/hands/serve';
import { TOOLKITS } from '@/lib/engine/hands/toolkits';
import type { Ask, Tell } from '@/lib/engine/hands/wire';

const HOME = 'chrome-extension://ruankao/';

type Listener<Message> = (message: Message) => void;

/** What overhears the line: asks before the page hears them, tells at the moment they are said. */
export interface Tap {
  ask?(ask: Ask): void;
  tell?(tell: Tell): void;
}

let serving: ((port: Port) => void) | undefined;
let tap: Tap = {};

/** Who overhears the line from now on. */
export const overhear = (next: Tap): void => {
  tap = next;
};

function listeners<Message>(): { readonly all: Listener<Message>[]; addListener(heard: Listener<Message>): void } {
  const all: Listener<Message>[] = [];
  return { all, addListener: (heard) => all.push(heard) };
}

/** Delivers one after the other, each in a turn of its own, until the line is closed. */
function queue<Message>(deliver: Listener<Message>): (message: Message) => void {
  let last = Promise.resolve();
  return (message) => {
    const copy: Message = JSON.parse(JSON.stringify(message));
    last = last.then(turn).then(() => deliver(copy));
  };
}

function connect(_tab: number, { name }: { readonly name: string }) {
  const toPage = listeners<unknown>();
  const toPanel = listeners<unknown>();
  const pageLeft = listeners<undefined>();
  let isOpen = true;
  const send = queue((ask: Ask) => {
    if (!isOpen) return;
    tap.ask?.(ask);
    for (const heard of toPage.all) heard(ask);
  });
  const answer = queue((tell: Tell) => {
    if (isOpen) for (const heard of toPanel.all) heard(tell);
  });
  serving?.({
    name,
    sender: { id: 'ruankao', url: `${HOME}sidepanel.html` },
    postMessage(tell) {
      tap.tell?.(tell);
      answer(tell);
    },
    disconnect: () => {},
    onMessage: toPage,
    onDisconnect: { addListener: (heard) => pageLeft.addListener(heard) },
  });
  return {
    postMessage: send,
    disconnect() {
      isOpen = false;
      for (const heard of pageLeft.all) heard(undefined);
    },
    onMessage: toPanel,
    onDisconnect: listeners<undefined>(),
  };
}

/** The panel's end. */
export const browser = {
  runtime: { lastError: undefined },
  scripting: {
    executeScript: async ({ files }: { readonly files: readonly string[] }) =>
      files.includes('/pen.js') ? givePen() : ours.hands?.learn(TOOLKITS),
  },
  tabs: { connect },
};

/** The page's end. */
export const runtime: Runtime = {
  id: 'ruankao',
  getURL: (path) => HOME + path,
  onConnect: {
    addListener(heard) {
      serving = heard;
    },
  },
};
