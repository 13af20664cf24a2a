import { describe, expect, it } from 'vitest';
import { aChoice, aControl, aPage } from '@/tests/builders';
import { variantOf } from '../domain/variants';
import { match } from './match';
import { judgePage, pageAnswers } from './page-answers';
import type { ControlSnapshot } from './snapshot';
import { validate } from './validate';

const context = { today: '2026-03-20', variant: variantOf('liaoning-2025') };
const judge = (...controls: readonly ControlSnapshot[]) => judgePage(match(aPage(controls)), 'form', context);
const rules = (...controls: readonly ControlSnapshot[]): readonly string[] =>
  judge(...controls).map(({ rule }) => rule);

describe('what a person types by hand is judged', () => {
  it('with the words of the profile editor', () => {
    const [found] = judge(aControl({ label: '手机号码', value: '1391234567' }));
    const [inEditor] = validate({ mobile: '1391234567' }, context);
    expect(found).toEqual(inEditor);
    expect(found?.words.zh).toBe('手机号码应为 11 位，请核对。');
    expect(found?.detail?.zh).toBe('现为 10 位。');
  });
  it('field against field', () => {
    expect(
      rules(
        aChoice('证件类型', ['居民身份证/社保卡'], { value: '居民身份证/社保卡' }),
        aControl({ label: '证件号码', value: '11010519491231002X' }),
        aControl({ label: '出生日期', kind: 'date', value: '1949/12/30' }),
      ),
    ).toEqual(['birth-date-agrees-with-id-number']);
  });
  it('as the number of an identity card, where that is what the page asks for', () => {
    const number = { value: '110105194912310021' };
    expect(rules(aControl({ label: '身份证号码', ...number }))).toEqual(['id-number-check-digit-fits']);
    expect(rules(aControl({ label: '证件号码', ...number }))).toEqual([]);
  });
  it('in whatever way the page writes a date', () => {
    const status = aChoice('在职情况', ['在职', '在校'], { value: '在职' });
    expect(rules(status, aControl({ label: '毕业时间', kind: 'date', value: '2031年7月1日' }))).toEqual([
      'graduation-is-past-unless-in-school',
    ]);
  });
});

describe('what needs no mending is left in peace', () => {
  it('an empty control', () => {
    expect(rules(aControl({ label: '手机号码' }), aControl({ label: 'Email', value: '  ' }))).toEqual([]);
  });
  it('an option that the page itself offers, however unofficial', () => {
    const offered = ['在职', '灵活就业'];
    expect(rules(aChoice('在职情况', offered, { value: '灵活就业' }))).toEqual([]);
    expect(rules(aChoice('在职情况', ['在校', '在职', '其他'], { value: '其他' }))).toEqual([]);
  });
  it('a control that nobody recognises, a password and a file', () => {
    expect(
      rules(
        aControl({ label: '备注', value: '1391234567' }),
        aControl({ label: '密码', kind: 'password', value: '1' }),
        aControl({ label: '考生照片', kind: 'file', value: 'IMG_1.png' }),
      ),
    ).toEqual([]);
  });
  it('a page on which the field is only shown', () => {
    const found = match(aPage([aControl({ label: '手机号码', value: '1391234567' })]));
    expect(judgePage(found, 'review', context)).toEqual([]);
  });
});

describe('the answers of a page', () => {
  it('are said in the words of a profile', () => {
    const found = match(
      aPage([
        aChoice('学历', ['大学本科'], { value: '大学本科' }),
        aControl({ label: '毕业时间', kind: 'date', value: '2018.7.1' }),
      ]),
    );
    expect(pageAnswers(found, 'form')).toEqual({ educationLevel: '本科及以上', graduationDate: '2018-07-01' });
  });
});
