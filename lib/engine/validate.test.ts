import { describe, expect, it } from 'vitest';
import type { Answers } from '../domain/answers';
import { FIELD_IDS, FIELDS } from '../domain/fields';
import { VARIANTS, variantOf } from '../domain/variants';
import { derive, derivedAnswers } from './derive';
import { missing, needed, validate } from './validate';

const TODAY = '2026-11-22';
const liaoning = { today: TODAY, variant: variantOf('liaoning-2025') };
const jiangsu = { today: TODAY, variant: variantOf('jiangsu-2020') };

/** 张三, employed, complete for every region. */
const zhangSan: Answers = {
  registrationProvince: '辽宁',
  registrationCity: '沈阳',
  examArea: '沈阳',
  name: '张三',
  idType: '居民身份证',
  idNumber: '11010519491231002X',
  level: '高级',
  qualification: '信息系统项目管理师',
  currentTitle: '无',
  employmentStatus: '在职',
  employer: '无',
  workStartDate: '1970-07-01',
  professionStartDate: '1970-07-01',
  school: '辽宁大学',
  majorRelation: '与报考专业不同',
  majorName: '工商管理',
  graduationDate: '1970-06-30',
  educationLevel: '本科及以上',
  schoolingYears: '4',
  degree: '学士',
  postalAddress: '沈阳市和平区文化路 3 号',
  email: 'zhangsan@example.com',
  mobile: '13912345678',
};
const student: Answers = {
  ...zhangSan,
  employmentStatus: '在校',
  graduationDate: '2027-06-30',
  employer: '',
  workStartDate: '',
  professionStartDate: '',
};

describe('a complete profile', () => {
  it('has no findings and nothing missing, employed or in school', () => {
    for (const answers of [zhangSan, student]) {
      expect(validate(answers, liaoning, { completeness: true })).toEqual([]);
      expect(missing(answers, liaoning)).toEqual([]);
      expect(missing(answers, jiangsu)).toEqual([]);
    }
  });
});

describe('what is needed', () => {
  it('of an empty profile is every field with a star, and only advice-free requests for it', () => {
    const asked = validate({}, liaoning, { completeness: true });
    expect(asked.map(({ field }) => field)).toEqual(missing({}, liaoning));
    expect(asked.map(({ words }) => words.zh)).toContain('请填写姓名。');
    expect(asked.map(({ words }) => words.zh)).toContain('请选择报考级别。');
    expect(validate({}, liaoning)).toEqual([]);
  });
  it('includes 工作情况 for 在职 and not for 在校', () => {
    const work = ['employer', 'workStartDate', 'professionStartDate'];
    expect(missing({ ...student, employmentStatus: '在职' }, liaoning)).toEqual(work);
    expect(needed(student, liaoning).filter((field) => work.includes(field))).toEqual([]);
  });
  it('includes 取得职称时间 with a title, and without one only in 2020, where the day of filling stands for it', () => {
    expect(missing({ ...zhangSan, currentTitle: '工程师' }, liaoning)).toEqual(['titleDate']);
    expect(needed(zhangSan, liaoning)).not.toContain('titleDate');
    expect(needed(zhangSan, jiangsu)).toContain('titleDate');
    expect(derivedAnswers(zhangSan, TODAY, jiangsu.variant).titleDate).toBe(TODAY);
  });
  it('does not count gender and birth date where the document number states them', () => {
    expect(missing({ ...zhangSan, idType: '护照', idNumber: 'E12345678' }, liaoning)).toEqual(['gender', 'birthDate']);
  });
});

describe('findings', () => {
  it('stand in form order, problems before advice', () => {
    const answers = {
      ...zhangSan,
      mobile: '1',
      degree: '无',
      email: 'x',
      name: '张',
      idNumber: '1',
      qualification: 'x',
    };
    const fields = validate(answers, liaoning).map(({ field }) => field);
    expect(fields).toEqual(['name', 'idNumber', 'qualification', 'email', 'mobile']);
  });
  it('are silent about 工作情况 that 在校 takes off the page', () => {
    const answers = { ...student, workStartDate: '2099-01-01' };
    expect(validate(answers, liaoning)).toEqual([]);
    expect(validate({ ...answers, employmentStatus: '在职', graduationDate: '1970-06-30' }, liaoning)).toHaveLength(1);
  });
});

describe('white space around an answer', () => {
  it('does not count: it is not written', () => {
    const spaced = Object.fromEntries(Object.entries(zhangSan).map(([field, answer]) => [field, ` ${answer}　`]));
    expect(validate(spaced, liaoning, { completeness: true })).toEqual([]);
    expect(derivedAnswers(spaced, TODAY)).toEqual(derivedAnswers(zhangSan, TODAY));
    expect(missing({ ...zhangSan, name: ' 　' }, liaoning)).toEqual(['name']);
  });
});

describe('what follows from the answers', () => {
  it('is gender, birth date, age and papers', () => {
    expect(derive(zhangSan, TODAY)).toEqual({
      gender: '女',
      birthDate: '1949-12-31',
      age: '76',
      papers: '综合知识,案例分析,论文',
    });
  });
  it('is nothing where the number does not hold', () => {
    expect(derive({ idType: '居民身份证', idNumber: '110105194912310021' }, TODAY)).toEqual({});
  });
  it('never replaces what the person answered, save what grows old', () => {
    const completed = derivedAnswers({ ...zhangSan, gender: '男', age: '20' }, TODAY);
    expect(completed.gender).toBe('男');
    expect(completed.age).toBe('76');
    expect(derivedAnswers({ idType: '身份证', idNumber: '11010519491231002x' }, TODAY).idNumber).toBe(
      '11010519491231002X',
    );
  });
});

describe('totality', () => {
  const TEXTS = [
    '',
    ' ',
    '无',
    '长期',
    '在校',
    '在职',
    '其他',
    '高级',
    '居民身份证',
    '护照',
    '11010519491231002X',
    '0000-00-00',
    '9999-12-31',
    '2024-02-29',
    '1',
    '８',
    '-1',
    '<b>',
    '\u0000',
    '𠮷',
    '·'.repeat(50),
    'a@b',
    'PMP',
    '博士',
    '大专',
    '张三',
    'constructor',
    '__proto__',
    'toString',
    '1'.repeat(5000),
    '阿'.repeat(40),
  ];
  /** Park–Miller: the same answers on every run. */
  const drawFrom = (seed: number) => {
    let state = seed;
    return (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
  };

  it('any answers in any region on any day give findings with words, and never an exception', () => {
    const draw = drawFrom(20_261_122);
    for (let round = 0; round < 1_500; round += 1) {
      const answers: Answers = Object.fromEntries(
        FIELD_IDS.filter(() => draw(3) > 0).map((id) => {
          const options = FIELDS.find((field) => field.id === id)?.options ?? [];
          const option = draw(2) === 0 ? options[draw(options.length || 1)]?.word : undefined;
          return [id, option ?? TEXTS[draw(TEXTS.length)]];
        }),
      );
      const variant = VARIANTS[draw(VARIANTS.length)] ?? variantOf('base');
      const today = ['2026-11-22', '2024-02-29', '2020-07-20'][draw(3)] ?? TODAY;
      for (const { words, rule, field } of validate(answers, { today, variant }, { completeness: true })) {
        expect(words.zh.length * words.en.length * rule.length * field.length).toBeGreaterThan(0);
      }
      derivedAnswers(answers, today, variant);
    }
  });
});
