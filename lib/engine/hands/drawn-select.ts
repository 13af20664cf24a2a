/**
 * What the selects of Element, Ant Design, View Design and select2 have in common; each file in `toolkits/` says how
 * one of them is drawn.
 *
 * - Options are read from the page's own list where it stands in the page, closed or not. Where a toolkit draws it only
 *   once it is opened, the options are unknown until a write opens it; looking never does.
 * - A write clicks the one option of that text, in this select's own list, and never types. What it opened it closes.
 * - A long list draws only what is in view: it is scrolled through, also to see that no other option has that text.
 * - Only a select with a cross to empty it can be emptied.
 */
import { fire, isHtml, isInput, turn } from './dom';
import { isOpen, openOnes } from './popups';
import { collapse, isPrompt } from './text';
import { waitFor } from './wait';
import type { Help, Refusal, Widget } from './widget';

export interface Drawing {
  /** The whole select. */
  readonly root: string;
  /** Selects in which several can be chosen; they are left alone. */
  readonly several: string;
  /** Where the chosen text stands, in the root. */
  readonly chosen: string;
  /** An open list, wherever the toolkit hangs it, the options in it, and those that cannot be chosen. */
  readonly list: string;
  readonly option: string;
  readonly off: string;
  /** What a person presses to open it, and the events of that press. */
  readonly opener: string;
  readonly opens: readonly string[];
  /** What scrolls in a list that draws only a part of itself. */
  readonly scroller?: string;
  /** The cross that empties it, what has to be pointed at for it to show, and the events of its press. */
  readonly cross: string;
  readonly pointAt: string;
  readonly crosses: readonly string[];
  /** Events of the press on an option, where it is not a click. */
  readonly picks?: readonly string[];
}

/** How long a list may take to fill, and to move, in ms. Neither delays what is there. */
const FILLS_MS = 1500;
const MOVES_MS = 200;

/** What was seen of a select while it was open. */
const seen = new WeakMap<Element, { readonly list: Element; readonly texts: readonly string[] }>();

const textOf = (element: Element | null | undefined): string =>
  collapse(element && isInput(element) ? element.value : element?.textContent);

/** Presses in the way that a toolkit listens for. */
function press(element: Element | null | undefined, events: readonly string[]): void {
  for (const name of events) {
    if (name === 'click' && isHtml(element)) element.click();
    else if (element) fire(element, name);
  }
}

export function drawnSelect(drawing: Drawing): Omit<Widget, 'id' | 'rank'> {
  const { root, list, option, off } = drawing;
  const within = (select: Element, selector: string): Element | undefined =>
    [...select.querySelectorAll(selector)].find((each) => textOf(each) !== '');
  const optionsIn = (place: Element): readonly Element[] =>
    [...place.querySelectorAll(option)].filter((each) => !each.matches(off));
  const isPartial = (place: Element): boolean => {
    const scroller = drawing.scroller === undefined ? null : place.querySelector(drawing.scroller);
    return scroller !== null && scroller.scrollHeight > scroller.clientHeight;
  };

  /** The select's own list, if it stands in the page. */
  function listOf(select: Element): Element | undefined {
    const named = select.querySelector('[aria-controls]')?.getAttribute('aria-controls');
    const byName = named ? select.ownerDocument.getElementById(named)?.closest(list) : undefined;
    const known = seen.get(select)?.list;
    return select.querySelector(list) ?? byName ?? (known?.isConnected ? known : undefined);
  }

  const read = (select: Element): string => {
    const text = textOf(within(select, drawing.chosen));
    return isPrompt(text) ? '' : text;
  };

  /** Opens the select and waits until its list has options; undefined when none come. */
  async function open(select: Element, signal: AbortSignal): Promise<Element | undefined> {
    const page = select.ownerDocument;
    const before = openOnes(page, list);
    const opened = (): Element | undefined => {
      const own = listOf(select);
      return own && isOpen(own) ? own : openOnes(page, list).find((each) => !before.includes(each));
    };
    press(select.querySelector(drawing.opener) ?? select, drawing.opens);
    await waitFor(() => optionsIn(opened() ?? select).length > 0, page.body, signal, FILLS_MS);
    return opened();
  }

  /** Goes through a list from its beginning, a view at a time; ends early when `visit` says so. */
  async function goThrough(place: Element, signal: AbortSignal, visit: (shown: readonly Element[]) => boolean) {
    const scroller = isPartial(place) ? place.querySelector(drawing.scroller ?? '') : null;
    for (let top = 0; ; top += scroller?.clientHeight ?? 0) {
      if (scroller) {
        const first = optionsIn(place)[0];
        const [was, text] = [scroller.scrollTop, textOf(first)];
        scroller.scrollTop = top;
        fire(scroller, 'scroll');
        if (scroller.scrollTop !== was)
          await waitFor(() => optionsIn(place)[0] !== first || textOf(first) !== text, place, signal, MOVES_MS);
      }
      if (visit(optionsIn(place)) || !scroller || signal.aborted) return;
      if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1) return;
    }
  }

  /** Clicks the one option of this text, if there is just one. */
  async function pick(
    select: Element,
    place: Element,
    value: string,
    { signal, isTouched }: Help,
  ): Promise<Refusal | undefined> {
    const all = new Map<Element, string>();
    await goThrough(place, signal, (shown) => {
      for (const each of shown) all.set(each, textOf(each));
      return false;
    });
    const texts = [...all.values()].filter((text) => !isPrompt(text));
    seen.set(select, { list: place, texts });
    if (texts.filter((text) => text === value).length !== 1 || signal.aborted) return 'no-such-option';
    let fitting: Element | undefined;
    await goThrough(place, signal, (shown) => {
      fitting = shown.find((each) => textOf(each) === value);
      return fitting !== undefined;
    });
    if (isTouched()) return 'touched';
    press(fitting, drawing.picks ?? ['click']);
    return fitting ? undefined : 'no-such-option';
  }

  /** Leaves no list open: presses beside it, as a person would, without a click. */
  async function close(select: Element, place: Element | undefined): Promise<void> {
    await turn();
    if (!place || !isOpen(place)) return;
    const { signal } = new AbortController();
    if (await waitFor(() => !isOpen(place), select.ownerDocument.body, signal, MOVES_MS)) return;
    fire(select.ownerDocument.body, 'mousedown', 'mouseup');
    await turn();
    if (isOpen(place)) press(select.querySelector(drawing.opener) ?? select, drawing.opens);
  }

  async function empty(select: Element): Promise<'page-refused' | undefined> {
    const pointed = select.querySelector(drawing.pointAt) ?? select;
    fire(pointed, 'mouseover', 'mouseenter');
    await turn();
    const cross = select.querySelector(drawing.cross);
    press(cross, drawing.crosses);
    fire(pointed, 'mouseleave');
    await turn();
    return cross ? undefined : 'page-refused';
  }

  return {
    kind: 'choice',
    selector: root,
    claims: (element): element is Element =>
      element.matches(root) && !element.matches(drawing.several) && !element.querySelector(drawing.several),
    read,
    options(select) {
      const place = listOf(select);
      const texts = place && !isPartial(place) ? optionsIn(place).map(textOf) : [];
      return texts.length > 0 ? texts.filter((text) => !isPrompt(text)) : seen.get(select)?.texts;
    },
    prompt: (select) =>
      collapse(select.querySelector('input')?.placeholder || within(select, '[class*=placeholder]')?.textContent),
    locked: (select) =>
      select.querySelector('input')?.disabled || select.matches('[class*=-disabled]') ? 'disabled' : undefined,
    async write(select, value, help: Help) {
      if (value === '') return empty(select);
      const own = listOf(select);
      const isReady = own !== undefined && optionsIn(own).length > 0 && !isPartial(own);
      const place = isReady ? own : await open(select, help.signal);
      const refusal = place ? await pick(select, place, value, help) : 'no-such-option';
      await close(select, place);
      return refusal;
    },
  };
}
