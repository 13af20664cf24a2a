/**
 * The inner text box of pickers that these hands cannot work (Element, Ant Design). Text put into it would be shown
 * while the page's own model stays empty, so it is read and never written.
 */
import { isInput } from '../dom';
import { defineWidget } from '../widget';

const PICKERS = '.el-select,.el-date-editor,.el-cascader,.el-autocomplete,.ant-select,.ant-picker,.ant-cascader';

export default defineWidget<HTMLInputElement>({
  id: 'other-picker',
  rank: 50,
  kind: 'text',
  selector: 'input',
  claims: (element): element is HTMLInputElement => isInput(element) && element.closest(PICKERS) !== null,
  face: (input) => input.closest(PICKERS) ?? input,
  read: (input) => input.value,
  locked: () => 'read-only',
});
