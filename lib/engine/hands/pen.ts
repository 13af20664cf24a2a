/** What only writing needs, in a script of its own (entrypoints/pen): most looks at a page end without a press. */
import { apply } from './apply';
import { laydate } from './laydate-pen';
import { layuiSelect } from './layui-select-pen';
import { ours, type Pen } from './ours';
import { upload } from './upload';

const pen: Pen = { ...upload, apply, laydate, layuiSelect };

/** Gives the hands what they write with. What was put into a file box stays known when this comes again. */
export function givePen(): void {
  ours.pen ??= pen;
}
