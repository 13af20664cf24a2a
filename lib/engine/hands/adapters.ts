/**
 * The widgets there are, in the order in which they are asked, and the controls of a page that they claim.
 *
 * Those of layui and of the browser are always here; those of other toolkits come with a script of their own, which is
 * put into pages that show one, and are learnt from it.
 */
import { DRAWN } from './dom';
import type { Work } from './look-once';
import { all, closest, matches, parentOf } from './nodes';
import type { Widget } from './widget';

const found = import.meta.glob<Widget>(['./widgets/*.ts', '!./widgets/*.test.ts'], { eager: true, import: 'default' });

let widgets: readonly Widget[] = [];
let everything = '';

/** Adds widgets; those that are known already are left as they are. */
export function learn(more: readonly Widget[]): void {
  const news = more.filter(({ id }) => !widgets.some((known) => known.id === id));
  widgets = [...widgets, ...news].sort((one, other) => one.rank - other.rank);
  everything = widgets.map(({ selector }) => selector).join();
}
learn(Object.values(found));

export const knownWidgets = (): readonly Widget[] => widgets;

/** The adapter that claims an element; undefined where it is no control or only a part of one. */
export const widgetOf = (element: Element): Widget | undefined =>
  element instanceof HTMLFormElement || closest(parentOf(element), DRAWN)
    ? undefined
    : widgets.find((widget) => widget.claims(element));

export interface Control {
  readonly element: Element;
  readonly widget: Widget;
}

/** Every control of the document, once, in document order. */
export function* controlsOf(page: Document): Work<readonly Control[]> {
  const controls: Control[] = [];
  // One by one: a large page takes long to answer which of all its elements these are.
  for (const element of all(page, '*')) {
    yield;
    const widget = matches(element, everything) && widgetOf(element);
    if (widget && (widget.anchor?.(element) ?? element) === element) controls.push({ element, widget });
  }
  return controls;
}
