import { isBefore } from '../dates';
import { documentNumberOf } from '../id-number';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'id-number-states-a-real-date',
  reads: ['idType', 'idNumber'],
  sources: ['gb-11643-1999', 'site-survey-2026 7.1'],
  check(answers, { today }) {
    const reading = documentNumberOf(answers);
    if (!reading) return undefined;
    if ('birthDate' in reading ? !isBefore(today, reading.birthDate) : reading.reason !== 'date') return undefined;
    return problem(
      'idNumber',
      say(
        '证件号码第 7～14 位应为出生日期，现在不是一个可能的日期，请对照身份证核对。',
        'Places 7 to 14 of 证件号码 are the date of birth, and no possible one stands there. Please compare with the ID card.',
      ),
    );
  },
  examples: [
    { given: { idType: '居民身份证', idNumber: '11010519491231002X' }, finds: 'nothing' },
    { given: { idType: '居民身份证', idNumber: '110105194902300026' }, finds: 'problem' },
    { given: { idType: '居民身份证', idNumber: '11010519491231002X' }, today: '1949-12-30', finds: 'problem' },
  ],
});
