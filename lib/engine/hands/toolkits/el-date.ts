/** The date picker of Element UI 2 and Element Plus. */
import { drawnDate } from '../drawn-date';
import { defineWidget } from '../widget';

export default defineWidget<Element>({
  ...drawnDate({
    root: '.el-date-editor',
    several: '.el-range-editor,.el-date-editor--dates,.el-date-editor--time,.el-date-editor--week',
    panel: '.el-picker-panel',
    months: '.el-date-editor--month',
    years: '.el-date-editor--year',
  }),
  id: 'el-date',
  rank: 8,
});
