/** Plain radio buttons; the group is one control. A click chooses; none chosen again is set and said by `change`. */
import { fire, isInput, shownText } from '../dom';
import { checkedOf, groupOf } from '../group';
import { collapse, says } from '../text';
import { defineWidget } from '../widget';

/** The label's text, else the text that follows, else the text before. */
function textOf(radio: HTMLInputElement): string {
  const label = radio.labels?.[0];
  const near = [radio.nextSibling, radio.previousSibling].map((node) => collapse(node ? shownText(node) : ''));
  return (label && collapse(shownText(label))) || near.find(says) || collapse(radio.title);
}

export default defineWidget<HTMLInputElement>({
  id: 'native-radio',
  rank: 61,
  kind: 'choice',
  selector: 'input[type=radio]',
  claims: (element): element is HTMLInputElement => isInput(element) && element.type === 'radio',
  anchor: (radio) => groupOf(radio)[0] ?? radio,
  // A styled radio is often hidden behind its label.
  face: (radio) => (radio.getClientRects().length > 0 ? radio : (radio.labels?.[0] ?? radio)),
  read(radio) {
    const held = checkedOf(radio);
    return held ? textOf(held) : '';
  },
  options: (radio) => groupOf(radio).flatMap((each) => (each.matches(':disabled') ? [] : [textOf(each)])),
  locked: (radio) => (groupOf(radio).every((each) => each.matches(':disabled')) ? 'disabled' : undefined),
  write(radio, value) {
    const held = checkedOf(radio);
    if (value === '') {
      if (!held) return undefined;
      held.checked = false;
      fire(held, 'input', 'change');
      return undefined;
    }
    const fitting = groupOf(radio).filter((each) => !each.matches(':disabled') && textOf(each) === value);
    if (fitting.length !== 1) return 'no-such-option';
    fitting[0]?.click();
    return undefined;
  },
});
