import { ageOn } from '../dates';
import { birthDateOf } from '../id-number';
import { advice, defineRule } from '../rule';
import { say } from '../words';

const SENTENCE = say('年龄与出生日期不符，请核对这两项。', '年龄 differs from 出生日期. Please check both.');

export default defineRule({
  id: 'age-agrees-with-birth-date',
  reads: ['age', 'birthDate', 'idType', 'idNumber'],
  sources: ['own-proposal', 'site-survey-2026 7.1'],
  check(answers, { today }) {
    const birthDate = birthDateOf(answers);
    if (!birthDate || !answers.age) return undefined;
    const wholeYears = ageOn(birthDate, today);
    // A public copy of the form subtracts the years alone; both ways of counting pass.
    const byYear = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
    if ([wholeYears, byYear].map(String).includes(answers.age.replace(/岁$/, ''))) return undefined;
    return advice(
      'age',
      SENTENCE,
      say(`按出生日期今天是 ${wholeYears} 周岁。`, `By 出生日期 it is ${wholeYears} whole years today.`),
    );
  },
  examples: [
    { given: { birthDate: '1999-12-01', age: '26' }, finds: 'nothing' },
    { given: { birthDate: '1999-12-01', age: '27' }, finds: 'nothing' },
    { given: { birthDate: '1999-12-01', age: '25' }, finds: 'advice' },
  ],
});
