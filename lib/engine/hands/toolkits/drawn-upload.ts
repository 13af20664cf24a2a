/**
 * Uploads of Element, Ant Design and View Design: a button around an input that is not seen, and that some of them
 * replace with every file they take.
 */
import { fileBox } from '../file-box';
import { defineWidget } from '../widget';

const UPLOADS = '.el-upload,.ant-upload,.ivu-upload';
const inputOf = (box: Element): HTMLInputElement | null => box.querySelector('input[type=file]');

export default defineWidget<Element>({
  ...fileBox(inputOf),
  id: 'drawn-upload',
  rank: 7,
  selector: UPLOADS,
  claims: (element): element is Element => element.matches(UPLOADS) && inputOf(element) !== null,
});
