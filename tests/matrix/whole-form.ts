/**
 * A region's whole form as other toolkits than layui would draw it: the lines of the practice platform, its linked
 * choices answered a moment later, and two lines that are none of ours.
 */
import type { DescribedControl, DescribedPart } from '../../lib/practice';
import { loadPlatform } from '../../scripts/practice-host.mjs';
import { REACT_18, WITH_DAYJS } from './ant-design';
import type { ToolkitPage } from './pages';

/** Answers by field; the names of the controls are the fields' own, which no matcher gets to see. */
type Answers = Readonly<Record<string, string | undefined>>;

const trap = (label: string, at: number) => ({
  label,
  starred: false,
  controls: [{ name: `trap${at}`, kind: 'text', options: [] } as const],
});

/** The lines of a region's form that a person fills in; every choice offers the answer, among others. */
export async function formOf(id: string, answers: Answers): Promise<readonly DescribedPart[]> {
  const { describeForm } = await loadPlatform();
  const offering = (control: DescribedControl): DescribedControl => ({
    ...control,
    options: [...new Set([...control.options, answers[control.name] ?? '', '其他'])].filter(Boolean),
  });
  const parts = describeForm(id).map((part) => ({
    ...part,
    lines: part.lines.map((line) => ({ ...line, controls: line.controls.map(offering) })),
  }));
  return [...parts, { title: '其他', lines: ['紧急联系人', '紧急联系人手机号码'].map(trap) }];
}

/** How long the page takes over the options of a linked choice, in ms. */
const ANSWERS_MS = 30;

/** In a page's script: what is answered, what is offered, and what follows from an answer. */
const modelOf = (parts: readonly DescribedPart[]): string => `
const PARTS = ${JSON.stringify(parts)};
const CONTROLS = PARTS.flatMap(({ lines }) => lines.flatMap(({ controls }) => controls));
const empty = () => Object.fromEntries(CONTROLS.map(({ name }) => [name, '']));
const offered = () => Object.fromEntries(CONTROLS.map(({ name, options, after }) => [name, after ? [] : options]));
const below = (name) => CONTROLS.filter(({ after }) => after === name).flatMap((one) => [one, ...below(one.name)]);
const follow = (name, set, offer) => {
  for (const one of below(name)) { set(one.name, ''); offer(one.name, []); }
  const next = CONTROLS.find(({ after }) => after === name);
  if (next) setTimeout(() => offer(next.name, next.options), ${ANSWERS_MS});
};
`;

/** The same template in the tags of each Vue toolkit. */
interface Tags {
  readonly form: string;
  readonly item: string;
  readonly text: string;
  readonly select: string;
  readonly radios: string;
  readonly date: string;
}
const templateOf = ({ form, item, text, select, radios, date }: Tags): string => `<div><${form}>
<section v-for="part in PARTS"><h3 v-if="part.title">{{ part.title }}</h3>
<${item} v-for="line in part.lines" :key="line.label" :label="line.label" :required="line.starred">
<template v-for="c in line.controls">
<${text} v-if="c.kind === 'text'"></${text.split(' ')[0]}>
${select}${radios}
<${date} v-else></${date.split(' ')[0]}>
</template></${item.split(' ')[0]}></section></${form.split(' ')[0]}></div>`;

const VUE_DATA = `data: () => ({ PARTS, m: empty(), offers: offered() }),
  methods: { chosen(name) { follow(name, (one, value) => { this.m[one] = value; }, (one, list) => { this.offers[one] = list; }); } },`;

const element = (value: string, day: string): string =>
  templateOf({
    form: 'el-form label-width="160px"',
    item: 'el-form-item',
    text: 'el-input v-model="m[c.name]"',
    select: `<el-select v-else-if="c.kind === 'select'" v-model="m[c.name]" placeholder="请选择" @change="chosen(c.name)"><el-option v-for="o in offers[c.name]" :key="o" :label="o" :value="o"></el-option></el-select>`,
    radios: `<el-radio-group v-else-if="c.kind === 'radio'" v-model="m[c.name]"><el-radio v-for="o in c.options" :key="o" :${value}="o">{{ o }}</el-radio></el-radio-group>`,
    date: `el-date-picker v-model="m[c.name]" type="date" value-format="${day}"`,
  });

const ANT_VUE = templateOf({
  form: 'a-form',
  item: 'a-form-item :label-col="{ span: 6 }"',
  text: 'a-input v-model:value="m[c.name]"',
  select: `<a-select v-else-if="c.kind === 'select'" v-model:value="m[c.name]" placeholder="请选择" style="width: 240px" :options="offers[c.name].map((o) => ({ value: o, label: o }))" @change="chosen(c.name)"></a-select>`,
  radios: `<a-radio-group v-else-if="c.kind === 'radio'" v-model:value="m[c.name]" :options="c.options"></a-radio-group>`,
  date: 'a-date-picker v-model:value="m[c.name]" value-format="YYYY-MM-DD"',
});

const VIEW = templateOf({
  form: 'i-form :label-width="160"',
  item: 'form-item',
  text: 'i-input v-model="m[c.name]"',
  select: `<i-select v-else-if="c.kind === 'select'" v-model="m[c.name]" placeholder="请选择" style="width:240px" @on-change="chosen(c.name)"><i-option v-for="o in offers[c.name]" :key="o" :value="o">{{ o }}</i-option></i-select>`,
  radios: `<radio-group v-else-if="c.kind === 'radio'" v-model="m[c.name]"><radio v-for="o in c.options" :key="o" :label="o">{{ o }}</radio></radio-group>`,
  date: 'date-picker type="date" :value="m[c.name]" @on-change="m[c.name] = $event"',
});

const vue2 = (template: string): string =>
  `const app = new Vue({ el: '#app', ${VUE_DATA} template: ${JSON.stringify(template)} }); window.held = () => ({ ...app.m }); ready();`;
const vue3 = (template: string, plugin: string): string =>
  `const app = Vue.createApp({ ${VUE_DATA} template: ${JSON.stringify(template)} }).use(${plugin}).mount('#app'); window.held = () => ({ ...app.m }); ready();`;

const REACT = `
const { Form, Input, Select, Radio, DatePicker } = antd;
const h = React.createElement;
let model = {};
const App = () => {
  const [m, setModel] = React.useState(empty());
  const [offers, setOffers] = React.useState(offered());
  model = m;
  const set = (name, value) => setModel((before) => ({ ...before, [name]: value }));
  const offer = (name, list) => setOffers((before) => ({ ...before, [name]: list }));
  const draw = (c) => {
    const choices = (list) => list.map((text) => ({ value: text, label: text }));
    if (c.kind === 'text') return h(Input, { value: m[c.name], onChange: ({ target }) => set(c.name, target.value) });
    if (c.kind === 'radio') return h(Radio.Group, { options: choices(c.options), value: m[c.name], onChange: ({ target }) => set(c.name, target.value) });
    if (c.kind === 'date') return h(DatePicker, { onChange: (_, text) => set(c.name, text) });
    return h(Select, { placeholder: '请选择', style: { width: 240 }, options: choices(offers[c.name]), value: m[c.name] || undefined,
      onChange: (value) => { set(c.name, value); follow(c.name, set, offer); } });
  };
  return h(Form, null, PARTS.map((part, at) => h('section', { key: at }, part.title && h('h3', null, part.title),
    part.lines.map((line) => h(Form.Item, { key: line.label, label: line.label, required: line.starred, labelCol: { span: 6 } },
      h('div', null, line.controls.map((c) => h(React.Fragment, { key: c.name }, draw(c)))))))));
};
window.held = () => ({ ...model });
ReactDOM.createRoot(document.getElementById('app')).render(h(App));
requestAnimationFrame(() => setTimeout(ready));`;

const BODY = { body: '<div id="app"></div>' };
const drawn =
  (page: Pick<ToolkitPage, 'styles' | 'scripts'>, script: string) =>
  (parts: readonly DescribedPart[]): ToolkitPage => ({ ...page, ...BODY, script: `${modelOf(parts)}${script}` });

/** Each toolkit, and how it draws a form. */
export const WHOLE_FORMS = {
  'Element UI 2': drawn(
    {
      styles: ['element-ui/lib/theme-chalk/index.css'],
      scripts: ['vue-2/dist/vue.min.js', 'element-ui/lib/index.js'],
    },
    vue2(element('label', 'yyyy-MM-dd')),
  ),
  'Element Plus': drawn(
    {
      styles: ['element-plus/dist/index.css'],
      scripts: ['vue-3/dist/vue.global.prod.js', 'element-plus/dist/index.full.min.js'],
    },
    vue3(element('value', 'YYYY-MM-DD'), 'ElementPlus'),
  ),
  'Ant Design 5': drawn(
    { styles: ['antd-5/dist/reset.css'], scripts: [...REACT_18, ...WITH_DAYJS, 'antd-5/dist/antd.min.js'] },
    REACT,
  ),
  'Ant Design Vue 4': drawn(
    {
      styles: ['ant-design-vue/dist/reset.css'],
      scripts: ['vue-3/dist/vue.global.prod.js', ...WITH_DAYJS, 'ant-design-vue/dist/antd.min.js'],
    },
    vue3(ANT_VUE, 'antd'),
  ),
  'View Design 4': drawn(
    {
      styles: ['view-design/dist/styles/iview.css'],
      scripts: ['vue-2/dist/vue.min.js', 'view-design/dist/iview.min.js'],
    },
    vue2(VIEW),
  ),
} as const;
