/**
 * Writes a date into layui's date picker. Comes into a page with the first round of writing.
 *
 * - The page hears a date only through the picker's `done`: the text is set, the picker opened on it, and confirmed.
 * - A date that the picker does not allow is replaced by another when it opens. That is noticed before confirming:
 *   the picker is closed and the former text put back, so that no text stays which the page never heard of.
 * - The picker says in what way it writes dates; a date is asked for in that way. One for months or years is asked for
 *   as much of a full date as it can hold.
 */
import { fire, isHtml } from './dom';
import { attributeOf, bodyOf, first, from } from './nodes';
import { showsDate, writtenLike } from './text';
import { type } from './text-field';
import { REFUSED, type Refusal } from './widget';

const panelOf = (input: HTMLInputElement): Element | null =>
  from(input.ownerDocument, 'getElementById')(`layui-laydate${attributeOf(input, 'lay-key')}`);

/**
 * Closing makes the picker correct the text once more; whoever closes sets the text afterwards. Up to layui 2.6.5 only
 * a click beside it closes it, by taking it off the page; so it is taken off without one.
 */
function closePanels(input: HTMLInputElement): void {
  fire(bodyOf(input.ownerDocument), 'mousedown');
  panelOf(input)?.remove();
}

/** Opens the picker on a text; it then shows that text, or what it makes of it. */
function openOn(input: HTMLInputElement, text: string): Element | null {
  closePanels(input);
  input.value = text;
  fire(input, 'mousedown', 'focus', 'focusin');
  input.click();
  return panelOf(input);
}

function press(panel: Element | null, ...selectors: readonly string[]): boolean {
  const button = selectors.map((selector) => first(panel, selector)).find(isHtml);
  button?.click();
  return button !== undefined;
}

/** Opens the picker on the date in the picker's own way of writing; null when it does not take the date. */
function openOnDate(input: HTMLInputElement, date: string): Element | null {
  const text = writtenLike(date, input.value || input.placeholder);
  const panel = openOn(input, text);
  if (panel && input.value === text) return panel;
  const own = writtenLike(date, input.value);
  const again = own === text ? null : openOn(input, own);
  return again && input.value === own ? again : null;
}

/** Enters a date; '' empties the picker. */
export function laydate(input: HTMLInputElement, value: string): Refusal | undefined {
  const before = input.value;
  if (value === '') {
    const cleared = press(openOn(input, before), '.laydate-btns-clear');
    closePanels(input);
    if (!cleared || input.value !== '') type(input, '');
    return undefined;
  }
  const confirmed = press(
    openOnDate(input, value),
    '.laydate-btns-confirm:not(.laydate-disabled)',
    'td.layui-this:not(.laydate-disabled)',
  );
  const stillOpen = panelOf(input) !== null;
  if (stillOpen) closePanels(input);
  if (confirmed && !stillOpen && showsDate(input.value, value)) return undefined;
  closePanels(input);
  input.value = before;
  return REFUSED;
}
