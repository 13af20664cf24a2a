/** A plain checkbox. Ticking is an act of the person: there is no way to write it. */
import { isInput, shownText } from '../dom';
import { collapse } from '../text';
import { defineWidget } from '../widget';

const captionOf = (box: HTMLInputElement): string => {
  const label = box.labels?.[0];
  return collapse(label ? shownText(label) : box.nextSibling && shownText(box.nextSibling));
};

export default defineWidget<HTMLInputElement>({
  id: 'native-checkbox',
  rank: 62,
  kind: 'check',
  selector: 'input[type=checkbox]',
  claims: (element): element is HTMLInputElement => isInput(element) && element.type === 'checkbox',
  read: (box) => (box.checked ? captionOf(box) || '✓' : ''),
  caption: captionOf,
  locked: (box) => (box.matches(':disabled') ? 'disabled' : undefined),
});
