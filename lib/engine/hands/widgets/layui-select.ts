/**
 * layui's select: a hidden `<select>` followed by what layui draws for it.
 *
 * - A person sees the text of the drawn title; the prompt counts as empty.
 * - Only a click on the drawn option runs the page's `form.on('select(…)')`; it works while the list is closed.
 * - The drawn part is looked up anew each time: `form.render()` after a cascade replaces it.
 * - Two options of the same text are not chosen between.
 */
import { isDisabled, isHtml, isSelect } from '../dom';
import { all, first, matches, nextTo, textOf } from '../nodes';
import { collapse, isPrompt } from '../text';
import { defineWidget, REFUSED, type Widget } from '../widget';

const drawnOf = (select: Element): Element | undefined => {
  const next = nextTo(select);
  return next && matches(next, '.layui-form-select') ? next : undefined;
};
const titleOf = (select: Element): HTMLInputElement | undefined =>
  first<HTMLInputElement>(drawnOf(select), '.layui-select-title input') ?? undefined;

const isTip = (item: Element): boolean => matches(item, '.layui-select-tips') || isPrompt(collapse(textOf(item)));
const itemsIn = (list: Element): readonly Element[] => [...all(list, 'dd:not(.layui-disabled)')];

/** The text that the native element holds; '' for a prompt. */
function heldBy(select: HTMLSelectElement): string {
  const text = collapse(select.selectedOptions[0]?.text);
  return isPrompt(text) || select.value === '' ? '' : text;
}

/** Clicks the one option of this text in a drawn list; false when there is none or more than one. */
function clickItem(list: Element, value: string): boolean {
  const fitting = itemsIn(list).filter((item) =>
    value === '' ? isTip(item) : !isTip(item) && collapse(textOf(item)) === value,
  );
  const item = value === '' || fitting.length === 1 ? fitting[0] : undefined;
  if (!isHtml(item)) return false;
  item.click();
  return true;
}

/** A list that layui hangs into the body (`lay-append-to`) exists only while it is open. */
function clickDetachedItem(select: HTMLSelectElement, value: string): boolean {
  const title = titleOf(select)?.parentElement;
  title?.click();
  const list = [...all(select.ownerDocument, '.layui-select-panel-wrap')].at(-1);
  if (list && clickItem(list, value)) return true;
  title?.click();
  return false;
}

export const layuiSelect: Omit<Widget<HTMLSelectElement>, 'id' | 'rank' | 'claims'> = {
  kind: 'choice',
  selector: 'select',
  face: (select) => drawnOf(select) ?? select,
  read(select) {
    const title = titleOf(select);
    const text = collapse(title?.value);
    return isPrompt(text) || text === title?.placeholder ? '' : text;
  },
  holds(select, value) {
    return layuiSelect.read(select) === value && heldBy(select) === value;
  },
  options(select) {
    const drawn = drawnOf(select);
    if (drawn && first(drawn, 'dd'))
      return itemsIn(drawn).flatMap((item) => (isTip(item) ? [] : [collapse(textOf(item))]));
    return [...select.options].flatMap(({ text, value, disabled }) =>
      disabled || value === '' || isPrompt(text) ? [] : [collapse(text)],
    );
  },
  prompt: (select) => titleOf(select)?.placeholder ?? '',
  locked: (select) =>
    isDisabled(select) || matches(drawnOf(select), '.layui-select-disabled') ? 'disabled' : undefined,
  write(select, value) {
    const drawn = drawnOf(select);
    if (!drawn) return REFUSED;
    const clicked = first(drawn, 'dl') ? clickItem(drawn, value) : clickDetachedItem(select, value);
    return clicked ? undefined : 'no-such-option';
  },
};

export const isLayuiSelect = (element: Element): element is HTMLSelectElement =>
  isSelect(element) && titleOf(element) !== undefined;

export default defineWidget<HTMLSelectElement>({ ...layuiSelect, id: 'layui-select', rank: 11, claims: isLayuiSelect });
