/**
 * What our scripts in one page know together. They are loaded apart and share the extension's own world, which the
 * page's code cannot see.
 *
 * What we put into a page is known by identity: an attribute a page could copy onto a cover of its own.
 */
export interface Shared {
  /** The element of a handle, even when it is no longer on the page. */
  elementOf(handle: string): Element | undefined;
  /** What a person sees and touches of a control. */
  faceOf(element: Element): Element;
  readonly marks: WeakSet<Node>;
  /** The script beside the page is there already. */
  isAttended?: true;
}

const KEY = Symbol.for('ruankao-hands');
const world = globalThis as { [KEY]?: Shared };

const marks = world[KEY]?.marks ?? new WeakSet<Node>();

/** Lets the scripts that come later see what this one knows. */
export function share(known: Pick<Shared, 'elementOf' | 'faceOf'>): void {
  world[KEY] = { ...known, marks };
}

/** What the first script of the page knows; undefined: it is not there. */
export const shared = (): Shared | undefined => world[KEY];

/** Remembers that this element is ours and no part of the page. */
export const markAsOurs = (host: Element): void => void marks.add(host);

export const isMark = (node: Node): boolean => marks.has(node);
