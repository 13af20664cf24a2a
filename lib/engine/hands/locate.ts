/**
 * Shows a person where a control is: scrolls to it and outlines it for two seconds.
 * The outline holds no value, stands in a closed shadow root above the page, and moves nothing in the form.
 */
import { markAsOurs } from './ours';

const LASTS_MS = 2000;
const SPACE = 6;

let mark: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function remove(): void {
  clearTimeout(timer);
  mark?.remove();
  mark = undefined;
}

/** Scrolls to an element and outlines it; false when there is nothing to be seen of it. */
export function locate(element: Element): boolean {
  remove();
  if (!element.isConnected || element.getClientRects().length === 0) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const page = element.ownerDocument;
  const host = page.createElement('div');
  host.dataset.ruankaoMark = '';
  markAsOurs(host);
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = `all:initial!important;position:absolute!important;pointer-events:none!important;z-index:2147483647!important;left:${left + scrollX - SPACE}px!important;top:${top + scrollY - SPACE}px!important`;
  const outline = page.createElement('div');
  outline.style.cssText = `box-sizing:border-box;width:${width + 2 * SPACE}px;height:${height + 2 * SPACE}px;border:3px solid #1a5fb4;border-radius:6px;box-shadow:0 0 0 2px #fff`;
  host.attachShadow({ mode: 'closed' }).append(outline);
  page.documentElement.append(host);
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
    outline.animate([{ opacity: 0.2 }, { opacity: 1 }], {
      duration: 400,
      iterations: 2,
      direction: 'alternate-reverse',
    });
  mark = host;
  timer = setTimeout(remove, LASTS_MS);
  return true;
}
