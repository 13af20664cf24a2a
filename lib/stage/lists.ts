/**
 * Lists and calendars that the browser itself opens lie above every page, and so above the patches: in an open one a class
 * would read what is chosen. The first press that would open one over a covered control is held back, so that it can be
 * said why; the next one opens it.
 */
const OPENING =
  'select:not([multiple]),input:is([type=date],[type=month],[type=week],[type=time],[type=datetime-local],[type=color])';
const KEYS = new Set([' ', 'Enter', 'F4', 'ArrowDown', 'ArrowUp']);
const PRESS = ['mousedown', 'mouseup', 'click'];

/** `isCovered` knows what is under a patch; `held` hears that an opening was held back. Ends with the returned function. */
export function mindLists(page: Document, isCovered: (control: Element) => boolean, held: () => void): () => void {
  const known = new WeakSet<EventTarget>();
  let isHolding = false;

  /** Whether this is the first press that would open a list over a patch. */
  function isFirst(event: Event): boolean {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element) || !target.matches(OPENING)) return false;
    if (known.has(target) || !isCovered(target)) return false;
    known.add(target);
    return true;
  }
  function hold(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  function key(event: KeyboardEvent): void {
    if (!KEYS.has(event.key) || !isFirst(event)) return;
    hold(event);
    held();
  }
  /** A press is held from its beginning to its end. */
  function press(event: Event): void {
    if (event.type === 'mousedown') {
      isHolding = isFirst(event);
      if (isHolding) held();
    }
    if (isHolding) hold(event);
  }
  const window = page.defaultView;
  window?.addEventListener('keydown', key, true);
  for (const name of PRESS) window?.addEventListener(name, press, true);
  return () => {
    window?.removeEventListener('keydown', key, true);
    for (const name of PRESS) window?.removeEventListener(name, press, true);
  };
}
