import { describe, expect, it } from 'vitest';
import { FIELD_IDS } from '../domain/fields';
import { REFUSALS } from '../domain/refusals';
import { concernedBy } from './refusal';

describe('the reason of a refusal', () => {
  it.each([
    ['照片不清晰，请重新上传', ['photo']],
    ['照片背景不是白色', ['photo']],
    ['身份证信息与所填内容不一致', ['name', 'idType', 'idNumber', 'gender', 'birthDate']],
    ['毕业时间有误', ['graduationDate']],
    ['缺少社保缴纳证明', ['registrationProvince', 'employmentStatus', 'employer']],
    ['手机号码填写错误', ['mobile']],
    ['姓名与证件不符；照片不合格', ['name', 'photo']],
  ])('%s leads to the answers it is about', (reason, fields) => {
    expect([...concernedBy(reason).fields].sort()).toEqual([...fields].sort());
    expect(concernedBy(reason).advice.length).toBeGreaterThan(0);
  });
  it('that names nothing known leads nowhere', () => {
    expect(concernedBy('请重新提交')).toEqual({ fields: [], advice: [] });
  });
  it('is written with full-width letters and spaces as well', () => {
    expect(concernedBy('Ｅｍａｉｌ 不正确').fields).toContain('email');
  });
});

it('every known kind of refusal names fields of the form, what to do, and where it was learned', () => {
  for (const { fields, advice, sources } of REFUSALS) {
    expect(fields.filter((field) => !FIELD_IDS.includes(field))).toEqual([]);
    expect(advice.zh.endsWith('。')).toBe(true);
    expect(sources.length * fields.length).toBeGreaterThan(0);
  }
});
