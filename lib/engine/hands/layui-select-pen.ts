/** Chooses in layui's select, by a click on what it draws. Comes into a page with the first round of writing. */
import { isHtml } from './dom';
import { all, first, textOf } from './nodes';
import { collapse } from './text';
import { REFUSED, type Refusal } from './widget';
import { drawnOf, isTip, itemsIn, titleOf } from './widgets/layui-select';

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

/** Chooses the one option of this text; '' goes back to the prompt. */
export function layuiSelect(select: HTMLSelectElement, value: string): Refusal | undefined {
  const drawn = drawnOf(select);
  if (!drawn) return REFUSED;
  const clicked = first(drawn, 'dl') ? clickItem(drawn, value) : clickDetachedItem(select, value);
  return clicked ? undefined : 'no-such-option';
}
