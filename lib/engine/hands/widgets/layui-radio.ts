/**
 * layui's radio buttons: hidden inputs, each followed by what layui draws.
 *
 * - A click on the drawn button is heard by the page in every layui version seen; on the input only in newer ones.
 * - No click takes a choice back. To go back to none, the chosen button is pressed with an empty value, which is what
 *   the page then hears, and afterwards input and drawing are cleared.
 */
import { drawnText, isDisabled, isHtml } from '../dom';
import { first, matches, nextTo } from '../nodes';
import { radioGroup } from '../radio-group';
import { collapse } from '../text';
import { defineWidget } from '../widget';

const drawnOf = (radio: Element): Element | null | undefined =>
  matches(nextTo(radio), '.layui-form-radio') ? nextTo(radio) : undefined;

export default defineWidget<HTMLInputElement>({
  ...radioGroup({
    is: (radio) => drawnOf(radio) != null,
    text: (radio) => drawnText(drawnOf(radio)) || collapse(radio.title),
    face: (radio) => drawnOf(radio) ?? radio,
    isOn: (radio) => matches(drawnOf(radio), '.layui-form-radioed') === true,
    isLocked: (radio) => isDisabled(radio) || matches(drawnOf(radio), '.layui-radio-disabled') === true,
    clear(radio) {
      const { value } = radio;
      const drawn = drawnOf(radio);
      const icon = first(drawn, 'i');
      radio.value = '';
      if (isHtml(drawn)) drawn.click();
      radio.value = value;
      drawn?.classList.remove('layui-form-radioed');
      icon?.classList.replace('layui-icon-radio', 'layui-icon-circle');
      // Older versions draw the circle as a character of the icon's font.
      if (icon?.textContent) icon.textContent = '\ue63f';
    },
  }),
  id: 'layui-radio',
  rank: 20,
});
