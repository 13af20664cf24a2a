/**
 * What the date pickers of Element, Ant Design and View Design have in common: a text box that is typed into and
 * confirmed with Enter; only then the page's own model has the date.
 *
 * - The picker writes dates in a way of its own, which shows only once it holds one: usual ways are tried one after
 *   the other, the likeliest first. It takes none that it cannot read.
 * - What it shows afterwards must be the date asked for, as much of it as the picker can hold; else the former text is
 *   put back. Its panel is left closed.
 * - A range is left alone.
 */
import { fire, turn } from './dom';
import { openOnes } from './popups';
import { dateOf, showsDate, writtenLike } from './text';
import { waitFor } from './wait';
import type { Help, Widget } from './widget';

export interface DateDrawing {
  /** The whole picker, and those for several dates or a span. */
  readonly root: string;
  readonly several: string;
  /** Its panel, wherever it hangs; and what of picker or panel tells that only a month or a year is asked for. */
  readonly panel: string;
  readonly months: string;
  readonly years: string;
  /** The cross that empties it and the events of its press; where there is none, empty text is typed. */
  readonly cross?: string;
  readonly crosses?: readonly string[];
  /** What has to be pointed at for the cross to show; absent: the picker. */
  readonly pointAt?: string;
}

const WAYS = ['yyyy-MM-dd', 'yyyy-MM', 'yyyy/MM/dd', 'yyyy年MM月dd日', 'yyyy/MM', 'yyyy年MM月', 'yyyy', 'yyyy.MM.dd'];
const CLOSES_MS = 1000;
/** How long a picker may take to take back what it did not understand, in ms; some do so a frame or two later. */
const TAKES_BACK_MS = 80;

/** Some pickers silently make the 2nd of March of a 31st of February, and keep showing what was typed. */
const isOnCalendar = (date: string): boolean =>
  date.length < 10 || new Date(`${date}T00:00Z`).toJSON()?.startsWith(date) === true;

/** Presses a key that does not type anything. */
function pressKey(target: Element, key: 'Enter' | 'Escape'): void {
  const keyCode = key === 'Enter' ? 13 : 27;
  for (const name of ['keydown', 'keyup'])
    target.dispatchEvent(
      new KeyboardEvent(name, {
        key,
        code: key,
        keyCode,
        which: keyCode,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
}

export function drawnDate(drawing: DateDrawing): Omit<Widget, 'id' | 'rank'> {
  const boxOf = (picker: Element): HTMLInputElement | null => picker.querySelector('input');
  const read = (picker: Element): string => boxOf(picker)?.value ?? '';
  async function open(box: HTMLInputElement): Promise<void> {
    fire(box, 'mousedown', 'mouseup', 'focus', 'focusin');
    box.click();
    await turn();
  }

  /** Types a text and confirms it. Left, a picker takes back what it did not understand. */
  async function enter(box: HTMLInputElement, text: string, signal: AbortSignal): Promise<void> {
    box.value = text;
    fire(box, 'input', 'change');
    await turn();
    pressKey(box, 'Enter');
    await leave(box, signal);
  }

  async function leave(box: HTMLInputElement, signal: AbortSignal): Promise<void> {
    const page = box.ownerDocument;
    const closed = (): boolean => openOnes(page, drawing.panel).length === 0;
    await turn();
    fire(box, 'blur', 'focusout');
    await turn();
    if (closed() || (await waitFor(closed, page.body, signal, CLOSES_MS))) return;
    fire(page.body, 'mousedown', 'mouseup');
    if (await waitFor(closed, page.body, signal, CLOSES_MS)) return;
    pressKey(box, 'Escape');
    await waitFor(closed, page.body, signal, CLOSES_MS);
  }

  /** As much of a date as the open picker asks for. */
  function askedOf(picker: Element, date: string): string {
    const shows = (selector: string): boolean =>
      picker.matches(selector) ||
      openOnes(picker.ownerDocument, drawing.panel).some((panel) => panel.querySelector(selector) !== null);
    return shows(drawing.years) ? date.slice(0, 4) : shows(drawing.months) ? date.slice(0, 7) : date;
  }

  async function empty(
    picker: Element,
    box: HTMLInputElement,
    signal: AbortSignal,
  ): Promise<'page-refused' | undefined> {
    const before = box.value;
    const pointed = picker.querySelector(drawing.pointAt ?? '*') ?? picker;
    fire(pointed, 'mouseover', 'mouseenter');
    await turn();
    const cross = drawing.cross === undefined ? null : picker.querySelector(drawing.cross);
    if (cross) fire(cross, ...(drawing.crosses ?? []));
    else {
      await open(box);
      await enter(box, '', signal);
    }
    fire(pointed, 'mouseleave');
    await leave(box, signal);
    if (box.value === '') return undefined;
    if (box.value !== before) await enter(box, before, signal);
    return 'page-refused';
  }

  return {
    kind: 'date',
    selector: drawing.root,
    claims: (element): element is Element =>
      element.matches(drawing.root) &&
      !element.matches(drawing.several) &&
      element.querySelectorAll('input').length === 1,
    read,
    holds: (picker, value) => showsDate(read(picker), value),
    prompt: (picker) => boxOf(picker)?.placeholder ?? '',
    // A picker's box is often read-only for typing; that does not lock it.
    locked: (picker) => (boxOf(picker)?.disabled === false ? undefined : 'disabled'),
    async write(picker, value, { signal }: Help) {
      const box = boxOf(picker);
      if (!box) return 'page-refused';
      if (value === '') return empty(picker, box, signal);
      const before = box.value;
      const date = dateOf(value);
      if (date === undefined || !isOnCalendar(date)) return 'page-refused';
      await open(box);
      const asked = askedOf(picker, date);
      const ways = [before || box.placeholder, ...WAYS].map((way) => writtenLike(asked, way));
      const [first = date, ...others] = new Set(value === date ? ways : [value, ...ways]);
      // The likeliest way has a second try: a picker may still be busy with closing another.
      for (const text of [first, first, ...others]) {
        await enter(box, text, signal);
        const isGone = (): boolean => !showsDate(box.value, value);
        if (!isGone() && !(await waitFor(isGone, picker, signal, TAKES_BACK_MS))) return undefined;
        if (signal.aborted) break;
        await open(box);
      }
      await enter(box, before, signal);
      return 'page-refused';
    },
  };
}
