import { describe, expect, it, vi } from 'vitest';
import type { ControlSnapshot, PageSnapshot } from '../snapshot';
import type { Eyes } from './eyes';
import { atOnce } from './look-once';
import { observe } from './observe';

/** The test's document has no layout: everything is seen unless said otherwise. */
const seesAll: Eyes = () => undefined;
function look(html: string, eyes: Eyes = seesAll): PageSnapshot {
  document.body.innerHTML = html;
  return atOnce(observe(document, [], eyes));
}
function only(html: string, eyes?: Eyes): ControlSnapshot {
  const { controls } = look(html, eyes);
  const [control] = controls;
  if (!control || controls.length > 1) throw new Error(`${controls.length} controls instead of one.`);
  return control;
}

describe('the value is what a person sees', () => {
  it('the text of the chosen option, not its code; a prompt is empty', () => {
    const select = (chosen: string): string =>
      `<select><option value="">请选择</option><option value="3" ${chosen}>高级</option></select>`;
    expect(only(select('selected'))).toMatchObject({ value: '高级', options: ['高级'] });
    expect(only(select(''))).toMatchObject({ value: '', placeholder: '请选择' });
  });
  it('what layui draws, even where the select behind it holds something else', () => {
    const html = (shown: string): string =>
      `<select><option value="">请选择</option><option value="1" selected>初级</option></select><div class="layui-form-select"><div class="layui-select-title"><input value="${shown}" placeholder="请选择"></div><dl><dd lay-value="" class="layui-select-tips">请选择</dd><dd lay-value="1">初级</dd><dd lay-value="2" class="layui-disabled">中级</dd></dl></div>`;
    expect(only(html('初级'))).toMatchObject({ widget: 'layui-select', value: '初级', options: ['初级'] });
    expect(only(html('')).value).toBe('');
  });
  it('the text of the chosen radio button', () => {
    const html = '<label><input type="radio" name="s">男</label><label><input type="radio" name="s" checked>女</label>';
    expect(only(html)).toMatchObject({ kind: 'choice', value: '女', options: ['男', '女'] });
  });
  it('never a password', () => {
    expect(only('<input type="password" value="Secret-1">')).toMatchObject({ kind: 'password', value: '' });
    expect(JSON.stringify(look('<form action="/s"><input type="password" value="Secret-1"></form>'))).not.toContain(
      'Secret-1',
    );
  });
  it('plain text beside its label', () => {
    expect(only('<p><label>姓名</label><span>张三</span></p>')).toMatchObject({
      kind: 'output',
      value: '张三',
      obstacle: 'read-only',
      labels: [{ from: 'item', text: '姓名' }],
    });
  });
});

describe('what must not be written says so', () => {
  it.each([
    ['<input disabled>', 'disabled'],
    ['<input readonly>', 'read-only'],
    ['<input lay-key="1" readonly>', undefined],
    ['<select disabled></select>', 'disabled'],
    ['<div class="el-date-editor"><input></div>', 'by-hand'],
  ])('%s: %s', (html, obstacle) => expect(only(html).obstacle).toBe(obstacle));
  it.each([
    ['<form action="https://other.example/save"><input></form>', 'elsewhere'],
    ['<form action="//other.example"><input></form>', 'elsewhere'],
    ['<form action="/save"><input><button formaction="https://other.example/">保存</button></form>', 'elsewhere'],
    ['<form id="f" action="https://other.example/save"></form><input form="f">', 'elsewhere'],
    ['<form action="javascript:;"><input></form>', undefined],
    ['<form action="/save"><input></form>', undefined],
    ['<form><input></form>', undefined],
  ])('where its form is sent: %s: %s', (html, obstacle) => expect(only(html).obstacle).toBe(obstacle));
  it('unseen comes before locked', () => {
    expect(only('<input disabled>', () => 'transparent').obstacle).toBe('transparent');
  });
  it('a drawn widget is judged by what is drawn', () => {
    const faces: Element[] = [];
    only('<input type="radio" name="s" title="男"><div class="layui-form-radio"><div>男</div></div>', (face) => {
      faces.push(face);
      return undefined;
    });
    expect(faces.map(({ className }) => className)).toEqual(['layui-form-radio']);
  });
});

describe('a star or an attribute marks what is required', () => {
  it.each([
    '<p>*姓名：<input></p>',
    '<p>姓名<b style="color:red">*</b>：<input></p>',
    '<p>姓名：<input><span>*</span></p>',
    '<div class="layui-inline"><span><i>*</i></span><label class="layui-form-label">姓名：</label><div><input></div></div>',
    '<p>姓名：<input required></p>',
    '<p>姓名：<input lay-verify="required|phone"></p>',
    '<div class="el-form-item is-required"><label class="el-form-item__label">姓名</label><div><input></div></div>',
  ])('%s', (html) => expect(only(html).required).toBe(true));
  it.each([
    '<p>姓名：<input></p>',
    '<p>姓名<b style="display:none">*</b>：<input></p>',
    '<p>姓名：<input lay-verify="phone"></p>',
  ])('%s is not', (html) => expect(only(html).required).toBe(false));
});

describe('identity has nothing to do with contents', () => {
  it('stays the same when something is typed or a star goes', () => {
    const { signature, handle } = only(
      '<form action="/save"><p><b>*</b><label for="i">姓名</label><input id="i"></p></form>',
    );
    const input = document.querySelector('input');
    if (input) input.value = '张三';
    document.querySelector('b')?.remove();
    expect(atOnce(observe(document, [], seesAll)).controls[0]).toMatchObject({ signature, handle, value: '张三' });
  });
  it.each([
    ['its label', '<form action="/save"><p>考生姓名：<input></p></form>'],
    ['its group', '<form action="/save"><h2>联系人</h2><p>姓名：<input></p></form>'],
    ['its form', '<form action="/other"><p>姓名：<input></p></form>'],
    ['its name', '<form action="/save"><p>姓名：<input name="n"></p></form>'],
  ])('differs with %s', (_, html) => {
    const before = only('<form action="/save"><p>姓名：<input></p></form>').signature;
    expect(only(html).signature).not.toBe(before);
  });
  it('tells two alike apart by their order', () => {
    const [one, other] = look('<p>姓名：<input></p><p>姓名：<input></p>').controls;
    expect(one?.signature).not.toBe(other?.signature);
  });
});

describe('the page around the controls', () => {
  it('counts forms in the order in which they are met', () => {
    const { controls } = look('<input name="q"><form><input><input></form><div class="layui-form"><input></div>');
    expect(controls.map(({ form }) => form)).toEqual([0, 1, 1, 2]);
  });
  it('names buttons and links that look like buttons', () => {
    const { buttons } = look(
      '<button>提交</button><a class="layui-btn">去支付</a><input type="submit" value="登录"><a href="/x">链接</a>',
    );
    expect(buttons.map(({ text }) => text)).toEqual(['提交', '去支付', '登录']);
  });
  it('changes nothing on the page', () => {
    const html = '<form><p>姓名：<input value="张三"></p><select><option>甲</option></select></form>';
    look(html);
    expect(document.body.innerHTML).toBe(html);
  });
});

describe('the text of a very large page', () => {
  const many = (count: number): string => '<div><p><b></b></p></div>'.repeat(count);
  const PAGE = `<h1>考生报名</h1><div style="display:none">看不见</div><main>${many(900)}<span style="display:inline">报名</span><span style="display:inline">表</span><p>一</p>${many(900)}<p>二</p></main>`;
  /** How many elements the browser was asked about at once, each time. */
  function asked(): readonly number[] {
    const counts: number[] = [];
    vi.spyOn(HTMLElement.prototype, 'innerText', 'get').mockImplementation(function (this: HTMLElement) {
      counts.push(this.querySelectorAll('*').length);
      return this.textContent ?? '';
    });
    return counts;
  }
  it('is asked for in pieces, none of more than two thousand elements', () => {
    const counts = asked();
    look(PAGE);
    expect(counts.length).toBeGreaterThan(1_000);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2_000);
  });
  it('reads as it does in one piece: each block a line, what is in a line together, what is hidden left out', () => {
    asked();
    const lines = look(PAGE)
      .text.split('\n')
      .filter((line) => line.trim() !== '');
    expect(lines).toEqual(['考生报名', '报名表', '一', '二']);
  });
  it('of an ordinary page is asked for once', () => {
    const counts = asked();
    look(many(100));
    expect(counts).toEqual([300]);
  });
  it('ends once there is enough of it', () => {
    const counts = asked();
    const { text } = look(`<p>${'字'.repeat(30_000)}</p>${many(1_000)}`);
    expect([text.length, counts.length]).toEqual([20_000, 1]);
  });
});
