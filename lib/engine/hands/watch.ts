/**
 * Notices that a page changed: its nodes, its attributes, and what a person types or chooses, all at once and without a
 * timer, since timers are slowed down in background tabs; who listens decides how often.
 *
 * A value that the page's code sets without an event changes no node either: only for these it looks now and then.
 */
import { EVERYTHING } from './dom';
import { all } from './nodes';
import { isMark } from './ours';

/** Changes of our own outline around a control are not the page's. */
const isOurs = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every(isMark);

/** How often values are compared, in ms. Reading them costs about a millisecond for 3,000 controls. */
const SILENT_MS = 400;

/** What the controls hold, as one text. Passwords are not read. */
const held = (page: Document): string =>
  [...all<HTMLInputElement>(page, 'input:not([type=password],[type=hidden]),select,textarea')]
    .map(({ value, checked }) => `${value} ${checked}`)
    .join('\n');

export interface Watch {
  /** Somebody begins to look: values are compared with those that stand now. */
  begin(): void;
  stop(): void;
}

/** Calls `changed` for every batch of changes until it is stopped. */
export function watch(page: Document, changed: () => void): Watch {
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) changed();
  });
  observer.observe(page, EVERYTHING);
  const heard = ['input', 'change'];
  for (const name of heard) addEventListener(name, changed, true);
  let last: string;
  const begin = (): void => {
    last = held(page);
  };
  begin();
  const comparing = setInterval(() => {
    const before = last;
    begin();
    if (before !== last) changed();
  }, SILENT_MS);
  return {
    begin,
    stop() {
      clearInterval(comparing);
      observer.disconnect();
      for (const name of heard) removeEventListener(name, changed, true);
    },
  };
}
