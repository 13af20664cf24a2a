/** The date picker of Ant Design (React 4 to 6) and Ant Design Vue. */
import { drawnDate } from '../drawn-date';
import { defineWidget } from '../widget';

export default defineWidget<Element>({
  ...drawnDate({
    root: '.ant-picker',
    several: '.ant-picker-range,.ant-picker-multiple',
    panel: '.ant-picker-dropdown',
    cross: '.ant-picker-clear',
    crosses: ['mousedown', 'mouseup', 'click'],
    months: '.ant-picker-month-panel',
    years: '.ant-picker-year-panel',
  }),
  id: 'ant-date',
  rank: 9,
});
