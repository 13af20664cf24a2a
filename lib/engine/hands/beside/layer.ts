/**
 * The one place in a page where something of ours is drawn: a closed shadow root in an element without any size, fixed
 * above the page. It moves nothing, and the page's code can neither read what is in it nor press it.
 *
 * Styles are set one by one, because a page's policy may forbid style sheets.
 */
import { markAsOurs } from '../ours';

export interface Layer {
  readonly root: ShadowRoot;
  /** The element on the page that it stands in. */
  readonly host: HTMLElement;
  /** Sets where an element of the layer stands, in the window's own measure. */
  put(element: HTMLElement, left: number, top: number): void;
  remove(): void;
}

const FONT =
  'font:400 14px/22px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;letter-spacing:normal;text-align:start';

/** Events that a person makes on our own marks, and the page need not hear. */
const OWN = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'focusin', 'focusout'];

/** An element of a layer with these styles; nothing of the page's own styles reaches it. */
export function drawn<Name extends 'div' | 'button' | 'span'>(
  page: Document,
  name: Name,
  style: string,
): HTMLElementTagNameMap[Name] {
  const element = page.createElement(name);
  element.style.cssText = `all:initial;box-sizing:border-box;left:0;top:0;${FONT};${style}`;
  return element;
}

export function openLayer(page: Document): Layer {
  const host = page.createElement('div');
  host.dataset.ruankaoMark = '';
  host.style.cssText =
    'all:initial!important;display:block!important;position:fixed!important;left:0!important;top:0!important;width:0!important;height:0!important;pointer-events:none!important;z-index:2147483647!important';
  markAsOurs(host);
  const root = host.attachShadow({ mode: 'closed' });
  for (const name of OWN) root.addEventListener(name, (event) => event.stopPropagation());
  page.documentElement.append(host);

  // Nobody needs our marks on paper.
  const paper = page.defaultView?.matchMedia('print');
  const onPaper = (): void => host.style.setProperty('visibility', paper?.matches ? 'hidden' : 'visible', 'important');
  paper?.addEventListener('change', onPaper);

  return {
    root,
    host,
    put(element, left, top) {
      // A page that transforms its root moves what is fixed in it.
      const origin = host.getBoundingClientRect();
      // Not by its place in the layout: nothing of ours may count as a shift of it either.
      element.style.transform = `translate(${Math.round(left - origin.left)}px,${Math.round(top - origin.top)}px)`;
    },
    remove() {
      paper?.removeEventListener('change', onPaper);
      host.remove();
    },
  };
}
