/**
 * The line from a screen of ours to the hands on one page.
 *
 * - Every answer is parsed; what does not parse counts as no answer.
 * - When the page goes away every open ask ends with PageGoneError.
 * - The script in every page is small: what only some need is put beside it. A page that shows another toolkit than
 *   layui, or none and words that ask for a choice, gets the script that knows them before its snapshot is told; pointing at a control comes with the first press, and what only writing needs with the first round of it.
 * - One port is one document: after a navigation the screen connects again.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Ask, Tell } from '../engine/hands/wire';
import type { WriteOrder } from '../engine/plan-types';
import type { ControlSnapshot, PageSnapshot, WriteRecord } from '../engine/snapshot';
import { isPracticePage } from './tabs';

z.config({ jitless: true }); // The extension's CSP forbids the probe with new Function.

const PORT = 'hands';
/** Scripts of ours that a page gets only when it needs them. */
type Extra = 'toolkits' | 'locate' | 'pen';

/** The tab was closed, left the official site, or has no content script of this version. */
export class PageGoneError extends Error {
  override readonly name = 'PageGoneError';
}

/** A schema for every part of what the hands tell: a part that is not named would be dropped without a word. */
type Every<Told> = { readonly [part in keyof Told]-?: z.ZodMiniType };

const text = z.string();
const outcome = z.enum([
  'written',
  'already-so',
  'no-such-option',
  'page-refused',
  'gone',
  'moved',
  'touched',
  'not-visible',
  'stopped',
]);
const below = z.optional(z.array(z.object({ handle: text, value: text })));
const record = z.object({
  field: text,
  handle: text,
  before: text,
  asked: text,
  outcome,
  below,
  entered: z.optional(z.literal(true)),
} satisfies Every<WriteRecord>);
const control = z.object({
  handle: text,
  widget: text,
  kind: z.enum(['text', 'choice', 'date', 'file', 'check', 'password', 'output']),
  labels: z.array(
    z.object({
      from: z.enum([
        'for',
        'wrap',
        'aria',
        'item',
        'cell',
        'term',
        'preceding',
        'column',
        'option',
        'placeholder',
        'title',
        'name',
      ]),
      text,
    }),
  ),
  section: text,
  form: z.number(),
  order: z.number(),
  required: z.boolean(),
  value: text,
  options: z.optional(z.array(text)),
  placeholder: text,
  format: z.optional(z.record(z.string(), z.string())),
  obstacle: z.optional(
    z.enum(['hidden', 'transparent', 'tiny', 'off-screen', 'covered', 'elsewhere', 'disabled', 'read-only', 'by-hand']),
  ),
  signature: text,
  behind: z.optional(text),
  shares: z.optional(z.literal(true)),
} satisfies Every<ControlSnapshot>);
const snapshot = z.object({
  url: text,
  title: text,
  text,
  rows: z.optional(z.array(z.array(text))),
  buttons: z.array(z.object({ handle: text, text })),
  controls: z.array(control),
  secure: z.boolean(),
  runs: z.array(
    z.object({
      run: text,
      purpose: z.enum(['fill', 'undo']),
      state: z.enum(['running', 'done', 'stopped']),
      writes: z.array(record),
    }),
  ),
} satisfies Every<PageSnapshot>);
const tell = z.union([
  z.object({ id: z.number(), tell: z.literal('snapshot'), snapshot }),
  z.object({ id: z.number(), tell: z.literal('applied'), records: z.array(record), snapshot }),
  z.object({ id: z.number(), tell: z.literal('stopped'), records: z.array(record) }),
  z.object({ id: z.number(), tell: z.literal('done'), ok: z.boolean() }),
  z.object({ tell: z.literal('wrote'), run: text, record }),
  z.object({ tell: z.literal('changed') }),
]) satisfies z.ZodMiniType<Tell>;

export interface PagePort {
  observe(): Promise<PageSnapshot>;
  /** Hands over a round of writes; `onWrote` hears of each as it ends. Without a snapshot: its run was stopped. */
  apply(
    round: {
      readonly run: string;
      readonly purpose: 'fill' | 'undo';
      readonly address: string;
      readonly orders: readonly WriteOrder[];
    },
    onWrote?: (record: WriteRecord) => void,
  ): Promise<{ readonly records: readonly WriteRecord[]; readonly snapshot?: PageSnapshot }>;
  /** Says that no further round of this run will come. */
  finish(run: string): Promise<void>;
  /** Shows the person where a control is. */
  locate(handle: string): Promise<boolean>;
  /** Stops the present round at once. */
  stop(): void;
  /** True when the page has changed since the last snapshot, within `ms`; false when time is up, aborted or gone. */
  changeWithin(ms: number, signal: AbortSignal): Promise<boolean>;
  /** Ends when the document is gone. */
  readonly closed: Promise<void>;
  disconnect(): void;
}

/** Words that stand where a choice or a box to tick is drawn without any input. */
const DRAWN_WORDS = /选择|同意|承诺|长期/;

/** Whether a page shows what only the script for other toolkits knows. */
const mayDrawMore = ({ controls, text: words }: PageSnapshot): boolean =>
  controls.some(({ widget }) => widget === 'foreign') ||
  (controls.length > 0 && !controls.some(({ widget }) => widget.startsWith('lay')) && DRAWN_WORDS.test(words));

/** Connects to the hands in a tab. `onChanged` hears that the page differs from the last snapshot. */
export function connectToPage(tabId: number, onChanged: () => void): PagePort {
  const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
  const open = new Map<number, { readonly resolve: (tell: Tell) => void; readonly reject: (error: Error) => void }>();
  const changeListeners = new Set<(changed: boolean) => void>();
  let changed = false;
  let gone = false;
  let lastId = 0;
  const given = new Map<Extra, Promise<boolean>>();
  let onWrote: ((record: WriteRecord) => void) | undefined;
  let close = (): void => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });

  const end = (): void => {
    void browser.runtime.lastError; // Chrome writes it to the console unless it is read.
    gone = true;
    for (const { reject } of open.values()) reject(new PageGoneError('The page is gone'));
    open.clear();
    for (const listener of [...changeListeners]) listener(false);
    close();
  };
  port.onDisconnect.addListener(end);
  port.onMessage.addListener((message: unknown) => {
    const parsed = tell.safeParse(message);
    if (!parsed.success) return;
    const said: Tell = parsed.data;
    if (said.tell === 'changed') {
      changed = true;
      onChanged();
      for (const listener of [...changeListeners]) listener(true);
    } else if (said.tell === 'wrote') onWrote?.(said.record);
    else {
      open.get(said.id)?.resolve(said);
      open.delete(said.id);
    }
  });

  type Body<Name extends Ask['ask']> = Omit<Extract<Ask, { ask: Name }>, 'id'>;
  function send<Name extends Ask['ask']>(body: Body<Name>): Promise<Tell> {
    if (gone) return Promise.reject(new PageGoneError('The page is gone'));
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      open.set(id, { resolve, reject });
      port.postMessage({ ...body, id });
    });
  }

  async function look(): Promise<PageSnapshot> {
    changed = false;
    const said = await send<'observe'>({ ask: 'observe' });
    if (!('snapshot' in said)) throw new PageGoneError('The page answered something else');
    return taught(said.snapshot);
  }

  /**
   * Puts a script of ours into the page, once; false when the page is gone or may not be touched any more. No script goes
   * into a practice page: it is our own and has what it needs from the start.
   */
  function give(extra: Extra): Promise<boolean> {
    const giving =
      given.get(extra) ??
      browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/${extra}.js`] }).then(
        () => true,
        () => isPracticePage(tabId),
      );
    given.set(extra, giving);
    return giving;
  }

  /** The snapshot, or a new one when it shows controls of a toolkit that the hands have yet to learn. */
  async function taught(snapshot: PageSnapshot): Promise<PageSnapshot> {
    const isNews = !given.has('toolkits') && mayDrawMore(snapshot);
    return isNews && (await give('toolkits')) ? look() : snapshot;
  }

  return {
    closed,
    observe: look,
    async apply(round, listener) {
      onWrote = listener;
      changed = false;
      if (!(await give('pen'))) throw new PageGoneError('The page may not be touched any more');
      const said = await send<'apply'>({ ask: 'apply', ...round });
      if (!('records' in said)) throw new PageGoneError('The page answered something else');
      const { records } = said;
      return 'snapshot' in said ? { records, snapshot: await taught(said.snapshot) } : { records };
    },
    async finish(run) {
      await send<'finish'>({ ask: 'finish', run });
    },
    async locate(handle) {
      await give('locate');
      const said = await send<'locate'>({ ask: 'locate', handle });
      return 'ok' in said && said.ok;
    },
    stop() {
      if (gone) return;
      lastId += 1;
      port.postMessage({ ask: 'stop', id: lastId });
    },
    changeWithin(ms, signal) {
      if (changed || gone || signal.aborted) return Promise.resolve(changed && !gone && !signal.aborted);
      return new Promise((resolve) => {
        const settle = (answer: boolean): void => {
          clearTimeout(timer);
          changeListeners.delete(settle);
          signal.removeEventListener('abort', abort);
          resolve(answer);
        };
        const abort = (): void => settle(false);
        const timer = setTimeout(settle, ms, false);
        changeListeners.add(settle);
        signal.addEventListener('abort', abort);
      });
    },
    disconnect() {
      port.disconnect();
      end();
    },
  };
}
