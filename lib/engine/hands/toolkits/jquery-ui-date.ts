/**
 * jQuery UI's datepicker on a text box. It reads the box when it opens; the day it then marks is clicked, and only if it
 * is the very day asked for, since a date in another way of writing is taken for today.
 */
import { fire, isHtml, isInput, turn } from '../dom';
import { openOnes } from '../popups';
import { dateOf, showsDate, writtenLike } from '../text';
import { defineWidget } from '../widget';

const PANEL = '#ui-datepicker-div';

/** The day that the open panel marks, as `yyyy-MM-dd`. */
function markedDay(panel: Element | undefined): { readonly cell: Element; readonly date: string } | undefined {
  const cell = panel?.querySelector('td.ui-datepicker-current-day[data-year]');
  if (!cell) return undefined;
  const { year, month } = isHtml(cell) ? cell.dataset : {};
  const date = `${year}-${Number(month) + 1}-${cell.textContent}`;
  return { cell, date: dateOf(date) ?? '' };
}

function openOn(box: HTMLInputElement, text: string): Element | undefined {
  const page = box.ownerDocument;
  fire(page.body, 'mousedown');
  box.value = text;
  fire(box, 'focus', 'focusin');
  if (openOnes(page, PANEL).length === 0) {
    // Opened by a button beside the box.
    const button = box.nextElementSibling;
    if (isHtml(button) && button.matches('.ui-datepicker-trigger')) button.click();
  }
  return openOnes(page, PANEL)[0];
}

function leave(box: HTMLInputElement, text: string): void {
  fire(box.ownerDocument.body, 'mousedown');
  box.value = text;
}

export default defineWidget<HTMLInputElement>({
  id: 'jquery-ui-date',
  rank: 13,
  kind: 'date',
  selector: '.hasDatepicker',
  claims: (element): element is HTMLInputElement =>
    isInput(element) && element.type === 'text' && element.matches('.hasDatepicker'),
  read: (box) => box.value,
  holds: (box, value) => showsDate(box.value, value),
  locked: (box) => (box.disabled ? 'disabled' : undefined),
  async write(box, value) {
    const before = box.value;
    if (value === '') {
      box.value = '';
      fire(box, 'input', 'change', 'blur', 'focusout');
      return undefined;
    }
    const day = markedDay(openOn(box, writtenLike(value, before || box.placeholder)));
    const link = day?.date === dateOf(value) ? day?.cell.querySelector('a') : undefined;
    link?.click();
    await turn();
    if (link && showsDate(box.value, value)) {
      fire(box.ownerDocument.body, 'mousedown');
      return undefined;
    }
    leave(box, before);
    return 'page-refused';
  },
});
