/** Ant Design on React, 4 to 6, and Ant Design Vue. */
import { REACT_19, type ToolkitPage } from './pages';
import { cellsOf, TEXTS } from './toolkit-cells';

const PROBES = `
const DATES = { birth: '出生日期', graduated: '毕业时间', month: '毕业年月', joined: '入学年月' };
const probes = (model) => {
  for (const name of ['level', 'area', 'school', 'sex', 'agree', 'works', ...Object.keys(DATES), 'uploaded'])
    probe.native[name] = () => model()[name] || '';
  const selected = (label) => textIn(label, '.ant-select-selection-item, .ant-select-content-has-value');
  probe.shown.level = () => selected('报考级别');
  probe.shown.area = () => selected('考试考区');
  probe.shown.school = () => selected('毕业学校');
  probe.shown.sex = () => textIn('性别', '.ant-radio-wrapper-checked');
  probe.shown.agree = () => (document.querySelector('.ant-checkbox-wrapper-checked, .ant-checkbox-checked') ? '✓' : '');
  probe.shown.works = () => (document.querySelector('.ant-switch-checked') ? '✓' : '');
  for (const [name, label] of Object.entries(DATES)) probe.shown[name] = () => textIn(label, '.ant-picker input');
  probe.shown.uploaded = () => textIn('上传附件', '.ant-upload-list-item-name');
};
`;

/** The React page; its code is the same for every version. */
const react = (styles: readonly string[], scripts: readonly string[]): ToolkitPage => ({
  styles,
  scripts,
  body: '<div id="app"></div>',
  script: `${TEXTS}${PROBES}
const { Form, Select, Radio, Checkbox, Switch, DatePicker, Upload, Button } = antd;
const h = React.createElement;
const choices = (texts) => texts.map((text, at) => ({ value: String(at + 1), label: text }));
let model = {};
const App = () => {
  const [m, setModel] = React.useState({});
  model = m;
  const set = (name, value) => { heard(name, value ?? ''); setModel((before) => ({ ...before, [name]: value })); };
  const row = (label, child) =>
    h('div', { 'data-row': label, key: label }, h(Form.Item, { label, labelCol: { span: 4 } }, child));
  const choice = (name, texts, more) =>
    h(Select, { placeholder: '请选择', options: choices(texts), onChange: (value) => set(name, value), style: { width: 240 }, ...more });
  const date = (name, more) => h(DatePicker, { onChange: (_, text) => set(name, text), ...more });
  return h(Form, null,
    row('报考级别', choice('level', LEVELS)),
    row('考试考区', choice('area', AREAS)),
    row('毕业学校', choice('school', SCHOOLS, { showSearch: true, allowClear: true, optionFilterProp: 'label' })),
    row('性别', h(Radio.Group, { options: choices(SEXES), onChange: ({ target }) => set('sex', target.value) })),
    row('承诺', h(Checkbox, { onChange: ({ target }) => set('agree', target.checked) }, '我已阅读并同意')),
    row('在职', h(Switch, { onChange: (value) => set('works', value) })),
    row('出生日期', date('birth')),
    row('毕业时间', date('graduated', { inputReadOnly: true })),
    row('毕业年月', date('month', { picker: 'month' })),
    row('入学年月', date('joined', { picker: 'month' })),
    row('上传附件', h(Upload, { beforeUpload: (file) => { set('uploaded', file.name); return false; } }, h(Button, null, '上传'))),
  );
};
probes(() => model);
const place = document.getElementById('app');
if (ReactDOM.createRoot) ReactDOM.createRoot(place).render(h(App));
else ReactDOM.render(h(App), place);
requestAnimationFrame(() => setTimeout(ready));`,
});

export const REACT_18 = ['react-18/umd/react.production.min.js', 'react-dom-18/umd/react-dom.production.min.js'];
const DAYJS = [
  'customParseFormat',
  'weekday',
  'localeData',
  'weekOfYear',
  'weekYear',
  'advancedFormat',
  'quarterOfYear',
];
export const WITH_DAYJS = ['dayjs/dayjs.min.js', ...DAYJS.map((name) => `dayjs/plugin/${name}.js`)];

export const ANT_DESIGN_4 = react(
  ['antd-4/dist/antd.min.css'],
  [...REACT_18, 'moment/moment.js', 'antd-4/dist/antd.min.js'],
);
export const ANT_DESIGN_5 = react(['antd-5/dist/reset.css'], [...REACT_18, ...WITH_DAYJS, 'antd-5/dist/antd.min.js']);
export const ANT_DESIGN_6 = react(['antd-6/dist/reset.css'], [REACT_19, ...WITH_DAYJS, 'antd-6/dist/antd.min.js']);

const item = (label: string, control: string): string =>
  `<div data-row="${label}"><a-form-item label="${label}" :label-col="{ span: 4 }">${control}</a-form-item></div>`;
const choice = (name: string, texts: string, more = ''): string =>
  `<a-select v-model:value="m.${name}" placeholder="请选择" style="width: 240px" ${more} :options="choices(${texts})" @change="hear('${name}', $event)"></a-select>`;
const date = (name: string, more = ''): string =>
  `<a-date-picker v-model:value="m.${name}" ${more} @change="hear('${name}', $event)"></a-date-picker>`;

export const ANT_DESIGN_VUE: ToolkitPage = {
  styles: ['ant-design-vue/dist/reset.css'],
  scripts: ['vue-3/dist/vue.global.prod.js', ...WITH_DAYJS, 'ant-design-vue/dist/antd.min.js'],
  body: '<div id="app"></div>',
  script: `${TEXTS}${PROBES}
const app = Vue.createApp({
  data: () => ({ m: {}, files: [], LEVELS, AREAS, SCHOOLS, SEXES }),
  methods: {
    choices: (texts) => texts.map((text, at) => ({ value: String(at + 1), label: text })),
    hear(name, value) { heard(name, value ?? ''); },
    take(file) { this.m.uploaded = file.name; heard('uploaded', file.name); return false; },
  },
  template: ${JSON.stringify(`<a-form>
${item('报考级别', choice('level', 'LEVELS'))}
${item('考试考区', choice('area', 'AREAS'))}
${item('毕业学校', choice('school', 'SCHOOLS', 'show-search allow-clear option-filter-prop="label"'))}
${item('性别', `<a-radio-group v-model:value="m.sex" :options="choices(SEXES)" @change="hear('sex', m.sex)"></a-radio-group>`)}
${item('承诺', `<a-checkbox v-model:checked="m.agree" @change="hear('agree', m.agree)">我已阅读并同意</a-checkbox>`)}
${item('在职', `<a-switch v-model:checked="m.works" @change="hear('works', $event)"></a-switch>`)}
${item('出生日期', date('birth', 'value-format="YYYY-MM-DD"'))}
${item('毕业时间', date('graduated', 'value-format="YYYY-MM-DD" input-read-only'))}
${item('毕业年月', date('month', 'picker="month" value-format="YYYY-MM"'))}
${item('入学年月', date('joined', 'picker="month" value-format="YYYY-MM"'))}
${item('上传附件', '<a-upload v-model:file-list="files" :before-upload="take"><a-button>上传</a-button></a-upload>')}
</a-form>`)},
}).use(antd).mount('#app');
probes(() => app.m);
ready();`,
};

export const ANT_CELLS = cellsOf({
  level: { back: 'stays' },
  area: { back: 'stays' },
  school: {},
  sex: {},
  agree: { label: '我已阅读并同意' },
  works: {},
  birth: {},
  graduated: {},
  month: {},
  joined: {},
  uploaded: { back: 'stays' },
});
