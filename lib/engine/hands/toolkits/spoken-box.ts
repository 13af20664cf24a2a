/** Boxes to tick that are drawn without an input and told by their role: Vant, Naive UI, Radix. Read, never written. */
import { CONTROLS, lineOf } from '../dom';
import { defineWidget } from '../widget';

const BOXES = '[role=checkbox],[role=switch]';

export default defineWidget<Element>({
  id: 'spoken-box',
  rank: 51,
  kind: 'check',
  selector: BOXES,
  claims: (element): element is Element =>
    element.matches(BOXES) && !element.matches(CONTROLS) && !element.querySelector(CONTROLS),
  read: (box) => (box.getAttribute('aria-checked') === 'true' ? lineOf(box) || '✓' : ''),
  caption: (box) => lineOf(box),
  locked: () => 'by-hand',
});
