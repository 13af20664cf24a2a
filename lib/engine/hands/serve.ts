/**
 * Answers the extension's own pages over ports named `hands`, and nobody else.
 *
 * - Only our own pages are heard; a message of another shape is not answered.
 * - Several pages may look at once. Writes of all of them happen one after the other, in the order asked.
 * - A port that closes stops the writes it asked for; 停止 on any port stops all of them.
 * - The page is watched only while a port is open. A change is told once, then not before the next look.
 */
import type { PageSnapshot, RunRecord, WriteRecord } from '../snapshot';
import { learn, widgetOf } from './adapters';
import { isAsk } from './ask';
import { elementOf } from './handles';
import { openJournal } from './journal';
import { observe } from './observe';
import { ours } from './ours';
import { type Port as AnyPort, type Runtime as AnyRuntime, isOurPage } from './runtime';
import { SIGHT } from './sight';
import { inSlices } from './slices';
import { type Watch, watch } from './watch';
import { type Ask, PORT_NAME, type Tell } from './wire';

export type Runtime = AnyRuntime<Tell>;
export type Port = AnyPort<Tell>;

type ApplyAsk = Extract<Ask, { readonly ask: 'apply' }>;

interface Line {
  readonly tell: (message: Tell) => void;
  readonly runs: Set<string>;
  /** Whether nothing changed since this page last looked. */
  isFresh: boolean;
  /** The identities of the controls that it saw last. */
  seen: readonly string[];
}

const faceOf = (element: Element): Element => widgetOf(element)?.face?.(element) ?? element;

/** Serves the page's own document for as long as it lives. */
export function serve(runtime: Runtime, page: Document): void {
  ours.hands = { elementOf, faceOf, learn };
  const journal = openJournal();
  const lines = new Set<Line>();
  const stops = new Map<string, AbortController>();
  let working: Promise<void> = Promise.resolve();
  let watched: Watch | undefined;
  /** How often the page changed while it was watched. */
  let changes = 0;

  const changed = (): void => {
    changes += 1;
    for (const line of lines) {
      if (line.isFresh) line.tell({ tell: 'changed' });
      line.isFresh = false;
    }
  };

  const end = (run: string, state: Exclude<RunRecord['state'], 'running'>): boolean => {
    stops.get(run)?.abort();
    stops.delete(run);
    return journal.end(run, state);
  };

  /** Whoever asked must not wait for ever. */
  const fail = ({ id }: Ask, line: Line, error: unknown): void => {
    console.error(error);
    line.tell({ id, tell: 'done', ok: false });
  };

  /** Looks, answers with what was seen, and tells at once when that is already outdated. */
  async function look(line: Line, tell: (snapshot: PageSnapshot) => void): Promise<void> {
    watched?.begin();
    let before = changes;
    const isStill = (): boolean => {
      const same = before === changes;
      before = changes;
      return same;
    };
    const { value, stoodStill } = await inSlices(() => observe(page, journal.runs), isStill);
    line.seen = value.controls.map(({ signature }) => signature);
    tell(value);
    line.isFresh = stoodStill && isStill();
    if (!line.isFresh) line.tell({ tell: 'changed' });
  }

  async function work({ id, run, address, orders }: ApplyAsk, line: Line): Promise<void> {
    const { signal } = stops.get(run) ?? { signal: AbortSignal.abort() };
    const task = {
      page,
      address,
      orders,
      signal,
      seen: line.seen,
      wrote(record: WriteRecord) {
        journal.note(run, record);
        line.tell({ tell: 'wrote', run, record });
      },
    };
    const records = await ours.pen?.apply(task, SIGHT);
    if (!records) throw new Error('No pen.');
    if (signal.aborted) line.tell({ id, tell: 'stopped', records });
    else await look(line, (snapshot) => line.tell({ id, tell: 'applied', records, snapshot }));
  }

  function answer(ask: Ask, line: Line): void {
    switch (ask.ask) {
      case 'observe':
        // A write that a stop came too late for is told of with the rest of its run.
        (stops.size > 0 ? Promise.resolve() : working)
          .then(() => look(line, (snapshot) => line.tell({ id: ask.id, tell: 'snapshot', snapshot })))
          .catch((error: unknown) => fail(ask, line, error));
        return;
      case 'apply':
        if (journal.begin(ask.run, ask.purpose) && !stops.has(ask.run)) stops.set(ask.run, new AbortController());
        line.runs.add(ask.run);
        line.isFresh = false;
        working = working.then(() => work(ask, line)).catch((error: unknown) => fail(ask, line, error));
        return;
      case 'finish':
        line.tell({ id: ask.id, tell: 'done', ok: end(ask.run, 'done') });
        return;
      case 'locate': {
        const element = elementOf(ask.handle);
        line.tell({
          id: ask.id,
          tell: 'done',
          ok: element !== undefined && ours.locate?.(faceOf(element)) === true,
        });
        return;
      }
      case 'stop':
        for (const run of [...stops.keys()]) end(run, 'stopped');
        return;
      default:
        ask satisfies never;
    }
  }

  runtime.onConnect.addListener((port) => {
    if (port.name !== PORT_NAME || !isOurPage(port, runtime)) return;
    let isOpen = true;
    const tell = (message: Tell): void => {
      if (isOpen) port.postMessage(message);
    };
    const line: Line = { tell, runs: new Set(), isFresh: false, seen: [] };
    lines.add(line);
    watched ??= watch(page, changed);
    port.onMessage.addListener((message) => {
      if (isAsk(message)) answer(message, line);
    });
    port.onDisconnect.addListener(() => {
      isOpen = false;
      for (const run of line.runs) end(run, 'stopped');
      lines.delete(line);
      if (lines.size > 0) return;
      watched?.stop();
      watched = undefined;
    });
  });
}
