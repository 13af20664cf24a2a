/**
 * layui's date picker on a text box, read-only or not.
 *
 * - The page hears a date only through the picker's `done`: the text is set, the picker opened on it, and confirmed.
 * - A date that the picker does not allow is replaced by another when it opens. That is noticed before confirming:
 *   the picker is closed and the former text put back, so that no text stays which the page never heard of.
 * - The picker says in what way it writes dates; a date is asked for in that way. One for months or years is asked for
 *   as much of a full date as it can hold.
 */
import { fire, isHtml, isInput, lockOf } from '../dom';
import { attributeOf, bodyOf, first, from } from '../nodes';
import { showsDate, writtenLike } from '../text';
import { type } from '../text-field';
import { defineWidget, REFUSED } from '../widget';

/** Text boxes that get their picker only when they are first clicked look like this. */
const looksLikeDate = (input: HTMLInputElement): boolean =>
  input.readOnly && (/(^|[-_ ])(lay)?date/i.test(input.className) || /^y{2,4}\W?M/i.test(input.placeholder));

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

export default defineWidget<HTMLInputElement>({
  id: 'laydate',
  rank: 30,
  kind: 'date',
  selector: 'input',
  claims: (element): element is HTMLInputElement =>
    isInput(element) && element.type === 'text' && (element.hasAttribute('lay-key') || looksLikeDate(element)),
  read: (input) => input.value,
  holds: (input, value) => showsDate(input.value, value),
  // A picker's box is often read-only for typing; that does not lock it.
  locked: lockOf,
  write(input, value) {
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
  },
});
