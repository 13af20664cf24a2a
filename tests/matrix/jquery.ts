/** Bootstrap with jQuery and its pickers, My97, and what the browser draws itself. */
import type { ToolkitPage } from './pages';
import { cellsOf, TEXTS } from './toolkit-cells';

const item = (label: string, control: string): string =>
  `<div class="mb-3 form-group" data-row="${label}"><label class="form-label">${label}</label>${control}</div>`;
const options = (...texts: readonly string[]): string =>
  ['请选择', ...texts].map((text, place) => `<option value="${place || ''}">${text}</option>`).join('');
const areas = Array.from({ length: 200 }, (_, at) => `考区${at + 1}`);
const choice = (name: string, texts: readonly string[], kind = 'form-select'): string =>
  `<select name="${name}" class="${kind}">${options(...texts)}</select>`;
const radios = ['男', '女']
  .map(
    (text, at) =>
      `<div class="form-check form-check-inline"><input class="form-check-input" type="radio" name="sex" id="sex${at}" value="${at + 1}"><label class="form-check-label" for="sex${at}">${text}</label></div>`,
  )
  .join('');
const box = (name: string, more = '', kind = ''): string =>
  `<input type="text" class="form-control ${kind}" name="${name}" ${more}>`;
const BOXES = `${item('承诺', '<div class="form-check"><input class="form-check-input" type="checkbox" name="agree" id="agree"><label class="form-check-label" for="agree">我已阅读并同意</label></div>')}
${item('在职', '<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" name="works" id="works"><label class="form-check-label" for="works">是</label></div>')}`;
const DATES = ['birth', 'graduated', 'month', 'joined'];

/** A page of plain HTML whose code listens the way jQuery pages do. */
const SCRIPT = `${TEXTS}
for (const name of ['level', 'area', 'school', ...${JSON.stringify(DATES)}]) {
  if (!field(name)) continue;
  probe.native[name] = () => field(name).value;
  probe.shown[name] = () =>
    field(name).tagName === 'SELECT' ? (field(name).value && field(name).selectedOptions[0].text) : field(name).value;
}
probe.native.sex = () => document.querySelector('[name=sex]:checked')?.value;
probe.shown.sex = () => document.querySelector('[name=sex]:checked')?.labels[0].textContent;
for (const name of ['agree', 'works']) probe.native[name] = probe.shown[name] = () => (field(name)?.checked ? '✓' : '');
probe.native.uploaded = probe.shown.uploaded = () => field('uploaded')?.files[0]?.name;
$('[name=uploaded]').on('change', (event) => heard('uploaded', event.target.files[0]?.name ?? ''));
$('[name=agree],[name=works]').on('change', (event) => heard(event.target.name, event.target.checked));
`;
const HEAR_CHANGES = `$('select,[name=sex]').on('change', (event) => heard(event.target.name, event.target.value));`;

const BOOTSTRAP = { styles: ['bootstrap/dist/css/bootstrap.min.css'], scripts: ['jquery/dist/jquery.min.js'] };
const file = '<input class="form-control" type="file" name="uploaded" accept="image/jpeg">';

export const BOOTSTRAP_DATEPICKER: ToolkitPage = {
  styles: [...BOOTSTRAP.styles, 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.min.css'],
  scripts: [
    ...BOOTSTRAP.scripts,
    'bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js',
    'bootstrap-datepicker/dist/locales/bootstrap-datepicker.zh-CN.min.js',
  ],
  body: `<form class="container">${item('报考级别', choice('level', ['初级', '中级', '高级']))}
${item('考试考区', choice('area', areas))}
${item('性别', radios)}${BOXES}
${item('出生日期', box('birth', '', 'datepicker'))}${item('毕业时间', box('graduated', 'readonly', 'datepicker'))}
${item('毕业年月', `<div class="input-group date">${box('month')}</div>`)}${item('入学年月', box('joined', 'data-provide="datepicker" data-date-format="yyyy-mm" data-date-min-view-mode="1"'))}${item('上传附件', file)}</form>`,
  script: `${SCRIPT}${HEAR_CHANGES}
const how = { language: 'zh-CN', format: 'yyyy-mm-dd', autoclose: true };
$('[name=birth]').datepicker({ ...how, endDate: '2010-12-31' });
$('[name=graduated]').datepicker(how);
$('[name=month],[name=joined]').datepicker({ ...how, format: 'yyyy-mm', minViewMode: 1 });
$('input').on('changeDate clearDate', (event) => heard(event.target.name, event.target.value));
ready();`,
};

export const JQUERY_UI: ToolkitPage = {
  styles: [...BOOTSTRAP.styles, 'jquery-ui-dist/jquery-ui.min.css'],
  scripts: [...BOOTSTRAP.scripts, 'jquery-ui-dist/jquery-ui.min.js'],
  body: `<form class="container">${item('出生日期', box('birth'))}${item('毕业时间', box('graduated', 'readonly'))}</form>`,
  script: `${SCRIPT}
$('[name=birth],[name=graduated]').datepicker({
  dateFormat: 'yy-mm-dd', changeYear: true, changeMonth: true, yearRange: '1950:2030',
  onSelect(text) { heard(this.name, text); },
});
ready();`,
};

export const SELECT2: ToolkitPage = {
  styles: [...BOOTSTRAP.styles, 'select2/dist/css/select2.min.css'],
  scripts: [...BOOTSTRAP.scripts, 'select2/dist/js/select2.full.min.js'],
  body: `<form class="container">${item('报考级别', choice('level', ['初级', '中级', '高级'], 'drawn'))}
${item('考试考区', choice('area', areas, 'drawn'))}${item('毕业学校', choice('school', ['云南大学', '昆明学院'], 'drawn'))}</form>`,
  script: `${SCRIPT}
$('.drawn').each(function () {
  $(this).select2({ width: 240, placeholder: '请选择', minimumResultsForSearch: this.name === 'level' ? Infinity : 0, allowClear: this.name === 'school' });
});
$('select').on('select2:select select2:clear', (event) => heard(event.target.name, event.target.value));
for (const name of ['level', 'area', 'school'])
  probe.shown[name] = () => {
    const drawn = field(name).nextElementSibling.querySelector('.select2-selection__rendered');
    return drawn.querySelector('.select2-selection__placeholder') ? '' : drawn.title;
  };
ready();`,
};

export const MY97: ToolkitPage = {
  styles: BOOTSTRAP.styles,
  scripts: [...BOOTSTRAP.scripts, 'my97datepicker/WdatePicker.js'],
  body: `<form class="container">
${item('出生日期', box('birth', `onclick="WdatePicker({ dateFmt: 'yyyy-MM-dd', maxDate: '2010-12-31', onpicked: picked, oncleared: picked })"`))}
${item('毕业时间', box('graduated', `readonly onfocus="WdatePicker({ dateFmt: 'yyyy-MM-dd', onpicked: picked, oncleared: picked })"`))}
${item('毕业年月', box('month', `onclick="WdatePicker({ dateFmt: 'yyyy-MM', onpicked: picked, oncleared: picked })"`))}</form>`,
  script: `${SCRIPT}
function picked() { heard(this.name, this.value); }
$('input').on('change', (event) => heard(event.target.name, event.target.value));
ready();`,
};

export const NATIVE: ToolkitPage = {
  styles: BOOTSTRAP.styles,
  scripts: BOOTSTRAP.scripts,
  body: `<form class="container">${item('报考级别', choice('level', ['初级', '中级', '高级']))}
${item('考试考区', choice('area', areas))}${item('性别', radios)}${BOXES}
${item('出生日期', '<input type="date" class="form-control" name="birth" max="2010-12-31">')}
${item('毕业年月', '<input type="month" class="form-control" name="month">')}
${item('入学年月', '<input type="month" class="form-control" name="joined">')}${item('上传附件', file)}</form>`,
  script: `${SCRIPT}${HEAR_CHANGES}
$('[name=birth],[name=month],[name=joined]').on('change', (event) => heard(event.target.name, event.target.value));
ready();`,
};

const PLAIN = {
  level: {},
  area: {},
  sex: { back: undefined },
  agree: {},
  works: {},
  uploaded: {},
};
export const BOOTSTRAP_CELLS = cellsOf({
  ...PLAIN,
  birth: { wrong: '2011-01-01' },
  graduated: {},
  month: {},
  joined: {},
});
export const JQUERY_UI_CELLS = cellsOf({ birth: {}, graduated: {} });
export const SELECT2_CELLS = cellsOf({ level: { back: 'stays' }, area: { back: 'stays' }, school: {} });
/** Its picker draws itself in a frame of its own, which is not for us to reach into. */
export const MY97_CELLS = cellsOf({
  birth: { verdict: 'refused' },
  graduated: { verdict: 'refused' },
  month: { verdict: 'refused' },
});
export const NATIVE_CELLS = cellsOf({ ...PLAIN, birth: { wrong: '2011-01-01' }, month: {}, joined: {} });
