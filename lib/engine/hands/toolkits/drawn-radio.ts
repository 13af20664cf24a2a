/**
 * Radio buttons of Element, Ant Design and View Design: an input that is not seen, drawn by the label around it.
 * Unticking the input would leave the page's own model as it was, so a first choice is not taken back.
 */
import { lineOf } from '../dom';
import { radioGroup } from '../radio-group';
import { defineWidget } from '../widget';

const DRAWN_AROUND = '.el-radio,.el-radio-button,.ant-radio-wrapper,.ant-radio-button-wrapper,.ivu-radio-wrapper';
const labelOf = (radio: Element): Element | null => radio.closest(DRAWN_AROUND);

const group = radioGroup({
  is: (radio) => labelOf(radio) !== null,
  text: (radio) => lineOf(labelOf(radio)),
  face: (radio) => labelOf(radio) ?? radio,
  isOn: (radio) =>
    labelOf(radio)?.matches('.is-checked,.is-active,[class*=wrapper-checked]') === true ||
    radio.closest('.is-checked,.is-active') !== null,
  isLocked: (radio) => radio.matches(':disabled'),
});

export default defineWidget<HTMLInputElement>({
  ...group,
  id: 'drawn-radio',
  rank: 4,
  write: (radio, value, help) => (value === '' ? 'page-refused' : group.write(radio, value, help)),
});
