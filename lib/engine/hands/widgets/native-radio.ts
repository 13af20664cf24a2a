/** Plain radio buttons, chosen by a click on the button or, where that is hidden by a style, on its label. */
import { isDisabled, isShown, lineOf, shownText } from '../dom';
import { behindOf } from '../label';
import { radioGroup } from '../radio-group';
import { collapse, says } from '../text';
import { defineWidget } from '../widget';

/** The label's text, else the text beside it, before or behind, else what stands behind what it is wrapped in. */
function textOf(radio: HTMLInputElement): string {
  const near = [radio.nextSibling, radio.previousSibling].map((node) => collapse(node && shownText(node)));
  return lineOf(radio.labels?.[0]) || near.find(says) || collapse(radio.title) || behindOf(radio);
}

export default defineWidget<HTMLInputElement>({
  ...radioGroup({
    is: () => true,
    text: textOf,
    face: (radio) => (isShown(radio) ? radio : (radio.labels?.[0] ?? radio)),
    isOn: ({ checked }) => checked,
    isLocked: isDisabled,
  }),
  id: 'native-radio',
  rank: 61,
});
