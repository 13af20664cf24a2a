/** What a region or a year may use instead of layui, through the hands as they ship. */
import { ANT_CELLS, ANT_DESIGN_4, ANT_DESIGN_5, ANT_DESIGN_6, ANT_DESIGN_VUE } from './ant-design';
import { runCells } from './cells';
import { ELEMENT_PLUS, ELEMENT_PLUS_CELLS, ELEMENT_UI, ELEMENT_UI_CELLS } from './element';
import {
  BOOTSTRAP_CELLS,
  BOOTSTRAP_DATEPICKER,
  JQUERY_UI,
  JQUERY_UI_CELLS,
  MY97,
  MY97_CELLS,
  NATIVE,
  NATIVE_CELLS,
  SELECT2,
  SELECT2_CELLS,
} from './jquery';
import { openPage, report, test } from './run';
import { VIEW_CELLS, VIEW_DESIGN } from './view-design';

const TOOLKITS = [
  ['Element UI 2.15.14', ELEMENT_UI, ELEMENT_UI_CELLS, '.el-select-dropdown,.el-picker-panel'],
  ['Element Plus 2.14.5', ELEMENT_PLUS, ELEMENT_PLUS_CELLS, '.el-select-dropdown,.el-picker-panel'],
  ['Ant Design 4.24.16', ANT_DESIGN_4, ANT_CELLS, '.ant-select-dropdown,.ant-picker-dropdown'],
  ['Ant Design 5.29.3', ANT_DESIGN_5, ANT_CELLS, '.ant-select-dropdown,.ant-picker-dropdown'],
  ['Ant Design 6.6.8', ANT_DESIGN_6, ANT_CELLS, '.ant-select-dropdown,.ant-picker-dropdown'],
  ['Ant Design Vue 4.2.6', ANT_DESIGN_VUE, ANT_CELLS, '.ant-select-dropdown,.ant-picker-dropdown'],
  ['View Design 4.7.0', VIEW_DESIGN, VIEW_CELLS, '.ivu-select-dropdown'],
  ['bootstrap-datepicker 1.10.1', BOOTSTRAP_DATEPICKER, BOOTSTRAP_CELLS, '.datepicker-dropdown'],
  ['jQuery UI 1.13.3', JQUERY_UI, JQUERY_UI_CELLS, '.ui-datepicker'],
  ['select2 4.1.0', SELECT2, SELECT2_CELLS, '.select2-dropdown'],
  ['My97DatePicker 4.8.0', MY97, MY97_CELLS, 'iframe'],
  ['the browser itself', NATIVE, NATIVE_CELLS, 'dialog'],
] as const;

for (const [name, toolkit, cells, popups] of TOOLKITS)
  test(name, async ({ serve, context, extension }, info) => {
    const { page, helper } = await openPage({ serve, context, extension }, toolkit);
    // Toolkits move their lists and panels with animations, which stand still in the background.
    await page.bringToFront();
    report(info, name, await runCells(page, helper, cells, popups));
  });
