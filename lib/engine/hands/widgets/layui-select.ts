/**
 * layui's select: a hidden `<select>` followed by what layui draws for it.
 *
 * - A person sees the text of the drawn title; the prompt counts as empty.
 * - Only a click on the drawn option runs the page's `form.on('select(…)')`; it works while the list is closed.
 * - The drawn part is looked up anew each time: `form.render()` after a cascade replaces it.
 * - Two options of the same text are not chosen between.
 */
import { isDisabled, isSelect } from '../dom';
import { all, first, matches, nextTo, textOf } from '../nodes';
import { ours } from '../ours';
import { collapse, isPrompt } from '../text';
import { defineWidget, REFUSED, type Widget } from '../widget';

export const drawnOf = (select: Element): Element | undefined => {
  const next = nextTo(select);
  return next && matches(next, '.layui-form-select') ? next : undefined;
};
export const titleOf = (select: Element): HTMLInputElement | undefined =>
  first<HTMLInputElement>(drawnOf(select), '.layui-select-title input') ?? undefined;

export const isTip = (item: Element): boolean =>
  matches(item, '.layui-select-tips') || isPrompt(collapse(textOf(item)));
export const itemsIn = (list: Element): readonly Element[] => [...all(list, 'dd:not(.layui-disabled)')];

/** The text that the native element holds; '' for a prompt. */
function heldBy(select: HTMLSelectElement): string {
  const text = collapse(select.selectedOptions[0]?.text);
  return isPrompt(text) || select.value === '' ? '' : text;
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
  write: (select, value) => (ours.pen ? ours.pen.layuiSelect(select, value) : REFUSED),
};

export const isLayuiSelect = (element: Element): element is HTMLSelectElement =>
  isSelect(element) && titleOf(element) !== undefined;

export default defineWidget<HTMLSelectElement>({ ...layuiSelect, id: 'layui-select', rank: 11, claims: isLayuiSelect });
