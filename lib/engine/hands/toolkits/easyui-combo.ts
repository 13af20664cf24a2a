/**
 * The list of EasyUI: a box that shows the answer, and one behind it that is sent. It is drawn for a `<select>` or an
 * input right before it. Read, never written: what is put into the box that is seen does not reach the other.
 */
import { isInput, isSelect } from '../dom';
import { collapse, isPrompt } from '../text';
import { defineWidget } from '../widget';

const BOXES = '.combo .textbox-text';

const listOf = (box: Element): HTMLSelectElement | undefined => {
  const before = box.closest('.combo')?.previousElementSibling;
  return before && isSelect(before) ? before : undefined;
};

export default defineWidget<HTMLInputElement>({
  id: 'easyui-combo',
  rank: 44,
  kind: 'text',
  selector: BOXES,
  claims: (element): element is HTMLInputElement => isInput(element) && element.matches(BOXES),
  read: ({ value }) => (isPrompt(value) ? '' : collapse(value)),
  options(box) {
    const list = listOf(box);
    return list && [...list.options].map(({ text }) => collapse(text)).filter((text) => !isPrompt(text));
  },
  locked: () => 'by-hand',
});
