import { describe, expect, it } from 'vitest';
import { controlsOf } from './adapters';
import { atOnce } from './look-once';
import { sectionsOf } from './section';

function section(html: string, name = 'x'): string {
  document.body.innerHTML = html;
  const controls = atOnce(controlsOf(document));
  const control = controls.find(({ element }) => element.getAttribute('name') === name);
  if (!control) throw new Error(`No control is named ${name}.`);
  return atOnce(sectionsOf(document, controls))(control.element);
}
const row = (label: string, name: string): string =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div><input name="${name}"></div></div>`;

describe('the nearest group heading over a control', () => {
  it.each([
    ['a heading', `<h2>基本信息</h2>${row('姓名', 'x')}`],
    ['the legend of its fieldset', `<fieldset><legend>基本信息</legend>${row('姓名', 'x')}</fieldset>`],
    [
      'a ruled line with a title',
      `<fieldset class="layui-elem-field layui-field-title"><legend>基本信息</legend></fieldset>${row('姓名', 'x')}`,
    ],
    ['a block on its own line', `<div>基本信息：</div>${row('姓名', 'x')}`],
    ['a bold line in a block', `<p><b>基本信息：</b></p>${row('姓名', 'x')}`],
    ['a title by its class', `<div class="group-title"><span>基本信息</span></div>${row('姓名', 'x')}`],
    ['a line in black brackets', `<p>【基本信息】</p>${row('姓名', 'x')}`],
    [
      'a cell alone in its row',
      '<table><tr><td colspan="2">基本信息：</td></tr><tr><td>姓名</td><td><input name="x"></td></tr></table>',
    ],
    [
      'a heading cell alone in its row',
      '<table><tr><th colspan="2">基本信息:</th></tr><tr><td>姓名:</td><td><input name="x"></td></tr></table>',
    ],
    [
      'a cell alone over rows of several, without a colon and with a button',
      '<table><tr><td colspan="2">基本信息 <button>增加一行</button></td></tr><tr><td>姓名</td><td><input name="x"></td></tr></table>',
    ],
  ])('is %s', (_, html) => expect(section(html).replace(/[：:【】]/g, '')).toBe('基本信息'));

  it('is read with English behind it, and in a form whose class speaks of labels', () => {
    expect(section(`<h2>个人信息 Personal Information</h2>${row('姓名', 'x')}`)).toBe('个人信息 Personal Information');
    const card = `<div class="card-head"><p>发票信息</p></div><div>${row('邮箱', 'x')}</div>`;
    expect(section(`<form class="form-label-right">${card}</form>`)).toBe('发票信息');
  });
  it('is the cell at the head of its rows, where labels follow it', () => {
    const rows =
      '<tr><td rowspan="2">家庭成员</td><td>姓名</td><td><input name="a"></td></tr><tr><td>手机号码</td><td><input name="x"></td></tr>';
    expect(section(`<h3>登记表</h3><table>${rows}</table>`, 'a')).toBe('家庭成员');
    expect(section(`<h3>登记表</h3><table>${rows}</table>`)).toBe('家庭成员');
    const one = '<tr><td>紧急联系人</td><td>手机号码</td><td><input name="x"></td></tr>';
    expect(section(`<h3>登记表</h3><table>${one}</table>`)).toBe('紧急联系人');
  });
  it('is the head over its group of columns', () => {
    const heads =
      '<tr><th colspan="2">考生</th><th colspan="2">家长</th></tr><tr><th>姓名</th><th>手机</th><th>姓名</th><th>手机</th></tr>';
    const boxes = '<tr><td><input name="a"></td><td></td><td></td><td><input name="x"></td></tr>';
    expect(section(`<h3>登记表</h3><table>${heads}${boxes}</table>`, 'a')).toBe('考生');
    expect(section(`<h3>登记表</h3><table>${heads}${boxes}</table>`)).toBe('家长');
  });
  it('is the title over a list of several boxes, also for the first of them', () => {
    const list = '<ul><li><input placeholder="姓名" name="x"></li><li><input placeholder="手机" name="a"></li></ul>';
    expect(section(`<div class="group-title">紧急联系人</div>${list}`)).toBe('紧急联系人');
  });
  it('is no remark behind the only box of a row', () => {
    const rows = `<h3>报名信息</h3><div><input name="a"><label>手机</label><div>用于登录</div></div>${row('姓名', 'x')}`;
    expect(section(rows)).toBe('报名信息');
  });
  it('is no cell beside the box itself, which is its label', () => {
    const rows = '<tr><td rowspan="2">通讯地址</td><td><input name="a"></td></tr><tr><td><input name="x"></td></tr>';
    expect(section(`<h3>登记表</h3><table>${rows}</table>`, 'a')).toBe('登记表');
  });
  it('is the last one before it', () => {
    const html = `<div>基本信息：</div>${row('姓名', 'a')}<div>报考信息：</div>${row('报考级别', 'x')}`;
    expect([section(html, 'a'), section(html)]).toEqual(['基本信息：', '报考信息：']);
  });
});

describe('a group that is numbered', () => {
  it('is one, whatever is remarked about it in brackets', () => {
    const html = `<div>甲、报考人填写部分</div>${row('姓名', 'a')}<div>乙、代理人填写部分（本人到场办理的，以下不必填写任何内容）</div>${row('姓名', 'x')}`;
    expect([section(html, 'a'), section(html)]).toEqual([
      '甲、报考人填写部分',
      '乙、代理人填写部分（本人到场办理的，以下不必填写任何内容）',
    ]);
  });
});

describe('what is no group heading', () => {
  it('what stands in another form or table than the control', () => {
    const login = '<form><h3>老学员登录</h3><input name="a"></form>';
    expect(section(`${login}<form>${row('姓名', 'x')}</form>`)).toBe('');
    const table =
      '<table><tr><td colspan="2">家庭成员：</td></tr><tr><td>姓名</td><td><input name="a"></td></tr></table>';
    expect(section(`${table}${row('姓名', 'x')}`)).toBe('');
  });
  it('but a title that stands in a table by itself, or at the end of one, speaks for the boxes behind it', () => {
    const title = '<table><tr><td class="title">紧急联系人</td></tr></table>';
    expect(section(`<h3>登记表</h3>${title}<table><tr><td>姓名</td><td><input name="x"></td></tr></table>`)).toBe(
      '紧急联系人',
    );
  });
  it('a line under a group, which stays of that group: 成员三 of 家庭成员', () => {
    const line = (text: string, name: string): string =>
      `<tr><td colspan="2">${text}</td></tr><tr><td>姓名</td><td><input name="${name}"></td></tr>`;
    const rows =
      ['家庭成员', '成员一', '成员二'].map((text, at) => line(text, `n${at}`)).join('') + line('成员三', 'x');
    expect(section(`<h3>登记表</h3><table>${rows}</table>`)).toContain('家庭成员');
  });
  it('what stands beside the form, over boxes of its own: a box for signing in', () => {
    const login = '<b>老考生登录</b><br><table><tr><td>账号</td></tr><tr><td><input name="a"></td></tr></table>';
    const lines =
      '<tr><td colspan="2">一、基本情况</td></tr><tr><td>姓名</td><td><input name="x"></td></tr><tr><td>性别</td><td><input></td></tr>';
    const form = `<table>${lines}</table>`;
    expect(section(`<table><tr><td>${login}</td><td>${form}</td></tr></table>`)).toBe('一、基本情况');
    expect(section(`<aside><h3>快速登录</h3><input name="a"></aside>${form}`)).toBe('一、基本情况');
    const starred = lines.replace('况<', '况（带<font>*</font>为必填）<');
    expect(section(`<table><tr><td>${login}</td><td><table>${starred}</table></td></tr></table>`)).toBe(
      '一、基本情况（带*为必填）',
    );
    expect(section(`<h3>推荐单位意见</h3>${form}`)).toContain('推荐单位意见');
    // Without a heading of its own, what stands behind it is still of nobody known.
    expect(section(`<aside><h3>推荐人</h3><input name="a"></aside>${row('姓名', 'x')}`)).toBe('推荐人');
  });
  it('a remark in a row of its own', () => {
    const rows = '<tr><td colspan="2">请如实填写</td></tr><tr><td>姓名</td><td><input name="x"></td></tr>';
    expect(section(`<h3>登记表</h3><table>${rows}</table>`)).toBe('登记表');
  });

  it.each([
    ['a label of its own', `<div><div>姓名：</div><div><input name="x"></div></div>`],
    ['a label in a cell', '<table><tr><td><span>姓名：</span></td><td><input name="x"></td></tr></table>'],
    ['the label of the row before', `${row('姓名：', 'a')}${row('性别：', 'x')}`],
    [
      'a heading of a fieldset that has ended',
      `<fieldset><legend>基本信息</legend>${row('姓名', 'a')}</fieldset>${row('性别', 'x')}`,
    ],
    ['a link of the menu', `<nav><a class="title">考生报名</a></nav>${row('姓名', 'x')}`],
    [
      'a long sentence',
      `<p>所有信息要求填写本人真实信息，所有必填项务必填写完整，否则无法提交：</p>${row('姓名', 'x')}`,
    ],
  ])('%s', (_, html) => expect(section(html)).toBe(''));

  it('a line that names the first box is its label, and the group before it goes on', () => {
    const html = `<div>报考信息：</div>${row('报考级别', 'a')}<div class="row"><div>在职情况：</div><select name="x"></select></div>`;
    expect(section(html)).toBe('报考信息：');
  });
});
