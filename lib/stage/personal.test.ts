import { afterEach, describe, expect, it, vi } from 'vitest';
import { patchesOn } from './personal';

/** The texts under patches on a page of these words; everything is drawn, as nothing is in a test. */
function covered(markup: string, values: readonly string[] = []): readonly string[] {
  document.body.innerHTML = markup;
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(() => [new DOMRect()] as unknown as DOMRectList);
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return [Object.assign(new DOMRect(), { text: this.toString() })] as unknown as DOMRectList;
  });
  const labels = ['姓名', '通讯地址', '考试考区', '专业名称', '手机号码', '不通过原因'];
  const patches = patchesOn(document, { values, labels }, {});
  return patches.map(({ owner, boxes: [box] }) =>
    box && 'text' in box ? String(box.text) : (owner.textContent ?? ''),
  );
}

afterEach(() => vi.restoreAllMocks());

describe('what a page says to a class', () => {
  it.each([
    '通讯地址：必填项不能为空',
    '手机号码：请输入正确的手机号',
    '考试考区：请选择',
    '姓名：与证件不一致',
    '手机号码：应为 11 位',
  ])('of a line that it refuses stays to be read: %s', (words) => {
    expect(covered(`<div class="layui-layer-content">${words}</div>`)).toEqual([]);
  });
  it('is covered where it names what the person answered', () => {
    expect(covered('<p>姓名：与身份证上的张三不一致</p>', ['张三'])).toEqual(['张三']);
    expect(covered('<p>手机号码：不能用 13912345678 注册</p>')).toEqual(['13912345678']);
  });
  it.each([
    ['<p>考试考区：应城市</p>', '应城市'],
    ['<p>专业名称：与报考专业相同</p>', '与报考专业相同'],
    ['<p>姓名：未央</p>', '未央'],
    ['<p>不通过原因：毕业证书上是软件工程</p>', '毕业证书上是软件工程'],
    ['<dl><dt>通讯地址：</dt><dd>子丑路 1 号</dd></dl>', '子丑路 1 号'],
  ])('is covered where an answer stands, though no profile knows it: %s', (markup, wanted) => {
    expect(covered(markup)).toEqual([wanted]);
  });
});
