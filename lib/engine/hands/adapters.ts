/**
 * The widgets there are, in the order in which they are asked, and the controls of a page that they claim.
 */
import { DRAWN } from './dom';
import type { Work } from './look-once';
import type { Widget } from './widget';

const found = import.meta.glob<Widget>(['./widgets/*.ts', '!./widgets/*.test.ts'], { eager: true, import: 'default' });

export const WIDGETS: readonly Widget[] = Object.values(found).sort((one, other) => one.rank - other.rank);

const EVERYTHING = WIDGETS.map(({ selector }) => selector).join();

/** The adapter that claims an element; undefined where it is no control or only a part of one. */
export const widgetOf = (element: Element): Widget | undefined =>
  element.parentElement?.closest(DRAWN) ? undefined : WIDGETS.find((widget) => widget.claims(element));

export interface Control {
  readonly element: Element;
  readonly widget: Widget;
}

/** Every control of the document, once, in document order. */
export function* controlsOf(page: Document): Work<readonly Control[]> {
  const controls: Control[] = [];
  for (const element of new Set(page.querySelectorAll(EVERYTHING))) {
    const widget = widgetOf(element);
    if (widget && (widget.anchor?.(element) ?? element) === element) controls.push({ element, widget });
    yield;
  }
  return controls;
}
