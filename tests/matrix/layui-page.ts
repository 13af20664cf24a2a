/** One page with every widget of layui, in whatever version, and the cells that are asked of it. */
import { row } from '../e2e/hands';
import type { Cell } from './cells';
import type { ToolkitPage } from './pages';

/** Every version on npm from 2.5 on: those before 2.6 under `layui-src`, named as in this folder's package.json. */
export const LAYUI_VERSIONS = [
  '2.5.3',
  '2.5.4',
  '2.5.5',
  '2.5.7',
  '2.5.8',
  '2.5.15',
  '2.6.5',
  '2.6.7',
  '2.6.8',
  '2.6.11',
  '2.8.0-rc.2',
  '2.9.4',
  '2.9.9',
  '2.9.11',
  '2.9.13',
  '2.12.0',
  '2.13.3',
  '2.13.5',
  '2.13.6',
] as const;

const options = (...texts: readonly string[]): string =>
  ['请选择', ...texts].map((text, place) => `<option value="${place || ''}">${text}</option>`).join('');
const date = (name: string, more = ''): string =>
  `<input class="layui-input" name="${name}" id="${name}" autocomplete="off" ${more}>`;

const BODY = `<form class="layui-form" action="/report/save">
${row('报考级别', `<select name="level" lay-filter="level">${options('初级', '中级', '高级')}</select>`)}
${row('毕业学校', `<select name="school" lay-search lay-filter="school">${options('云南大学', '昆明学院')}</select>`)}
${row('性别', '<input type="radio" name="sex" value="1" title="男" lay-filter="sex"><input type="radio" name="sex" value="2" title="女" lay-filter="sex">')}
${row('承诺', '<input type="checkbox" name="agree" title="我已阅读并同意" lay-skin="primary" lay-filter="agree">')}
${row('在职', '<input type="checkbox" name="works" lay-skin="switch" lay-text="是|否" lay-filter="works">')}
${row('出生日期', date('birth', 'placeholder="yyyy-MM-dd"'))}
${row('毕业时间', date('graduated', 'readonly'))}
${row('入学时间', date('begun'))}
${row('参加工作时间', date('worked', 'placeholder="yyyy/MM/dd"'))}
${row('取得职称时间', date('titled'))}
${row('毕业年月', date('month', 'placeholder="yyyy-MM"'))}
${row('入学年月', date('joined'))}
${row('毕业年份', date('year'))}
${row('在校时间', date('range'))}
${row('上传附件', '<button type="button" class="layui-btn" id="upload">上传</button><img id="preview" alt="" style="width:90px;height:120px">')}
<div class="layui-tab"><ul class="layui-tab-title"><li class="layui-this">基本信息</li><li id="second-tab">其他信息</li></ul>
<div class="layui-tab-content"><div class="layui-tab-item layui-show">请核对。</div>
<div class="layui-tab-item">${row('工作单位', '<input class="layui-input" name="employer">')}</div></div></div>
<div class="layui-collapse"><div class="layui-colla-item"><h2 class="layui-colla-title" id="fold">联系方式</h2>
<div class="layui-colla-content">${row('通讯地址', '<input class="layui-input" name="address">')}</div></div></div>
</form>`;

const SCRIPT = `
layui.use(['form', 'laydate', 'upload', 'element'], function () {
  const { form, laydate, upload, element } = layui;
  const title = (name) => document.querySelector('[name=' + name + '] + .layui-form-select .layui-select-title input');
  for (const name of ['level', 'school']) {
    form.on('select(' + name + ')', ({ value }) => heard(name, value));
    probe.native[name] = () => field(name).value;
    probe.shown[name] = () => title(name).value;
  }
  form.on('radio(sex)', ({ value }) => heard('sex', value));
  probe.native.sex = () => document.querySelector('[name=sex]:checked')?.value;
  probe.shown.sex = () => document.querySelector('.layui-form-radioed')?.textContent.replace(/[^男女]/g, '');
  form.on('checkbox(agree)', ({ elem }) => heard('agree', elem.checked));
  form.on('switch(works)', ({ elem }) => heard('works', elem.checked));
  for (const [name, drawn] of [['agree', 'checked'], ['works', 'onswitch']]) {
    probe.native[name] = () => field(name).checked || '';
    probe.shown[name] = () => document.querySelector('[name=' + name + '] + .layui-form-' + drawn) ? '✓' : '';
  }
  const pickers = {
    birth: { min: '1930-01-01', max: '2010-12-31' }, graduated: {}, begun: { format: 'yyyy年MM月dd日' },
    worked: { format: 'yyyy/MM/dd' }, titled: { trigger: 'focus' }, month: { type: 'month' },
    joined: { type: 'month', format: 'yyyy年MM月' }, year: { type: 'year' }, range: { range: true },
  };
  for (const [name, how] of Object.entries(pickers)) {
    laydate.render({ elem: '#' + name, ...how, done: (value) => heard(name, value) });
    probe.native[name] = probe.shown[name] = () => field(name).value;
  }
  for (const name of ['employer', 'address']) {
    field(name).addEventListener('change', ({ target }) => heard(name, target.value));
    probe.native[name] = probe.shown[name] = () => field(name).value;
  }
  const input = () => document.querySelector('.layui-upload-file');
  upload.render({
    elem: '#upload', url: '/report/photo', auto: false, acceptMime: 'image/jpeg', exts: 'jpg', field: 'uploaded',
    choose: (chosen) => chosen.preview((index, file, result) => {
      heard('uploaded', file.name, file.size);
      document.getElementById('preview').src = result;
    }),
  });
  probe.native.uploaded = () => input()?.files[0]?.name;
  probe.shown.uploaded = () => document.getElementById('preview').getAttribute('src') && input()?.files[0]?.name;
  form.render();
  element.render?.();
  ready();
});
`;

/** The page on one version. */
export function layuiPage(version: string): ToolkitPage {
  const dist = `layui-${version}/dist`;
  return {
    styles: [`${dist}/css/layui.css`],
    // Up to 2.5 the modules stand in a file of their own each; this one holds them all.
    scripts: [`${dist}/${version.startsWith('2.5.') ? 'layui.all.js' : 'layui.js'}`],
    body: BODY,
    script: SCRIPT,
  };
}

const PHOTO = { name: '照片.jpg', type: 'image/jpeg', base64: '/9j/4AECAw==' };

export const LAYUI_CELLS: readonly Cell[] = [
  { column: 'select', label: '报考级别', name: 'level', asked: '中级', held: '2', wrong: '特级' },
  { column: 'select, searchable', label: '毕业学校', name: 'school', asked: '昆明学院', held: '2', wrong: '北京大学' },
  { column: 'radio', label: '性别', name: 'sex', asked: '女', held: '2', wrong: '保密' },
  { column: 'checkbox', label: '承诺', name: 'agree', asked: '我已阅读并同意', held: '', verdict: 'refused' },
  { column: 'switch', label: '在职', name: 'works', asked: '是', held: '', verdict: 'refused' },
  {
    column: 'date',
    label: '出生日期',
    name: 'birth',
    asked: '1990-02-03',
    held: '1990-02-03',
    wrong: '2011-01-01',
  },
  {
    column: 'date, read-only box',
    label: '毕业时间',
    name: 'graduated',
    asked: '2012-07-01',
    held: '2012-07-01',
    wrong: '2012-02-31',
  },
  {
    column: 'date as yyyy年MM月dd日',
    label: '入学时间',
    name: 'begun',
    asked: '2008-09-01',
    held: '2008年09月01日',
    shown: '2008年09月01日',
    wrong: '无',
  },
  {
    column: 'date as yyyy/MM/dd',
    label: '参加工作时间',
    name: 'worked',
    asked: '2013-08-09',
    held: '2013/08/09',
    shown: '2013/08/09',
    wrong: '2013-13-01',
  },
  {
    column: 'date, opens on focus',
    label: '取得职称时间',
    name: 'titled',
    asked: '2015-11-30',
    held: '2015-11-30',
    wrong: '无',
  },
  { column: 'month', label: '毕业年月', name: 'month', asked: '2012-07', held: '2012-07', wrong: '2012-13' },
  {
    column: 'month asked for a day',
    label: '入学年月',
    name: 'joined',
    asked: '2008-09-01',
    held: '2008年09月',
    shown: '2008年09月',
    wrong: '无',
  },
  { column: 'year', label: '毕业年份', name: 'year', asked: '2012-07-01', held: '2012', shown: '2012', wrong: '无' },
  { column: 'date range', label: '在校时间', name: 'range', asked: '2012-07-01', held: '', verdict: 'refused' },
  {
    column: 'upload',
    label: '上传附件',
    name: 'uploaded',
    asked: PHOTO.name,
    held: PHOTO.name,
    heard: `${PHOTO.name} 7`,
    file: PHOTO,
  },
];
