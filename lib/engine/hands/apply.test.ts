import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { WriteOrder } from '../plan-types';
import type { WriteRecord } from '../snapshot';
import { apply } from './apply';
import type { Eyes } from './eyes';
import { atOnce } from './look-once';
import { observe } from './observe';
import { SIGHT } from './sight';

const seesAll: Eyes = () => undefined;
const address = location.origin + location.pathname;

/** Orders for the controls of the document in their order; undefined leaves one out. */
function orders(...values: readonly (string | undefined)[]): readonly WriteOrder[] {
  const { controls } = atOnce(observe(document, [], seesAll));
  return values.flatMap((value, place) => {
    const control = controls[place];
    if (value === undefined || !control) return [];
    const { handle, signature } = control;
    return [{ field: 'name', handle, signature, value, expects: control.value }];
  });
}

interface Run {
  readonly eyes?: Eyes;
  readonly signal?: AbortSignal;
  readonly at?: string;
  wrote?(record: WriteRecord): void;
}
async function outcomes(plan: readonly WriteOrder[], run: Run = {}): Promise<readonly string[]> {
  const records = await apply(
    {
      page: document,
      address: run.at ?? address,
      orders: plan,
      signal: run.signal ?? new AbortController().signal,
      eyes: () => run.eyes ?? seesAll,
      wrote: (record) => run.wrote?.(record),
    },
    SIGHT,
  );
  return records.map(({ outcome }) => outcome);
}

function page(html: string): void {
  document.body.innerHTML = html;
}
function field(name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!found) throw new Error(`No field is named ${name}.`);
  return found;
}

// Browsers have it; the test's document lacks it.
beforeAll(() => vi.stubGlobal('MessageChannel', MessageChannel));
afterEach(() => page(''));

describe('a write counts when the page shows and holds it', () => {
  it('and the page has heard input and change', async () => {
    page('<p>姓名：<input name="n"></p>');
    const heard: string[] = [];
    for (const name of ['input', 'change', 'blur']) field('n').addEventListener(name, () => heard.push(name));
    expect(await outcomes(orders('张三'))).toEqual(['written']);
    expect([field('n').value, heard]).toEqual(['张三', ['input', 'change', 'blur']]);
  });
  it('what is there already is not written again', async () => {
    page('<p>姓名：<input name="n" value="张三"></p>');
    field('n').addEventListener('input', () => expect.unreachable());
    expect(await outcomes(orders('张三'))).toEqual(['already-so']);
  });
  it('a choice is made by the text of its option, and only among different ones', async () => {
    page(
      '<select name="a"><option value="">请选择</option><option>男</option><option>女</option></select><select name="b"><option>同名</option><option>同名</option><option>另</option></select>',
    );
    field('b').value = '另';
    expect(await outcomes(orders('女', '同名'))).toEqual(['written', 'no-such-option']);
    expect([field('a').value, field('b').value]).toEqual(['女', '另']);
    expect(await outcomes(orders('', undefined))).toEqual(['written']);
    expect(field('a').value).toBe('');
  });
  it('a radio button is pressed, and let go again', async () => {
    page(
      '<label><input type="radio" name="s" value="1">男</label><label><input type="radio" name="s" value="2">女</label>',
    );
    expect(await outcomes(orders('女'))).toEqual(['written']);
    expect(document.querySelector<HTMLInputElement>('[value="2"]')?.checked).toBe(true);
    expect(await outcomes(orders(''))).toEqual(['written']);
    expect(document.querySelector(':checked')).toBeNull();
    expect(await outcomes(orders('保密'))).toEqual(['no-such-option']);
  });
});

describe('what the page does not take leaves what was there', () => {
  it('when the page puts its own value back', async () => {
    page('<p>姓名：<input name="n" value="李四"></p>');
    field('n').addEventListener('input', () => Promise.resolve().then(() => field('n').setAttribute('value', '')));
    field('n').addEventListener('change', () => {
      if (field('n').value !== '李四') field('n').value = '王五';
    });
    expect(await outcomes(orders('张三'))).toEqual(['page-refused']);
    expect(field('n').value).toBe('李四');
  });
  it('when the text is longer than a person could type', async () => {
    page('<p>姓名：<input name="n" maxlength="2" value="李四"></p>');
    expect(await outcomes(orders('欧阳张三'))).toEqual(['page-refused']);
    expect(field('n').value).toBe('李四');
  });
  it.each([
    '<input name="n" disabled>',
    '<input name="n" readonly>',
    '<input name="n" type="password">',
    '<input name="n" type="checkbox">',
  ])('when it is locked or not for us: %s', async (html) => {
    page(html);
    expect(await outcomes(orders('张三'))).toEqual(['page-refused']);
    expect([field('n').value.replace('on', ''), field('n').checked]).toEqual(['', false]);
  });
});

describe('the page is looked at again before each write', () => {
  it('moved: another address', async () => {
    page('<p>姓名：<input name="n"></p>');
    expect(await outcomes(orders('张三'), { at: 'https://bm.ruankao.org.cn/sign/in' })).toEqual(['moved']);
  });
  it('moved: the box is now called something else', async () => {
    page('<p><b>姓名</b>：<input name="n"></p>');
    const plan = orders('张三');
    const label = document.querySelector('b');
    if (label) label.textContent = '紧急联系人姓名';
    expect([await outcomes(plan), field('n').value]).toEqual([['moved'], '']);
  });
  it('gone: taken off the page, or replaced by a twin', async () => {
    page('<p>姓名：<input name="n"></p>');
    const plan = orders('张三');
    field('n').replaceWith(field('n').cloneNode());
    expect([await outcomes(plan), field('n').value]).toEqual([['gone'], '']);
  });
  it('gone: a handle of another document', async () => {
    page('<p>姓名：<input name="n"></p>');
    const plan = orders('张三').map((order) => ({ ...order, handle: 'other-1' }));
    expect(await outcomes(plan)).toEqual(['gone']);
  });
  it('touched: the person typed in the meantime', async () => {
    page('<p>姓名：<input name="n"></p>');
    const plan = orders('张三');
    field('n').value = '李';
    expect([await outcomes(plan), field('n').value]).toEqual([['touched'], '李']);
  });
  it.each(['hidden', 'transparent', 'tiny', 'off-screen', 'covered'] as const)('not visible: %s', async (obstacle) => {
    page('<p>姓名：<input name="n"></p>');
    expect(await outcomes(orders('张三'), { eyes: () => obstacle })).toEqual(['not-visible']);
    expect(field('n').value).toBe('');
  });
  it('what lies over it for a moment is given that moment', async () => {
    page('<p>姓名：<input name="n"></p><p id="list">读取中</p>');
    setTimeout(() => document.querySelector('#list')?.remove(), 20);
    const eyes: Eyes = () => (document.querySelector('#list') ? 'covered' : undefined);
    expect(await outcomes(orders('张三'), { eyes })).toEqual(['written']);
  });
  it('and what the person typed under it meanwhile stays', async () => {
    page('<p>姓名：<input name="n"></p><p id="list">读取中</p>');
    setTimeout(() => {
      field('n').value = '李四';
      document.querySelector('#list')?.remove();
    }, 20);
    const eyes: Eyes = () => (document.querySelector('#list') ? 'covered' : undefined);
    expect(await outcomes(orders('张三'), { eyes })).toEqual(['touched']);
    expect(field('n').value).toBe('李四');
  });
  it('touched: the person chose below, what the page would empty, what hangs on it', async () => {
    page('<select name="n"><option></option><option>江苏</option></select><input name="m"><input name="o" value="旧">');
    const [province, city, area] = orders('江苏', '', '');
    if (!province || !city || !area) throw new Error('Three orders are needed.');
    const below = [city, area].map(({ handle, expects: value }) => ({ handle, value }));
    field('m').value = '南京';
    expect(await outcomes([{ ...province, below }])).toEqual(['touched']);
    field('m').value = '';
    field('o').value = ''; // Emptied is nothing that could be lost.
    expect(await outcomes([{ ...province, below }])).toEqual(['written']);
  });
  it('an earlier write may have taken a later control away', async () => {
    page('<p>在职情况：<input name="n"></p><p id="w">工作单位：<input name="m"></p>');
    const plan = orders('在校', '某公司');
    field('n').addEventListener('change', () => document.querySelector('#w')?.remove());
    expect(await outcomes(plan)).toEqual(['written', 'gone']);
  });
});

describe('stopping', () => {
  it('lets no further write begin, and says so of each', async () => {
    page('<p>姓名：<input name="n"></p><p>学校：<input name="m"></p><p>地址：<input name="o"></p>');
    const stop = new AbortController();
    const told: string[] = [];
    const run = { signal: stop.signal, wrote: ({ outcome }: WriteRecord) => told.push(outcome) && stop.abort() };
    expect(await outcomes(orders('张三', '测试大学', '测试路'), run)).toEqual(['written', 'stopped', 'stopped']);
    expect([told, field('m').value]).toEqual([['written', 'stopped', 'stopped'], '']);
  });
});

describe('a record says what was there and what was asked', () => {
  it('in the order of the orders', async () => {
    page('<p>姓名：<input name="n" value="李四"></p>');
    const plan = orders('张三');
    const records = await apply(
      {
        page: document,
        address,
        orders: plan,
        signal: new AbortController().signal,
        eyes: () => seesAll,
        wrote: () => {},
      },
      SIGHT,
    );
    expect(records).toEqual([
      { field: 'name', handle: plan[0]?.handle, before: '李四', asked: '张三', outcome: 'written' },
    ]);
  });
});
