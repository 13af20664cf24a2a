/**
 * select2: a `<select>` that is not seen, followed by what is drawn for it. Its list hangs in the body, and only while it
 * is open; the `<select>` itself always holds the options, except where they come from elsewhere as one types.
 */
import { fire, isSelect, turn } from '../dom';
import { openOnes } from '../popups';
import { collapse, isPrompt } from '../text';
import { waitFor } from '../wait';
import { defineWidget } from '../widget';

const FILLS_MS = 1500;
const drawnOf = (select: Element): Element | null =>
  select.nextElementSibling?.matches('.select2-container') ? select.nextElementSibling : null;
const titleOf = (select: Element): Element | null => drawnOf(select)?.querySelector('.select2-selection') ?? null;

const textOf = (option: HTMLOptionElement | undefined): string => {
  const text = collapse(option?.text);
  return isPrompt(text) || option?.value === '' ? '' : text;
};

/** The text a person sees, without the cross; '' for a prompt. */
function shownIn(select: HTMLSelectElement): string {
  const shown = drawnOf(select)?.querySelector('.select2-selection__rendered');
  if (!shown || shown.querySelector('.select2-selection__placeholder')) return '';
  const text = collapse(
    [...shown.childNodes]
      .filter(
        (node) =>
          !(node instanceof HTMLButtonElement) &&
          !(node instanceof Element && node.matches('.select2-selection__clear')),
      )
      .map((node) => node.textContent)
      .join(''),
  );
  return isPrompt(text) ? '' : text;
}

const press = (element: Element | null | undefined): void => {
  if (element) fire(element, 'mousedown', 'mouseup', 'click');
};

export default defineWidget<HTMLSelectElement>({
  id: 'select2',
  rank: 15,
  kind: 'choice',
  selector: 'select.select2-hidden-accessible',
  claims: (element): element is HTMLSelectElement =>
    isSelect(element) &&
    !element.multiple &&
    element.matches('.select2-hidden-accessible') &&
    drawnOf(element) !== null,
  face: (select) => drawnOf(select) ?? select,
  read: shownIn,
  holds: (select, value) => shownIn(select) === value && textOf(select.selectedOptions[0]) === value,
  options: (select) =>
    [...select.options].flatMap((option) => (option.disabled || textOf(option) === '' ? [] : [textOf(option)])),
  prompt: (select) => collapse(drawnOf(select)?.querySelector('.select2-selection__placeholder')?.textContent),
  locked: (select) => (select.disabled ? 'disabled' : undefined),
  async write(select, value, { signal }) {
    const page = select.ownerDocument;
    if (value === '') {
      const cross = drawnOf(select)?.querySelector('.select2-selection__clear');
      press(cross);
      await turn();
      fire(page.body, 'mousedown');
      return cross ? undefined : 'page-refused';
    }
    press(titleOf(select));
    const rows = (): readonly Element[] =>
      openOnes(page, '.select2-results__option').filter(
        (row) => !row.matches('[aria-disabled=true],.loading-results,[role=group]'),
      );
    await waitFor(() => rows().length > 0, page.body, signal, FILLS_MS);
    const fitting = rows().filter((row) => collapse(row.textContent) === value);
    const isOne = fitting.length === 1;
    if (isOne && fitting[0]) fire(fitting[0], 'mouseover', 'mouseenter', 'mouseup');
    await turn();
    fire(page.body, 'mousedown');
    return isOne ? undefined : 'no-such-option';
  },
});
