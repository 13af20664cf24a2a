import { readableDate } from '../dates';
import { statedByIdNumber } from '../id-number';
import { defineRule, problem } from '../rule';
import { say } from '../words';

const SENTENCE = say('出生日期与证件号码不符，请核对这两项。', '出生日期 differs from 证件号码. Please check both.');

export default defineRule({
  id: 'birth-date-agrees-with-id-number',
  reads: ['birthDate', 'idType', 'idNumber'],
  sources: ['gb-11643-1999', 'guide-2020-jiangsu §四 注意 3'],
  check(answers) {
    const stated = statedByIdNumber(answers)?.birthDate;
    const given = readableDate(answers.birthDate);
    if (!stated || !given || given === stated) return undefined;
    return problem('birthDate', SENTENCE, say(`证件号码里是 ${stated}。`, `证件号码 says ${stated}.`));
  },
  examples: [
    { given: { idType: '居民身份证', idNumber: '11010519491231002X', birthDate: '1949-12-31' }, finds: 'nothing' },
    { given: { idType: '居民身份证', idNumber: '11010519491231002X', birthDate: '1949-12-30' }, finds: 'problem' },
  ],
});
