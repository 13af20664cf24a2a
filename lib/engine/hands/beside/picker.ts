/**
 * Lets a person pick one control of the page: with the pointer, or with Tab and Enter; Esc gives up.
 *
 * A pane over the whole window takes every press, so that picking a control neither opens nor changes it.
 */
import type { Hands } from '../ours';
import { drawn, openLayer } from './layer';
import { underneath } from './place';
import type { Pickable } from './wire';

export interface Picker {
  remove(): void;
}

const SPACE = 4;
const PANE = 'position:absolute;left:0;top:0;pointer-events:auto;cursor:crosshair;background:rgba(27,36,48,.06)';
const OUTLINE =
  'position:absolute;display:none;border:3px solid #1a56c4;border-radius:6px;box-shadow:0 0 0 2px #fff;pointer-events:none';
const BAR =
  'position:absolute;pointer-events:none;max-width:90vw;padding:8px 16px;border-radius:6px;background:#1a56c4;color:#fff;font-weight:600;text-align:center';

/** Opens the pane; `picked` hears once: the handle, or nothing when the person gave up. */
export function openPicker(
  page: Document,
  known: Hands,
  { prompt, controls }: { readonly prompt: string; readonly controls: readonly Pickable[] },
  picked: (handle?: string) => void,
): Picker {
  const layer = openLayer(page);
  const pane = drawn(page, 'div', PANE);
  const outline = drawn(page, 'div', OUTLINE);
  const bar = drawn(page, 'div', BAR);
  pane.tabIndex = 0;
  pane.setAttribute('role', 'application');
  pane.setAttribute('aria-label', prompt);
  bar.setAttribute('role', 'status');
  bar.textContent = prompt;
  layer.root.append(pane, outline, bar);
  let at = -1;

  const faceAt = (place: number): Element | undefined => {
    const element = known.elementOf(controls[place]?.handle ?? '');
    return element?.isConnected ? known.faceOf(element) : undefined;
  };
  const redraw = (): void => {
    const { clientWidth, clientHeight } = page.documentElement;
    pane.style.width = `${clientWidth}px`;
    pane.style.height = `${clientHeight}px`;
    layer.put(pane, 0, 0);
    layer.put(bar, Math.max(0, (clientWidth - bar.getBoundingClientRect().width) / 2), 12);
    const face = faceAt(at);
    outline.style.display = face ? 'block' : 'none';
    if (!face) return;
    const { left, top, width, height } = face.getBoundingClientRect();
    outline.style.width = `${width + 2 * SPACE}px`;
    outline.style.height = `${height + 2 * SPACE}px`;
    layer.put(outline, left - SPACE, top - SPACE);
  };
  const show = (place: number): void => {
    at = place;
    const name = controls[place]?.name;
    bar.textContent = name === undefined ? prompt : `${name} · ${prompt}`;
    redraw();
  };
  /** The control whose face lies under a point: the innermost, should one lie in another. */
  const under = ({ clientX, clientY }: MouseEvent): number => {
    const hit = underneath(page, clientX, clientY);
    const fitting = controls.flatMap((_, place) => (hit && faceAt(place)?.contains(hit) ? [place] : []));
    return (
      fitting.find(
        (place) => !fitting.some((other) => other !== place && faceAt(place)?.contains(faceAt(other) ?? null)),
      ) ?? -1
    );
  };
  const walk = (step: 1 | -1): void => {
    for (let place = at + step; place >= 0 && place < controls.length; place += step) {
      const face = faceAt(place);
      if (!face || face.getClientRects().length === 0) continue;
      face.scrollIntoView({ block: 'center', inline: 'nearest' });
      show(place);
      return;
    }
  };
  const end = (handle?: string): void => {
    remove();
    picked(handle);
  };

  pane.addEventListener('pointermove', (event) => show(under(event)));
  pane.addEventListener('click', (event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const handle = controls[under(event)]?.handle;
    if (handle !== undefined) end(handle);
  });
  /** Before the page hears of it: while a control is picked no key is meant for the page. */
  const key = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === 'Escape') end();
    else if (event.key === 'ArrowDown' || (event.key === 'Tab' && !event.shiftKey)) walk(1);
    else if (event.key === 'ArrowUp' || event.key === 'Tab') walk(-1);
    else if ((event.key === 'Enter' || event.key === ' ') && faceAt(at)) end(controls[at]?.handle);
  };
  const window = page.defaultView;
  window?.addEventListener('keydown', key, true);
  for (const name of ['scroll', 'resize']) window?.addEventListener(name, redraw, { capture: true, passive: true });
  const before = page.activeElement;

  function remove(): void {
    window?.removeEventListener('keydown', key, true);
    for (const name of ['scroll', 'resize']) window?.removeEventListener(name, redraw, { capture: true });
    layer.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
  redraw();
  pane.focus({ preventScroll: true });
  return { remove };
}
