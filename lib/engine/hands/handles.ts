/** Names for elements: opaque, the same as long as the document lives, and never those of another document. */

const document = crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36);
const handles = new WeakMap<Element, string>();
const elements = new Map<string, WeakRef<Element>>();

export function handleOf(element: Element): string {
  const known = handles.get(element);
  if (known) return known;
  const handle = `${document}-${elements.size}`;
  handles.set(element, handle);
  elements.set(handle, new WeakRef(element));
  return handle;
}

/** The element of a handle, even when it is no longer on the page; undefined when nothing is left of it. */
export const elementOf = (handle: string): Element | undefined => elements.get(handle)?.deref();
