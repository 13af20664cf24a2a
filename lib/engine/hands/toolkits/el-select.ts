/** The select of Element UI 2 and Element Plus. Its options stand in the page before it is opened. */
import { drawnSelect } from '../drawn-select';
import { defineWidget } from '../widget';

export default defineWidget<Element>({
  ...drawnSelect({
    root: '.el-select',
    several: '.el-select__tags,.el-select__selection.is-near,[class*=el-select__tags]',
    // Element UI and the first versions of Plus keep the chosen text in the input, later ones beside it.
    chosen: 'input.el-input__inner,.el-select__placeholder:not(.is-transparent)',
    list: '.el-select-dropdown',
    option: '.el-select-dropdown__item',
    off: '.is-disabled',
    opener: '.el-select__wrapper,.el-input__inner',
    opens: ['click'],
    cross: '.el-select__clear,.el-icon-circle-close',
    pointAt: '.el-select__wrapper,.el-input',
    crosses: ['click'],
  }),
  id: 'el-select',
  rank: 1,
});
