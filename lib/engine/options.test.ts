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
    ['educationLevel', '本科及以上', ['研究生', '本科', '大专'], '本科'],
    ['educationLevel', '硕士研究生', ['研究生及以上', '本科及以上'], '研究生及以上'],
    ['registrationProvince', '江苏', ['江苏省软考办', '浙江省软考办'], '江苏省软考办'],
    ['registrationProvince', '新疆兵团', ['新疆维吾尔自治区', '新疆生产建设兵团'], '新疆生产建设兵团'],
    ['registrationCity', '大理', ['大理白族自治州', '昆明市'], '大理白族自治州'],
    ['majorRelation', '与报考专业相同', ['相同', '相近', '不同'], '相同'],
    ['idType', '居民身份证', ['中华人民共和国居民身份证', '护照'], '中华人民共和国居民身份证'],
    ['level', '初级', ['A.高级资格', 'B.中级资格', 'C.初级资格'], 'C.初级资格'],
    ['gender', '男', ['男 Male', '女 Female'], '男 Male'],
    ['schoolingYears', '4', ['3年', '4年', '5年'], '4年'],
    ['schoolingYears', '3', ['两年', '三年'], '三年'],
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
  it.each([
    ['educationLevel', '研究生及以上', ['硕士研究生', '本科']],
    ['educationLevel', '中专、高中及以下', ['高中及以下', '大专']],
    ['idType', '护照', ['居民身份证', '外国护照']],
    ['idType', '港澳居民来往内地通行证', ['香港居民来往内地通行证', '护照']],
  ] as const)('%s: %s is never narrowed to one of %j', (field, answer, options) => {
    expect(chooseOption(answer, options, fieldOf(field))).toMatchObject({ kind: 'several' });
  });
  it.each([
    ['educationLevel', '硕士研究生', ['博士研究生', '本科']],
    ['educationLevel', '研究生及以上', ['本科及以上', '大专']],
    ['idType', '军官证', ['士兵证', '居民身份证']],
    ['registrationCity', '大理', ['大理石厂']],
    ['schoolingYears', '4', ['14年', '40']],
  ] as const)('%s: %s is none of %j', (field, answer, options) => {
    expect(chooseOption(answer, options, fieldOf(field))).toEqual({ kind: 'none' });
  });
  it('does not take a part for the whole', () => {
    expect(chooseOption('新疆', ['新疆兵团'], fieldOf('registrationProvince')).kind).toBe('none');
    expect(chooseOption('网络工程师', ['高级网络工程师'], fieldOf('qualification')).kind).toBe('none');
  });
});
