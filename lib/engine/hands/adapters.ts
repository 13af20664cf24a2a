/**
 * The widgets there are, in the order in which they are asked, and the controls of a page that they claim.
 */
import { DRAWN } from './dom';
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
export function controlsOf(page: Document): readonly Control[] {
  return [...new Set(page.querySelectorAll(EVERYTHING))].flatMap((element) => {
    const widget = widgetOf(element);
    return widget && (widget.anchor?.(element) ?? element) === element ? [{ element, widget }] : [];
  });
}
