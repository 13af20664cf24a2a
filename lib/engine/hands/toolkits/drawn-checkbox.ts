/** Boxes and switches that Element, Ant Design and View Design draw around an input. Read, never written. */
import { checkbox } from '../checkbox';
import { lineOf } from '../dom';
import { defineWidget } from '../widget';

const DRAWN_AROUND = '.el-checkbox,.el-switch,.ant-checkbox-wrapper,.ivu-checkbox-wrapper';

export default defineWidget<HTMLInputElement>({
  ...checkbox(
    (box) => box.closest(DRAWN_AROUND) !== null,
    (box) => lineOf(box.closest(DRAWN_AROUND)),
  ),
  id: 'drawn-checkbox',
  rank: 5,
  face: (box) => box.closest(DRAWN_AROUND) ?? box,
});
