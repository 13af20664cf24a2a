/** layui's checkbox and switch. Ticking is an act of the person: there is no way to write it. */
import { isInput } from '../dom';
import { collapse } from '../text';
import { defineWidget } from '../widget';

const drawnOf = (box: Element): Element | undefined => {
  const next = box.nextElementSibling;
  return next?.matches('.layui-form-checkbox,.layui-form-switch') ? next : undefined;
};
const captionOf = (box: HTMLInputElement): string =>
  collapse(drawnOf(box)?.querySelector(':scope > div, :scope > span')?.textContent) || collapse(box.title);

export default defineWidget<HTMLInputElement>({
  id: 'layui-checkbox',
  rank: 21,
  kind: 'check',
  selector: 'input[type=checkbox]',
  claims: (element): element is HTMLInputElement =>
    isInput(element) && element.type === 'checkbox' && drawnOf(element) !== undefined,
  face: (box) => drawnOf(box) ?? box,
  read: (box) => (box.checked ? captionOf(box) || '✓' : ''),
  caption: captionOf,
  locked: (box) => (box.matches(':disabled') ? 'disabled' : undefined),
});
