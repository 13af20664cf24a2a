/** The select of Ant Design (React 4 to 6) and Ant Design Vue. It opens on a press, and draws its list only then. */
import { drawnSelect } from '../drawn-select';
import { defineWidget } from '../widget';

export default defineWidget<Element>({
  ...drawnSelect({
    root: '.ant-select',
    several: '.ant-select-multiple,.ant-select-auto-complete',
    chosen: '.ant-select-selection-item,.ant-select-content-has-value',
    list: '.ant-select-dropdown',
    option: '.ant-select-item-option',
    off: '.ant-select-item-option-disabled',
    opener: '.ant-select-selector,.ant-select-content',
    opens: ['mousedown'],
    scroller: '.rc-virtual-list-holder,.ant-select-dropdown-list-holder',
    cross: '.ant-select-clear',
    pointAt: '.ant-select-selector',
    crosses: ['mousedown', 'mouseup', 'click'],
  }),
  id: 'ant-select',
  rank: 2,
});
