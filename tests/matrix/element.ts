/** Element UI 2 on Vue 2 and Element Plus on Vue 3: the same tags, other insides. */
import type { ToolkitPage } from './pages';
import { cellsOf, TEXTS } from './toolkit-cells';

const item = (label: string, control: string): string =>
  `<el-form-item label="${label}" data-row="${label}">${control}</el-form-item>`;
const choice = (name: string, texts: string, more = ''): string =>
  `<el-select v-model="m.${name}" placeholder="请选择" ${more} @change="hear('${name}', $event)">
   <el-option v-for="(text, at) in ${texts}" :key="text" :label="text" :value="String(at + 1)"></el-option></el-select>`;
const date = (name: string, more: string): string =>
  `<el-date-picker v-model="m.${name}" ${more} @change="hear('${name}', $event)"></el-date-picker>`;

/** `dialect` is how a version says what a date is kept as, and what a radio's value is called. */
const template = (dialect: { readonly day: string; readonly month: string; readonly value: string }): string => `
<el-form label-width="140px">
${item('报考级别', choice('level', 'LEVELS'))}
${item('考试考区', choice('area', 'AREAS'))}
${item('毕业学校', choice('school', 'SCHOOLS', 'filterable clearable'))}
${item('性别', `<el-radio-group v-model="m.sex" @change="hear('sex', $event)"><el-radio v-for="(text, at) in SEXES" :key="text" :${dialect.value}="String(at + 1)">{{ text }}</el-radio></el-radio-group>`)}
${item('承诺', `<el-checkbox v-model="m.agree" @change="hear('agree', $event)">我已阅读并同意</el-checkbox>`)}
${item('在职', `<el-switch v-model="m.works" @change="hear('works', $event)"></el-switch>`)}
${item('出生日期', date('birth', `type="date" ${dialect.day}`))}
${item('毕业时间', date('graduated', `type="date" :editable="false" ${dialect.day}`))}
${item('毕业年月', date('month', `type="month" ${dialect.month}`))}
${item('入学年月', date('joined', `type="month" ${dialect.month}`))}
${item('上传附件', `<el-upload action="/report/photo" :auto-upload="false" :on-change="chosen" :file-list="files"><el-button>上传</el-button></el-upload>`)}
</el-form>`;

const SETUP = `
const model = () => ({ level: '', area: '', school: '', sex: '', agree: false, works: false, birth: '', graduated: '', month: '', joined: '' });
const methods = {
  hear(name, value) { heard(name, value ?? ''); },
  chosen(file, files) { window.uploaded = files.at(-1)?.name; heard('uploaded', file.name); },
};
const probes = (app, selected) => {
  for (const name of Object.keys(model())) probe.native[name] = () => app.m[name] || '';
  probe.native.uploaded = () => window.uploaded;
  probe.shown.level = () => selected('报考级别');
  probe.shown.area = () => selected('考试考区');
  probe.shown.school = () => selected('毕业学校');
  probe.shown.sex = () => textIn('性别', '.el-radio.is-checked .el-radio__label');
  probe.shown.agree = () => (textIn('承诺', '.el-checkbox.is-checked') ? '✓' : '');
  probe.shown.works = () => (document.querySelector('.el-switch.is-checked') ? '✓' : '');
  for (const [name, label] of [['birth', '出生日期'], ['graduated', '毕业时间'], ['month', '毕业年月'], ['joined', '入学年月']])
    probe.shown[name] = () => textIn(label, 'input');
  probe.shown.uploaded = () => textIn('上传附件', '.el-upload-list__item .el-upload-list__item-name, .el-upload-list__item-file-name');
};
`;

export const ELEMENT_UI: ToolkitPage = {
  styles: ['element-ui/lib/theme-chalk/index.css'],
  scripts: ['vue-2/dist/vue.min.js', 'element-ui/lib/index.js'],
  body: '<div id="app"></div>',
  script: `${TEXTS}${SETUP}
const app = new Vue({
  el: '#app',
  data: () => ({ m: model(), files: [], LEVELS, AREAS, SCHOOLS, SEXES }),
  methods,
  template: ${JSON.stringify(`<div>${template({ day: 'value-format="yyyy-MM-dd"', month: 'value-format="yyyy-MM"', value: 'label' })}</div>`)},
});
probes(app, (label) => textIn(label, '.el-select input'));
ready();`,
};

export const ELEMENT_PLUS: ToolkitPage = {
  styles: ['element-plus/dist/index.css'],
  scripts: ['vue-3/dist/vue.global.prod.js', 'element-plus/dist/index.full.min.js'],
  body: '<div id="app"></div>',
  script: `${TEXTS}${SETUP}
const app = Vue.createApp({
  data: () => ({ m: model(), files: [], LEVELS, AREAS, SCHOOLS, SEXES }),
  methods,
  template: ${JSON.stringify(template({ day: 'value-format="YYYY-MM-DD"', month: 'value-format="YYYY-MM"', value: 'value' }))},
}).use(ElementPlus).mount('#app');
probes(app, (label) => textIn(label, '.el-select__selected-item:not(.is-transparent):not(.el-select__input-wrapper)'));
ready();`,
};

const CELLS = {
  level: { back: 'stays' },
  area: { back: 'stays' },
  school: {},
  sex: {},
  agree: {},
  works: {},
  birth: {},
  graduated: {},
  month: {},
  joined: {},
  uploaded: { back: 'stays' },
} as const;
export const ELEMENT_UI_CELLS = cellsOf(CELLS);
export const ELEMENT_PLUS_CELLS = cellsOf(CELLS);
