import { describe, expect, it } from 'vitest';
import type { Answers } from '../domain/answers';
import { VARIANTS } from '../domain/variants';
import { ageOn, hasCheckDigit, passwordRefusal, realNameRefusal, refusalsOf } from './acceptance';
import { papersOf } from './form/choices';
import { lookOf, PRACTICE_VARIANTS } from './form/looks';
import { inPageWords } from './form/values';
import { PRACTICE_DAYS, SAMPLE_PEOPLE } from './people';

const TOOL_PHOTO = { name: '报名照片.jpg', bytes: 10_240, start: '/9j/' };

function variantOf(id: string) {
  const variant = VARIANTS.find((one) => one.id === id);
  if (!variant) throw new Error(id);
  return variant;
}

/** The sheet of a sample candidate as the page would send it. */
function sheetOf(id: string, kind: 'employed' | 'student', change: Answers = {}) {
  const fields = SAMPLE_PEOPLE[id]?.[kind].profiles[0]?.fields ?? {};
  const answers = inPageWords(fields, { variant: variantOf(id), look: lookOf(id) });
  const age = String(ageOn(fields.birthDate ?? '', PRACTICE_DAYS[id] ?? '') ?? '');
  return {
    answers: { ...answers, age, papers: papersOf(fields.qualification), ...change },
    photo: TOOL_PHOTO,
    pledged: true,
  };
}

const refused = (id: string, kind: 'employed' | 'student', change: Answers) =>
  refusalsOf(sheetOf(id, kind, change), variantOf(id)).map(({ field }) => field);

describe.each(PRACTICE_VARIANTS)('%s', (id) => {
  it.each(['employed', 'student'] as const)('accepts the complete %s candidate', (kind) => {
    expect(refusalsOf(sheetOf(id, kind), variantOf(id))).toEqual([]);
  });
  it.each(['name', 'examArea', 'qualification', 'majorName', 'mobile', 'age'] as const)(
    'refuses a sheet without %s',
    (field) => {
      expect(refused(id, 'employed', { [field]: '' })).toEqual([field]);
    },
  );
  it('refuses a sheet without a photo', () => {
    const sheet = { ...sheetOf(id, 'employed'), photo: undefined };
    expect(refusalsOf(sheet, variantOf(id))).toEqual([{ field: 'photo', words: '请上传考生照片' }]);
  });
  it('asks for the pledge only where the region shows it', () => {
    const found = refusalsOf({ ...sheetOf(id, 'employed'), pledged: false }, variantOf(id));
    expect(found.map(({ field }) => field)).toEqual(variantOf(id).pledge ? ['pledge'] : []);
  });
});

describe('工作情况', () => {
  it('is asked of 在职', () => {
    expect(refused('liaoning-2025', 'employed', { employer: '', workStartDate: '' })).toEqual([
      'employer',
      'workStartDate',
    ]);
  });
  it('is not asked of 在校', () => {
    expect(refused('liaoning-2025', 'student', { employer: '', workStartDate: '' })).toEqual([]);
  });
});

describe('取得职称时间', () => {
  it('may be empty when 现有职称 is 无, since the star is lifted', () => {
    expect(refused('liaoning-2025', 'employed', { currentTitle: '无', titleDate: '' })).toEqual([]);
  });
  it('is needed with 无 in 2020', () => {
    expect(refused('jiangsu-2020', 'employed', { currentTitle: '无', titleDate: '' })).toEqual(['titleDate']);
  });
  it('is needed with a title', () => {
    expect(refused('liaoning-2025', 'employed', { currentTitle: '工程师', titleDate: '' })).toEqual(['titleDate']);
  });
});

describe('formats', () => {
  it.each([
    ['mobile', '1391234567'],
    ['email', 'zhangsan'],
    ['postcode', '21001'],
    ['birthDate', '1949-13-31'],
    ['schoolingYears', '四年'],
    ['idNumber', '110105194912310021'],
    ['gender', '男'],
  ] as const)('refuses %s «%s»', (field, value) => {
    expect(refused('jiangsu-2020', 'employed', { [field]: value })).toContain(field);
  });
  it('takes a mobile number that begins with 12: layui checks no more than the first 1', () => {
    expect(refused('jiangsu-2020', 'employed', { mobile: '12012345678' })).toEqual([]);
  });
  it('leaves the number of an officer’s card alone', () => {
    expect(refused('jiangsu-2020', 'employed', { idType: '军官证', idNumber: '南字第12345678号' })).toEqual([]);
  });
});

describe('the photo', () => {
  it.each([
    ['a picture that is no JPG', { ...TOOL_PHOTO, start: 'iVBO' }],
    ['the source picture, larger than 30 K', { ...TOOL_PHOTO, bytes: 30_721 }],
  ])('%s is refused', (_what, photo) => {
    expect(refusalsOf({ ...sheetOf('yunnan-2023', 'employed'), photo }, variantOf('yunnan-2023'))).toHaveLength(1);
  });
});

describe('age', () => {
  it('counts whole years, as the sheet of 云南 shows', () => {
    expect(ageOn('2000-06-26', '2021-03-15')).toBe(20);
    expect(ageOn('2000-06-26', '2021-06-26')).toBe(21);
  });
  it('is not known without a day', () => expect(ageOn('2000', '2021-03-15')).toBeUndefined());
});

describe('the check digit', () => {
  it('is right in the standard’s own example and nowhere else', () => {
    const ends = [...'0123456789X'].filter((last) => hasCheckDigit(`11010519491231002${last}`));
    expect(ends).toEqual(['X']);
  });
});

describe('opening an account', () => {
  it.each(['Lianxi2020', 'A1234567'])('takes the password %s', (password) =>
    expect(passwordRefusal(password)).toBeUndefined(),
  );
  it.each(['lianxi2020', 'Lx2020', 'Lianxi_2020', `A${'1'.repeat(30)}`])('refuses the password %s', (password) =>
    expect(passwordRefusal(password)).toContain('大写字母开头'),
  );
});

describe('the real-name check', () => {
  const record = {
    name: '张三',
    idType: '居民身份证',
    idNumber: '11010519491231002X',
    idValidFrom: '2016-05-01',
    idValidUntil: '2036-05-01',
  };
  it('passes with name, number and the days of the card', () => expect(realNameRefusal(record)).toBeUndefined());
  it('passes with a card that is 长期', () =>
    expect(realNameRefusal({ ...record, idValidUntil: '长期' })).toBeUndefined());
  it('refuses an officer’s card', () => expect(realNameRefusal({ ...record, idType: '军官证' })).toContain('军官证'));
  it.each(['name', 'idNumber', 'idValidFrom', 'idValidUntil'] as const)('refuses a record without %s', (field) =>
    expect(realNameRefusal({ ...record, [field]: '' })).toBeDefined(),
  );
});
