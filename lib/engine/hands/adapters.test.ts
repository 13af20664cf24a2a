import { describe, expect, it } from 'vitest';
import { controlsOf, knownWidgets, learn, widgetOf } from './adapters';
import { atOnce } from './look-once';
import { TOOLKITS } from './toolkits';

const files = Object.keys(import.meta.glob(['./widgets/*.ts', '!./widgets/*.test.ts']));
const drawn = (kind: string, inner = ''): string => `<div class="${kind}">${inner}</div>`;

/** One example of each widget; the control asked about comes first. */
const EXAMPLES: { readonly [widget: string]: string } = {
  'layui-select': `<select><option>甲</option></select>${drawn('layui-form-select', '<div class="layui-select-title"><input></div><dl><dd lay-value="1">甲</dd></dl>')}`,
  'layui-search-select': `<select lay-search><option>甲</option></select>${drawn('layui-form-select', '<div class="layui-select-title"><input></div><dl></dl>')}`,
  'layui-radio': `<input type="radio" name="r" title="男">${drawn('layui-form-radio', '<div>男</div>')}`,
  'layui-checkbox': `<input type="checkbox" title="同意">${drawn('layui-form-checkbox', '<div>同意</div>')}`,
  laydate: '<input lay-key="1" readonly>',
  'native-select': '<select><option>甲</option></select>',
  'native-radio': '<input type="radio" name="r">',
  'native-checkbox': '<input type="checkbox">',
  'native-input': '<input>',
  'native-date': '<input type="date">',
  textarea: '<textarea></textarea>',
  'file-input': '<input type="file">',
  password: '<input type="password">',
  foreign: '<div class="el-cascader"><input readonly></div>',
  'read-only-text': '<p class="layui-form-item"><label>姓名</label><span>张三</span></p>',
};

describe('each adapter is one file, found by being there', () => {
  it('has the name of its file, and a rank that no other has', () => {
    const names = files.map((path) => path.replace(/^.*\/|\.ts$/g, '')).sort();
    expect(
      knownWidgets()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(names);
    expect(new Set(knownWidgets().map(({ rank }) => rank)).size).toBe(knownWidgets().length);
  });
  it('has an example', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(
      knownWidgets()
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe.each(Object.entries(EXAMPLES))('%s', (id, html) => {
  it('claims its example, once, and leaves the other parts of it alone', () => {
    document.body.innerHTML = html;
    expect(atOnce(controlsOf(document)).map(({ widget }) => widget.id)).toEqual([id]);
  });
});

describe('what is no control', () => {
  it.each([
    '<input type="hidden">',
    '<input type="submit">',
    '<button>提交</button>',
    '<div>文字</div>',
    '<a href="#">去支付</a>',
  ])('%s', (html) => {
    document.body.innerHTML = html;
    expect(atOnce(controlsOf(document))).toEqual([]);
  });
  it('an input inside what a toolkit draws', () => {
    document.body.innerHTML = EXAMPLES['layui-select'] ?? '';
    const inner = document.querySelector('.layui-select-title input');
    expect(inner && widgetOf(inner)).toBeUndefined();
  });
  it('a hint beside a box, and a cell of a list', () => {
    document.body.innerHTML =
      '<label>姓名</label><input><span class="layui-word-aux">与证件一致</span><table><tr><th>机构</th><th>时间</th></tr><tr><td>辽宁：</td><td>3 月</td></tr></table>';
    expect(atOnce(controlsOf(document)).map(({ widget }) => widget.id)).toEqual(['native-input']);
  });
});

describe('radio buttons of a group are one control', () => {
  it('apart from those of another form or name', () => {
    const radio = (name: string): string => `<input type="radio" name="${name}">`;
    document.body.innerHTML = `<form>${radio('a')}${radio('a')}${radio('b')}</form><form>${radio('a')}</form>`;
    expect(atOnce(controlsOf(document))).toHaveLength(3);
  });
});

/** One example of each widget of another toolkit. */
const FOREIGN: { readonly [widget: string]: string } = {
  'el-select': drawn('el-select', '<input class="el-input__inner" readonly>'),
  'ant-select': drawn('ant-select', '<div class="ant-select-selector"><input></div>'),
  'ivu-select': drawn('ivu-select', '<div class="ivu-select-selection"><input type="hidden"></div>'),
  'el-date': drawn('el-date-editor', '<input>'),
  'ant-date': drawn('ant-picker', '<input>'),
  'ivu-date': drawn('ivu-date-picker', '<input>'),
  'drawn-radio': '<label class="el-radio"><input type="radio"><span>男</span></label>',
  'drawn-checkbox': '<label class="ant-checkbox-wrapper"><input type="checkbox"><span>同意</span></label>',
  'drawn-switch': '<button class="ant-switch" role="switch"></button>',
  'drawn-upload': drawn('el-upload', '<input type="file">'),
  'jquery-ui-date': '<input class="hasDatepicker">',
  'bootstrap-date': '<input data-provide="datepicker">',
  'hand-made': '<div class="field"><span class="trigger">请选择</span></div>',
  'drawn-box': '<span class="arco-select-view"><input readonly><span class="arco-select-view-value">本科</span></span>',
  'easyui-combo':
    '<span class="textbox combo"><input class="textbox-text"><input type="hidden" class="textbox-value"></span>',
  'spoken-box': '<div role="checkbox" aria-checked="false">我已阅读并同意</div>',
  select2: '<select class="select2-hidden-accessible"></select><span class="select2 select2-container"></span>',
};
const seen = (): readonly string[] => atOnce(controlsOf(document)).map(({ widget }) => widget.id);

describe('a control of another toolkit', () => {
  const unseen = ['drawn-switch', 'hand-made', 'spoken-box', 'easyui-combo'];
  const untaught = Object.entries(FOREIGN).filter(([id]) => !unseen.includes(id));
  it.each(untaught)('%s is left alone, and told as foreign, until its toolkit is known', (_, html) => {
    document.body.innerHTML = html;
    expect(seen()).toEqual(['foreign']);
    const [control] = atOnce(controlsOf(document));
    expect([control?.widget.write, control?.widget.locked(control.element)]).toEqual([undefined, 'by-hand']);
  });
  it('has an example', () => {
    expect(Object.keys(FOREIGN).sort()).toEqual(TOOLKITS.map(({ id }) => id).sort());
  });
  it('is worked by one file, with a rank that no other has', () => {
    learn(TOOLKITS);
    learn(TOOLKITS);
    expect(knownWidgets()).toHaveLength(Object.keys(EXAMPLES).length + TOOLKITS.length);
    expect(new Set(knownWidgets().map(({ rank }) => rank)).size).toBe(knownWidgets().length);
  });
  it.each(Object.entries(FOREIGN))('%s is claimed, once, when its toolkit is known', (id, html) => {
    learn(TOOLKITS);
    document.body.innerHTML = html;
    expect(seen()).toEqual([id]);
  });
  it.each([
    ['<button role="combobox" data-placeholder>先选级别</button>', ''],
    ['<button role="combobox">请选择</button>', ''],
    ['<div role="combobox">本科</div>', '本科'],
    ['<div role="radiogroup"><p role="radio" aria-checked="true">男</p><p role="radio">女</p></div>', '男'],
    ['<div role="radiogroup"><p role="radio">男</p><p role="radio">女</p></div>', ''],
  ])('is read as it is shown: %s', (html, shown) => {
    document.body.innerHTML = html;
    expect(atOnce(controlsOf(document)).map(({ element, widget }) => widget.read(element))).toEqual([shown]);
  });
  it.each([
    ['drawn alike, one chosen', '<i class="pick has">居民身份证</i><i class="pick">请选择学历</i>', ['居民身份证', '']],
    ['of uni-app', '<uni-picker><uni-view class="pick">请选择市</uni-view></uni-picker>', ['']],
    ['of Naive UI', '<div class="n-base-selection"><div>大专</div></div>', ['大专']],
  ])('is a choice without any input: %s', (_, html, shown) => {
    learn(TOOLKITS);
    document.body.innerHTML = html;
    const controls = atOnce(controlsOf(document));
    expect(controls.map(({ element, widget }) => widget.read(element))).toEqual(shown);
    for (const { element, widget } of controls)
      expect([widget.id, widget.locked(element), widget.write]).toEqual(['hand-made', 'by-hand', undefined]);
  });
  it.each([
    '<div class="select"><select><option>请选择</option></select></div>',
    '<button class="trigger">请选择</button><a href="#" class="pick">请选择</a>',
    '<div class="menu"><span class="pick">请选择考试</span></div>',
    '<span class="hint">请选择</span><div class="select-tip">按毕业证书选择</div>',
  ])('is none where a control is, in a menu, or in a remark: %s', (html) => {
    learn(TOOLKITS);
    document.body.innerHTML = html;
    expect(seen()).not.toContain('hand-made');
  });
  it('leaves a box of EasyUI to the person, before its toolkit is known and afterwards: what is sent stands in another', () => {
    const typed =
      '<span class="textbox"><input type="text" class="textbox-text"><input type="hidden" name="xm"></span>';
    const list = '<select style="display:none"><option>请选择</option><option>本科</option></select>';
    document.body.innerHTML = `${typed}${list}${FOREIGN['easyui-combo']}`;
    const boxes = [...document.querySelectorAll('.textbox-text')];
    const native = knownWidgets().find(({ id }) => id === 'native-input');
    expect(boxes.map((box) => native?.locked(box))).toEqual(['by-hand', 'by-hand']);
    learn(TOOLKITS);
    const told = boxes.map((box) => [widgetOf(box)?.id, widgetOf(box)?.locked(box), widgetOf(box)?.options?.(box)]);
    expect(told).toEqual([
      ['native-input', 'by-hand', undefined],
      ['easyui-combo', 'by-hand', ['本科']],
    ]);
  });
  it('leaves native radio buttons in a group to the browser', () => {
    document.body.innerHTML = '<div role="radiogroup"><input type="radio" name="a"><input type="radio" name="a"></div>';
    expect(seen()).toEqual(['native-radio']);
  });
  it.each([
    ['a list of Radix', '<button role="combobox" data-placeholder>请选择</button>'],
    ['a list of Headless UI', '<button aria-haspopup="listbox">请选择</button>'],
    ['a list of MUI', '<div role="combobox" aria-haspopup="listbox">本科</div>'],
    ['radio buttons of Vant', '<div role="radiogroup"><div role="radio">男</div><div role="radio">女</div></div>'],
    ['several choices', drawn('ant-select ant-select-multiple', '<input>')],
    ['a span of days', drawn('ant-picker ant-picker-range', '<input><input>')],
  ])('%s stays foreign', (_, html) => {
    learn(TOOLKITS);
    document.body.innerHTML = html;
    expect(seen()).toEqual(['foreign']);
  });
});
