/**
 * A control of another toolkit than layui, before the script that can work it is there (see `toolkits/`), and those
 * that nobody here can work. Text put into it would be shown while the page's own model stays empty, so it is read and
 * never written. Seeing one is what asks for that script.
 */
import { FOREIGN, isInput, partsOf } from '../dom';
import { closest, matches, textOf } from '../nodes';
import { collapse } from '../text';
import { defineWidget } from '../widget';

const BOXES = partsOf(
  'radio',
  'radio-button',
  'radio-wrapper',
  'radio-button-wrapper',
  'checkbox',
  'checkbox-wrapper',
  'switch',
);
/** Elements that a picker is tied to. */
const TIED =
  '.select2-hidden-accessible,.hasDatepicker,.Wdate,.datepicker,.date>input,[data-provide=datepicker],[onclick*=WdatePicker],[onfocus*=WdatePicker]';

export default defineWidget<Element>({
  id: 'foreign',
  rank: 50,
  kind: 'text',
  selector: `input,select,${FOREIGN}`,
  claims: (element): element is Element =>
    matches(element, `${FOREIGN},${TIED}`) ||
    (isInput(element) && /^(radio|checkbox)$/.test(element.type) && closest(element, BOXES) !== null),
  read: (element) => (isInput(element) && element.type === 'text' ? element.value : collapse(textOf(element))),
  locked: () => 'read-only',
});
