/** layui's checkbox and switch. Ticking is an act of the person: there is no way to write it. */
import { checkbox } from '../checkbox';
import { drawnText } from '../dom';
import { matches, nextTo } from '../nodes';
import { collapse } from '../text';
import { defineWidget } from '../widget';

const drawnOf = (box: Element): Element | null | undefined =>
  matches(nextTo(box), '.layui-form-checkbox,.layui-form-switch') ? nextTo(box) : undefined;

export default defineWidget<HTMLInputElement>({
  ...checkbox(
    (box) => drawnOf(box) != null,
    (box) => drawnText(drawnOf(box)) || collapse(box.title),
  ),
  id: 'layui-checkbox',
  rank: 21,
  face: (box) => drawnOf(box) ?? box,
});
