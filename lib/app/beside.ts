/**
 * What stands beside the form in the page while a checklist is open: one line to it, made when it is first needed and
 * made anew for each document.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Mark, Pickable } from '@/lib/engine/hands/beside/wire';
import type { RawNode } from '@/lib/engine/raw-node';
import { type BesidePort, connectBeside } from '@/lib/platform/beside-port';
import type { PagePort } from '@/lib/platform/page-port';
import type { PageWatch } from './page-watch';

export interface Beside {
  /** The badge the person pressed last; a new object for each press. */
  readonly pressed: ReadonlySignal<{ readonly handle: string } | undefined>;
  mark(title: string, marks: readonly Mark[]): void;
  pick(prompt: string, controls: readonly Pickable[], signal: AbortSignal): Promise<string | undefined>;
  structure(handles: readonly string[]): Promise<RawNode | undefined>;
  dispose(): void;
}

export function standBeside(watch: Pick<PageWatch, 'view' | 'port'>): Beside {
  const pressed = signal<{ readonly handle: string } | undefined>(undefined);
  let line: Promise<BesidePort | undefined> | undefined;
  let document: PagePort | undefined;

  const leave = (): void => {
    const old = line;
    line = undefined;
    void old?.then((port) => port?.disconnect());
  };
  /** The line to the document in view. */
  const connect = (): Promise<BesidePort | undefined> => {
    const { tabId } = watch.view.peek();
    if (watch.port() !== document) leave();
    document = watch.port();
    if (document === undefined || tabId === undefined) return Promise.resolve(undefined);
    line ??= connectBeside(tabId, (handle) => {
      pressed.value = { handle };
    });
    return line;
  };
  // A line whose document went away is of no use to the next one.
  const stop = effect(() => {
    void watch.view.value;
    if (line !== undefined && watch.port() !== document) leave();
  });

  return {
    pressed,
    mark(title, marks) {
      if (marks.length > 0 || line !== undefined) void connect().then((port) => port?.mark(title, marks));
    },
    pick: async (prompt, controls, ended) => (await connect())?.pick(prompt, controls, ended),
    structure: async (handles) => (await connect())?.structure(handles),
    dispose() {
      stop();
      leave();
    },
  };
}
