import { describe, expect, it } from 'vitest';
import { collapse, dateOf, isPrompt, sameValue, says, showsDate } from './text';

describe('what a person reads', () => {
  it('is one line, with full-width spaces counted as spaces', () => {
    expect(collapse('  姓　名：\n 张三 ')).toBe('姓 名： 张三');
  });
  it('is nothing where there are only stars, colons and lines', () => {
    expect(['*', '：', '----', '', ' * '].map(says)).toEqual([false, false, false, false, false]);
    expect(['名', 'Email', '3'].map(says)).toEqual([true, true, true]);
  });
});

describe('a prompt is no answer', () => {
  it.each([
    '请选择',
    '请选择报考级别',
    '-- 请选择 --',
    '【请选择】',
    '请先选择省份',
    '----',
    '选择城市',
    'Please select',
  ])('%s asks for a choice', (text) => expect(isPrompt(text)).toBe(true));
  it.each(['高级', '无', '其他', '本科及以上', '自主选择', '2'])('%s is an answer', (text) =>
    expect(isPrompt(text)).toBe(false),
  );
});

describe('a date is the same however it is written', () => {
  it.each(['2020-07-01', '2020/7/1', '2020年7月1日', '2020.07.01'])('%s', (text) =>
    expect(dateOf(text)).toBe('2020-07-01'),
  );
  it.each(['2020-7', '2020年07月', '2020/07'])('%s is a month', (text) => expect(dateOf(text)).toBe('2020-07'));
  it.each(['', '张三', '13800000000', '2020-07-01 ~ 2020-08-01', '07-01'])('%s is no date', (text) =>
    expect(dateOf(text)).toBeUndefined(),
  );
  it('a picker for months or years holds as much of it as it can', () => {
    expect(['2020-07', '2020年7月', '2020', '2020/7/1'].map((shown) => showsDate(shown, '2020-07-01'))).toEqual(
      Array(4).fill(true),
    );
    expect(['2020-08', '2021', '', '2020-07-02', '202'].map((shown) => showsDate(shown, '2020-07-01'))).toEqual(
      Array(5).fill(false),
    );
    expect([showsDate('2020-07-01', '2020-07'), showsDate('', ''), showsDate('2020-07', '')]).toEqual([
      false,
      true,
      false,
    ]);
  });
  it('other values must be equal to the letter', () => {
    expect(sameValue('2020/7/1', '2020-07-01')).toBe(true);
    expect(sameValue('2020-07-01', '2020-07-02')).toBe(false);
    expect(sameValue('2020-07', '2020年07月')).toBe(false);
    expect(sameValue('', '张三')).toBe(false);
    expect(sameValue('张 三', '张三')).toBe(false);
  });
});
