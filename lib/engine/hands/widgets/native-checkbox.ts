/** A plain checkbox. Ticking is an act of the person: there is no way to write it. */
import { checkbox } from '../checkbox';
import { lineOf, shownText } from '../dom';
import { collapse } from '../text';
import { defineWidget } from '../widget';

export default defineWidget<HTMLInputElement>({
  ...checkbox(
    () => true,
    (box) => lineOf(box.labels?.[0]) || collapse(box.nextSibling && shownText(box.nextSibling)),
  ),
  id: 'native-checkbox',
  rank: 62,
});
