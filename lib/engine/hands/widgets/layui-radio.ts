/**
 * layui's radio buttons: hidden inputs, each followed by what layui draws. The group is one control.
 *
 * - A click on the drawn button is heard by the page in every layui version seen; on the input only in newer ones.
 * - Going back to "none chosen" has no click: input and drawn button are both cleared, and `change` is sent.
 */
import { fire, isHtml, isInput } from '../dom';
import { checkedOf, groupOf } from '../group';
import { collapse } from '../text';
import { defineWidget } from '../widget';

const drawnOf = (radio: Element): Element | undefined => {
  const next = radio.nextElementSibling;
  return next?.matches('.layui-form-radio') ? next : undefined;
};
/** The icon of older versions is a character of its own; only the title beside it is text. */
const textOf = (radio: HTMLInputElement): string =>
  collapse(drawnOf(radio)?.querySelector(':scope > div, :scope > span')?.textContent) || collapse(radio.title);

const isDisabled = (radio: HTMLInputElement): boolean =>
  radio.matches(':disabled') || drawnOf(radio)?.matches('.layui-radio-disabled') === true;

function clear(radio: HTMLInputElement): void {
  const drawn = drawnOf(radio);
  const icon = drawn?.querySelector('i');
  radio.checked = false;
  drawn?.classList.remove('layui-form-radioed');
  icon?.classList.replace('layui-icon-radio', 'layui-icon-circle');
  if (icon?.textContent) icon.textContent = '\ue63f';
  fire(radio, 'input', 'change');
}

export default defineWidget<HTMLInputElement>({
  id: 'layui-radio',
  rank: 20,
  kind: 'choice',
  selector: 'input[type=radio]',
  claims: (element): element is HTMLInputElement =>
    isInput(element) && element.type === 'radio' && drawnOf(element) !== undefined,
  anchor: (radio) => groupOf(radio)[0] ?? radio,
  face: (radio) => drawnOf(radio) ?? radio,
  read(radio) {
    const shown = groupOf(radio).find((each) => drawnOf(each)?.matches('.layui-form-radioed'));
    return shown ? textOf(shown) : '';
  },
  holds(radio, value) {
    const held = checkedOf(radio);
    return this.read(radio) === value && (held ? textOf(held) : '') === value;
  },
  options: (radio) => groupOf(radio).flatMap((each) => (isDisabled(each) ? [] : [textOf(each)])),
  locked: (radio) => (groupOf(radio).every(isDisabled) ? 'disabled' : undefined),
  write(radio, value) {
    const held = checkedOf(radio);
    if (value === '') {
      if (held) clear(held);
      return undefined;
    }
    const fitting = groupOf(radio).filter((each) => !isDisabled(each) && textOf(each) === value);
    const drawn = fitting[0] && drawnOf(fitting[0]);
    if (fitting.length !== 1 || !isHtml(drawn)) return 'no-such-option';
    drawn.click();
    return undefined;
  },
});
