/** The select of View Design, the former iView. Its options stand in the page before it is opened. */
import { drawnSelect } from '../drawn-select';
import { defineWidget } from '../widget';

export default defineWidget<Element>({
  ...drawnSelect({
    root: '.ivu-select',
    several: '.ivu-select-multiple',
    chosen: '.ivu-select-selected-value,input.ivu-select-input',
    list: '.ivu-select-dropdown',
    option: '.ivu-select-item',
    off: '.ivu-select-item-disabled',
    opener: '.ivu-select-selection',
    opens: ['click'],
    cross: '.ivu-icon-ios-close-circle',
    pointAt: '.ivu-select-selection',
    crosses: ['click'],
  }),
  id: 'ivu-select',
  rank: 3,
});
