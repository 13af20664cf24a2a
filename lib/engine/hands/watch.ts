/**
 * Notices that a page changed: its nodes, its attributes, and what a person types or chooses.
 * Tells at once and without a timer, since timers are slowed down in background tabs; who listens decides how often.
 */
import { isMark } from './locate';

/** Changes of our own outline around a control are not the page's. */
const isOurs = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every(isMark);

/** Calls `changed` for every batch of changes until the returned function is called. */
export function watch(page: Document, changed: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) changed();
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  const heard = ['input', 'change'];
  for (const name of heard) page.addEventListener(name, changed, true);
  return () => {
    observer.disconnect();
    for (const name of heard) page.removeEventListener(name, changed, true);
  };
}
