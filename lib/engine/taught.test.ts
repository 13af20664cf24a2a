import { describe, expect, it } from 'vitest';
import { aChoice, aControl, aPage } from '@/tests/builders';
import type { FieldId } from '../domain/fields';
import { match } from './match';
import type { ControlSnapshot, PageSnapshot } from './snapshot';
import { shapesOf, type Taught } from './taught';

/** A mark on one control of a page, as a person sets it. */
const mark = (page: PageSnapshot, handle: string, field: FieldId): Taught =>
  new Map([[shapesOf(page).get(handle) ?? '', field]]);

const pairsOf = (page: PageSnapshot, taught: Taught): Record<string, string> =>
  Object.fromEntries([...match(page, taught).pairs].map(([field, { handle }]) => [field, handle]));

describe('what a person taught decides', () => {
  const odd = aControl({ handle: 'odd', label: '通联要素' });
  const plain = aControl({ handle: 'plain', label: '手机号码' });

  it('for a control nobody knew, and says so', () => {
    const page = aPage([odd]);
    const { pairs, taught } = match(page, mark(page, 'odd', 'mobile'));
    expect(pairs.get('mobile')?.handle).toBe('odd');
    expect([...taught]).toEqual(['mobile']);
  });
  it('before every label', () => {
    const page = aPage([odd, plain]);
    expect(pairsOf(page, mark(page, 'odd', 'mobile'))).toEqual({ mobile: 'odd' });
    expect(match(page, mark(page, 'odd', 'mobile')).leftovers).toEqual([{ handle: 'plain', reason: 'taken' }]);
  });
  it('on the same form drawn by another toolkit, with other ids and other contents', () => {
    const taught = mark(aPage([odd, plain]), 'odd', 'email');
    const later = aControl({ handle: 'later', label: '* 通联要素：', widget: 'el-input', value: '已填' });
    expect(pairsOf(aPage([plain, later]), taught)).toEqual({ mobile: 'plain', email: 'later' });
  });
});

describe('a mark never slips to another control', () => {
  const twins = [aControl({ handle: 'one', label: '备注' }), aControl({ handle: 'two', label: '备注' })];
  const page = aPage(twins);
  const taught = mark(page, 'two', 'postcode');

  it('of two alike it means the one that was shown', () => {
    expect(pairsOf(page, taught)).toEqual({ postcode: 'two' });
  });
  it('and neither once there are more or fewer of them', () => {
    expect(pairsOf(aPage(twins.slice(1)), taught)).toEqual({});
    expect(pairsOf(aPage([aControl({ label: '备注' }), ...twins]), taught)).toEqual({});
  });
  it.each<readonly [string, Partial<ControlSnapshot>]>([
    ['hidden', { obstacle: 'hidden' }],
    ['too faint to see', { obstacle: 'transparent' }],
    ['a file box', { kind: 'file' }],
    ['under another heading', { section: '家庭成员' }],
  ])('nor does it hold for one that is %s', (_, change) => {
    const [one = odd()] = twins;
    const changed = { ...one, ...change };
    expect(pairsOf(aPage([changed]), mark(aPage([one]), 'one', 'postcode'))).toEqual({});
  });
  const odd = (): ControlSnapshot => aControl({ label: '备注' });
  it('two marks for one field are none', () => {
    const both: Taught = new Map([...taught, ...mark(page, 'one', 'postcode')]);
    expect(pairsOf(page, both)).toEqual({});
  });
});

describe('a shape', () => {
  it('holds nothing that was typed or chosen', () => {
    const page = aPage([
      aControl({ label: '姓名', value: '张三' }),
      aChoice('性别', ['男', '女'], { value: '女' }),
      aControl({ value: '13800000000', placeholder: '请输入手机号码' }),
    ]);
    expect([...shapesOf(page).values()].join()).not.toMatch(/张三|女|138/);
  });
});
