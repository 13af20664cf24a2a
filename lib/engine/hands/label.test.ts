import { describe, expect, it } from 'vitest';
import { controlsOf } from './adapters';
import { behindOf, labelsByFor, labelsOf } from './label';
import { atOnce } from './look-once';

/** `source text` of every label candidate of the control with this name, strongest first, its name left out. */
function labels(html: string, name = 'x'): readonly string[] {
  document.body.innerHTML = html;
  const control = atOnce(controlsOf(document)).find(({ element }) => element.getAttribute('name') === name);
  if (!control) throw new Error(`No control is named ${name}.`);
  return labelsOf(control, labelsByFor(document)).flatMap(({ from, text }) =>
    from === 'name' ? [] : [`${from} ${text}`],
  );
}

describe('a control is called what the page calls it', () => {
  it.each([
    ['by for', '<label for="i">*姓名：</label><input id="i" name="x">', ['for *姓名：', 'item *姓名：']],
    [
      'by the line before an aside, which is told too',
      '<div><p>姓名</p><p>请与身份证一致</p><input name="x"></div>',
      ['item 请与身份证一致', 'item 姓名'],
    ],
    [
      'by the Chinese before the English',
      '<div><div>姓名</div><div>Full name</div><div><input name="x"></div></div>',
      ['item Full name', 'item 姓名'],
    ],
    [
      'by the cell before one that says nothing',
      '<table><tr><td>姓名</td><td>：</td><td></td><td><input name="x"></td></tr></table>',
      ['cell 姓名'],
    ],
    ['by a wrapping label', '<label>姓名 <input name="x"></label>', ['wrap 姓名', 'preceding 姓名']],
    ['by aria-label', '<input name="x" aria-label="姓名">', ['aria 姓名']],
    [
      'by aria-labelledby',
      '<input name="x" aria-labelledby="a b"><b id="a">本人</b><i id="b">姓名</i>',
      ['aria 本人 姓名'],
    ],
    [
      'by the label of a layui item',
      '<div class="layui-form-item"><label class="layui-form-label">姓名</label><div class="layui-input-block"><input name="x"></div></div>',
      ['item 姓名'],
    ],
    [
      'by the label of an Element item',
      '<div class="el-form-item"><label class="el-form-item__label">姓名</label><div class="el-form-item__content"><div class="el-input"><input name="x"></div></div></div>',
      ['item 姓名'],
    ],
    ['by the block before it', '<div><div>姓名</div><div><input name="x"></div></div>', ['item 姓名']],
    ['by the cell to the left', '<table><tr><td>姓名</td><td><input name="x"></td></tr></table>', ['cell 姓名']],
    [
      'by the heading of its column, wide cells counted',
      '<table><tr><th colspan="2">序号</th><th>姓名</th></tr><tr><td>1</td><td><input name="y"></td><td><input name="x"></td></tr></table>',
      ['column 姓名'],
    ],
    [
      'by the row of labels above its row',
      '<table><tr><td>姓名</td><td colspan="2">性别</td><td>手机号码</td></tr><tr><td><input name="a"></td><td colspan="2"><input name="b"></td><td><input name="x"></td></tr></table>',
      ['column 手机号码'],
    ],
    [
      'by the nearer of two heads of its column, wherever cells span rows',
      '<table><tr><th rowspan="2">序号</th><th colspan="2">考生</th></tr><tr><th>姓名</th><th>手机号码</th></tr><tr><td>1</td><td><input name="a"></td><td><input name="x"></td></tr></table>',
      ['column 手机号码'],
    ],
    [
      'by for, and by the label beside it that names what is somewhere else now',
      '<div><label for="b">证件号码</label><textarea name="x" id="a"></textarea></div><div><label for="a">手机号码</label><textarea id="b"></textarea></div>',
      ['for 手机号码', 'item 证件号码'],
    ],
    [
      'by for alone where all labels stand in a place of their own',
      '<div><label for="a">姓名</label><label for="b">手机号码</label></div><div><input name="x" id="a"><input id="b"></div>',
      ['for 姓名'],
    ],
    [
      'by the head of its row and of its column, in a table of several people',
      '<table><tr><th>称谓</th><th>姓名</th></tr><tr><td>父亲</td><td><input name="x"></td></tr></table>',
      ['cell 父亲', 'column 姓名'],
    ],
    [
      'by the cell beside the table it stands in',
      '<table><tr><td>姓名</td><td><table><tr><td><input name="x"></td></tr></table></td></tr></table>',
      ['cell 姓名'],
    ],
    ['by a line of its own before it', '1、姓名<br><input name="x">', ['preceding 1、姓名']],
    ['by its term', '<dl><dt>姓名</dt><dd><input name="x"></dd></dl>', ['term 姓名']],
    ['by the text before it', '<p>*姓名：<input name="x"></p>', ['preceding *姓名：']],
    [
      'by a text broken up by marks',
      '<p><b style="color:red">*</b><span>姓</span> <span>名</span>：<input name="x"></p>',
      ['preceding *姓 名：'],
    ],
    [
      'by its placeholder and title',
      '<input name="x" placeholder="请输入姓名" title="与证件一致">',
      ['placeholder 请输入姓名', 'title 与证件一致'],
    ],
  ])('%s', (_, html, expected) => expect(labels(html)).toEqual(expected));

  it('by its name when nothing else speaks', () => {
    document.body.innerHTML = '<input name="mobile">';
    const [control] = atOnce(controlsOf(document));
    expect(control && labelsOf(control, labelsByFor(document))).toEqual(
      [{ from: 'name', text: 'mobile', place: undefined }].map(({ from, text }) => ({ from, text })),
    );
  });
});

describe('what stands before a box without being next to it', () => {
  it('words written downwards are one', () => {
    expect(labels('<table><tr><td>照<br>片<input name="x"></td></tr></table>')).toEqual(['preceding 照片']);
  });
  it('a title before a list of rows is no label of the first', () => {
    const row = '<div><div><input></div></div>';
    const first = '<div><div><input name="x" placeholder="手机号"></div></div>';
    expect(labels(`<div class="group-title">联系方式</div><div>${first}${row}${row}</div>`)).toEqual([
      'placeholder 手机号',
    ]);
    expect(labels(`<div class="row-title">联系方式</div><div>${first}</div>`)).toEqual([
      'item 联系方式',
      'placeholder 手机号',
    ]);
  });
  it('a prompt drawn over the box is a prompt', () => {
    expect(labels('<p><span><input name="x"><i class="n-input__placeholder">证件号码</i></span></p>')).toContain(
      'placeholder 证件号码',
    );
  });
});

describe('a label speaks for the first control after it', () => {
  const row =
    '<div><label>报名省市：</label><div><select name="a"><option>云南</option></select></div><div><select name="x"><option>昆明</option></select></div></div>';
  it('the second box of a row has no label of its own', () => {
    expect(labels(row, 'a')).toEqual(['item 报名省市：']);
    expect(labels(row)).toEqual([]);
  });
  it('also without blocks around the boxes, and in one cell', () => {
    expect(labels('<p>报名省市：<select name="a"></select><select name="x"></select></p>')).toEqual([]);
    expect(
      labels('<table><tr><td>报名省市</td><td><select name="a"></select><select name="x"></select></td></tr></table>'),
    ).toEqual([]);
  });
  it('a second label in the row speaks for what follows it', () => {
    expect(labels('<p>省：<select name="a"></select> 考试考区：<select name="x"></select></p>')).toEqual([
      'preceding 考试考区：',
    ]);
  });
});

describe('text of other things is no label', () => {
  it.each([
    [
      'options of a select before it',
      '<div><select name="a"><option>云南</option></select></div><div><input name="x"></div>',
    ],
    ['a label that names another control', '<label for="b">姓名</label><input name="x"><p><input id="b" name="b"></p>'],
    [
      'a label of a choice drawn as a button',
      '<div><div><label>资格名称</label><button role="combobox">先选级别</button></div><div><input name="x"></div></div>',
    ],
    [
      'a label that names nothing by an empty name',
      '<p><label for="">日期</label><input name="d"></p><p><input name="x"></p>',
    ],
    ['a heading over a group', '<h3>基本信息</h3><div><input name="x"></div>'],
    ['tabs over it', '<ul><li>手机号注册</li><li>邮箱注册</li></ul><div><input name="x"></div>'],
    ['a button', '<button>查询</button><input name="x">'],
    ['a hidden text', '<span style="display:none">姓名</span><input name="x">'],
    ['a bare 请选择', '<select name="x"><option value="">请选择</option></select>'],
    ['a long instruction', `<p>${'请如实填写您的信息，'.repeat(8)}<input name="x"></p>`],
  ])('%s', (_, html) => expect(labels(html)).toEqual([]));
});

describe('radio buttons have the label of their group', () => {
  it('and not the texts of the options', () => {
    const html =
      '<div><label class="layui-form-label">性别</label><div><input type="radio" name="x" title="男"><div class="layui-form-radio"><i></i><div>男</div></div><input type="radio" name="x" title="女"><div class="layui-form-radio"><i></i><div>女</div></div></div></div>';
    expect(labels(html)).toEqual(['item 性别']);
  });
  it('or the legend of a fieldset of their own', () => {
    expect(
      labels(
        '<fieldset><legend>性别</legend><label><input type="radio" name="x">男</label><label><input type="radio" name="x">女</label></fieldset>',
      ),
    ).toEqual(['item 性别']);
  });
  it('when each option is wrapped in a label', () => {
    expect(
      labels(
        '<p>性别：<label><input type="radio" name="x">男</label><label><input type="radio" name="x">女</label></p>',
      ),
    ).toEqual(['preceding 性别：']);
  });
});

describe('a box to tick is called what stands beside it', () => {
  it('in its label', () => {
    expect(
      labels('<label><input type="checkbox" name="x"> 我已阅读并同意《报考人员诚信考试承诺书》</label>'),
    ).toContain('option 我已阅读并同意《报考人员诚信考试承诺书》');
  });
});

describe('what stands behind a box', () => {
  const behind = (html: string): string => {
    document.body.innerHTML = html;
    const input = document.querySelector('[name=x]');
    return input ? behindOf(input) : '';
  };
  it.each([
    [
      'a hint in its row',
      '<div><div><input name="x"></div><div class="aux">（紧急联系人）</div></div>',
      '（紧急联系人）',
    ],
    ['a unit', '<p>年龄：<input name="x"> 周岁</p>', '周岁'],
    ['the label of the next box', '<p><input name="x"> 配偶姓名：<input></p>', ''],
    ['the next row', '<ul><li><input name="x"></li><li>配偶姓名：<input></li></ul>', ''],
    ['the next cell of a table', '<table><tr><td><input name="x"></td><td>配偶姓名</td></tr></table>', ''],
  ])('%s', (_, html, expected) => expect(behind(html)).toBe(expected));
});

describe('a row of labels over a row of boxes', () => {
  const cap = (text: string): string => `<div class="cap">${text}</div>`;
  const box = (name: string): string => `<div><input name="${name}"></div>`;
  const grid = (...parts: readonly string[]): string => `<div class="grid">${parts.join('')}</div>`;

  it('names each box by the label in its place', () => {
    const html = grid(cap('姓名'), cap('证件类型'), cap('证件号码'), box('x'), box('y'), box('z'));
    expect([labels(html), labels(html, 'y'), labels(html, 'z')]).toEqual([
      ['item 姓名'],
      ['item 证件类型'],
      ['item 证件号码'],
    ]);
  });
  it('counts no box that has a label of its own', () => {
    const html = grid(cap('联系方式'), cap('手机号码'), box('x'), '<div><b>邮箱</b><input name="y"></div>');
    expect(labels(html)[0]).toBe('item 手机号码');
  });
  it('names none of them where there are not as many', () => {
    const html = grid(cap('姓名'), cap('证件号码'), box('x'), box('y'), box('z'));
    expect([labels(html), labels(html, 'y')]).toEqual([[], []]);
  });
});
