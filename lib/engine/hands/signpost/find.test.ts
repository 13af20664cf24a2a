// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pressableOf } from './find';

const page = document;
const isShown = (element: Element): boolean => !element.closest('[hidden]');
const found = (words: readonly string[], beside?: string): string | undefined =>
  pressableOf(page, { words, ...(beside === undefined ? {} : { beside }) }, isShown)?.id;
const draw = (html: string): void => {
  page.body.innerHTML = html;
};

beforeEach(() => draw(''));

describe('what comes next is found by its words', () => {
  it('as a link of the menu, and not as the heading of the page', () => {
    draw('<h2>考试计划</h2><ul><li><a id="link" href="/x">考试计划</a></li></ul><p>读完考试计划再报名</p>');
    expect(found(['考试计划'])).toBe('link');
  });
  it('as a button, an input or something that only listens', () => {
    draw('<button id="b"><span>立即 报名</span></button>');
    expect(found(['立即报名', '进入报名'])).toBe('b');
    draw('<input id="i" type="submit" value="进入报名">');
    expect(found(['立即报名', '进入报名'])).toBe('i');
    draw('<ul><li id="l"><span id="s">考生报名</span></li></ul>');
    expect(found(['考生报名'])).toBe('s');
  });
  it('not where it is hidden, and not where there are two of it', () => {
    draw('<div hidden><a id="a">考生报名</a></div>');
    expect(found(['考生报名'])).toBeUndefined();
    draw('<a id="a">考生报名</a><a id="b">考生报名</a>');
    expect(found(['考生报名'])).toBeUndefined();
    draw('<a id="a">考生报名</a><div hidden><a id="b">考生报名</a></div>');
    expect(found(['考生报名'])).toBe('a');
  });
});

describe('one of many is found by its row', () => {
  const rows = (names: readonly string[]) =>
    names.map(
      (name, at) =>
        `<div><div>${name}</div><div>2025-03-12 ~ 2025-03-18</div><div><a id="go${at}">进入</a></div></div>`,
    );
  it('and 辽宁 is not 大连, 新疆 is not 新疆兵团', () => {
    draw(rows(['辽宁', '大连', '新疆', '新疆兵团']).join(''));
    expect(found(['进入'], '辽宁')).toBe('go0');
    expect(found(['进入'], '大连')).toBe('go1');
    expect(found(['进入'], '新疆')).toBe('go2');
    expect(found(['进入'], '新疆兵团')).toBe('go3');
    expect(found(['进入'], '浙江')).toBeUndefined();
  });
  it('in a table as well', () => {
    draw('<table><tbody><tr><td>辽宁</td><td>~</td><td><a id="t">进入</a></td></tr></tbody></table>');
    expect(found(['进入'], '辽宁')).toBe('t');
  });
  it('not where its row has no way in', () => {
    draw(
      '<div><div><div>辽宁</div><div>未开始</div></div><div><div>大连</div><a id="x">进入</a></div><a id="y">进入</a></div>',
    );
    expect(found(['进入'], '辽宁')).toBeUndefined();
  });
});
