/** The date picker of View Design, the former iView. */
import { drawnDate } from '../drawn-date';
import { defineWidget } from '../widget';

export default defineWidget<Element>({
  ...drawnDate({
    root: '.ivu-date-picker',
    several: '.ivu-date-picker-range',
    panel: '.ivu-select-dropdown',
    cross: '.ivu-icon-ios-close-circle',
    crosses: ['click'],
    pointAt: '.ivu-input-wrapper',
    months: '.ivu-date-picker-cells-month',
    years: '.ivu-date-picker-cells-year',
  }),
  id: 'ivu-date',
  rank: 12,
});
