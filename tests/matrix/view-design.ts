/** View Design 4, the former iView, on Vue 2. */
import type { ToolkitPage } from './pages';
import { cellsOf, TEXTS } from './toolkit-cells';

const item = (label: string, control: string): string =>
  `<form-item label="${label}" data-row="${label}">${control}</form-item>`;
const choice = (name: string, texts: string, more = ''): string =>
  `<i-select v-model="m.${name}" placeholder="请选择" style="width:240px" ${more} @on-change="hear('${name}', $event)">
   <i-option v-for="(text, at) in ${texts}" :key="text" :value="String(at + 1)">{{ text }}</i-option></i-select>`;
const date = (name: string, more = ''): string =>
  `<date-picker :value="m.${name}" ${more} @on-change="set('${name}', $event)"></date-picker>`;

export const VIEW_DESIGN: ToolkitPage = {
  styles: ['view-design/dist/styles/iview.css'],
  scripts: ['vue-2/dist/vue.min.js', 'view-design/dist/iview.min.js'],
  body: '<div id="app"></div>',
  script: `${TEXTS}
const app = new Vue({
  el: '#app',
  data: () => ({ m: { level: '', area: '', school: '', sex: '', agree: false, works: false, birth: '', graduated: '', month: '', joined: '', uploaded: '' }, LEVELS, AREAS, SCHOOLS, SEXES }),
  methods: {
    hear(name, value) { heard(name, value ?? ''); },
    set(name, value) { this.m[name] = value; heard(name, value ?? ''); },
    take(file) { this.m.uploaded = file.name; heard('uploaded', file.name); return false; },
  },
  template: ${JSON.stringify(`<div><i-form :label-width="140">
${item('报考级别', choice('level', 'LEVELS'))}
${item('考试考区', choice('area', 'AREAS'))}
${item('毕业学校', choice('school', 'SCHOOLS', 'filterable clearable'))}
${item('性别', `<radio-group v-model="m.sex" @on-change="hear('sex', $event)"><radio v-for="(text, at) in SEXES" :key="text" :label="String(at + 1)">{{ text }}</radio></radio-group>`)}
${item('承诺', `<checkbox v-model="m.agree" @on-change="hear('agree', $event)">我已阅读并同意</checkbox>`)}
${item('在职', `<i-switch v-model="m.works" @on-change="hear('works', $event)"></i-switch>`)}
${item('出生日期', date('birth', 'type="date"'))}
${item('毕业时间', date('graduated', 'type="date" :editable="false"'))}
${item('毕业年月', date('month', 'type="month"'))}
${item('入学年月', date('joined', 'type="month"'))}
${item('上传附件', `<upload action="/report/photo" :before-upload="take"><i-button>上传</i-button></upload><span class="taken">{{ m.uploaded }}</span>`)}
</i-form></div>`)},
});
for (const name of Object.keys(app.m)) probe.native[name] = () => app.m[name] || '';
for (const [name, label] of [['level', '报考级别'], ['area', '考试考区'], ['school', '毕业学校']])
  probe.shown[name] = () => textIn(label, '.ivu-select-selected-value') || textIn(label, 'input.ivu-select-input');
probe.shown.sex = () => textIn('性别', '.ivu-radio-wrapper-checked');
probe.shown.agree = () => (document.querySelector('.ivu-checkbox-wrapper-checked') ? '✓' : '');
probe.shown.works = () => (document.querySelector('.ivu-switch-checked') ? '✓' : '');
for (const [name, label] of [['birth', '出生日期'], ['graduated', '毕业时间'], ['month', '毕业年月'], ['joined', '入学年月']])
  probe.shown[name] = () => textIn(label, 'input');
probe.shown.uploaded = () => textIn('上传附件', '.taken');
ready();`,
};

export const VIEW_CELLS = cellsOf({
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
});
