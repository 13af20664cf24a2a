import { describe, expect, it } from 'vitest';
import { fieldOf } from '../domain/fields';
import { chooseOption } from './options';

describe('an answer finds the option that means it', () => {
  it.each([
    ['educationLevel', '本科及以上', ['研究生', '大学本科', '大专'], '大学本科'],
    ['registrationProvince', '江苏', ['江苏省', '浙江省'], '江苏省'],
    ['registrationProvince', '内蒙古', ['内蒙古自治区', '辽宁省'], '内蒙古自治区'],
    ['registrationCity', '昆明', ['昆明市', '大理州'], '昆明市'],
    ['majorRelation', '与报考专业不同', ['相同', '相近', '其它/不同'], '其它/不同'],
    ['idType', '居民身份证', ['居民身份证/社保卡', '军官证'], '居民身份证/社保卡'],
    ['level', '高级', ['1 初级', '2 中级', '3 高级'], '3 高级'],
    ['gender', '女', ['男性', ' 女 性 '], ' 女 性 '],
  ] as const)('%s: %s', (field, answer, options, wanted) => {
    expect(chooseOption(answer, options, fieldOf(field))).toEqual({ kind: 'one', option: wanted });
  });
  it('prefers the literal wording to another of the same meaning', () => {
    expect(chooseOption('本科', ['本科', '本科及以上'], fieldOf('educationLevel'))).toEqual({
      kind: 'one',
      option: '本科',
    });
  });
});

describe('an option is never guessed', () => {
  it('asks between two that mean the same', () => {
    expect(chooseOption('研究生及以上', ['硕士研究生', '博士研究生'], fieldOf('educationLevel')).kind).toBe('several');
  });
  it('asks between two with the same text', () => {
    expect(chooseOption('在职', ['在职', '在职', '在校'], fieldOf('employmentStatus')).kind).toBe('several');
  });
  it('says when there is none', () => {
    expect(chooseOption('其他', ['在职', '在校'], fieldOf('employmentStatus')).kind).toBe('none');
    expect(chooseOption('信息系统项目管理师', ['软件设计师'], fieldOf('qualification')).kind).toBe('none');
    expect(chooseOption('', ['在职'], fieldOf('employmentStatus')).kind).toBe('none');
  });
  it('does not take a part for the whole', () => {
    expect(chooseOption('新疆', ['新疆兵团'], fieldOf('registrationProvince')).kind).toBe('none');
    expect(chooseOption('网络工程师', ['高级网络工程师'], fieldOf('qualification')).kind).toBe('none');
  });
});
