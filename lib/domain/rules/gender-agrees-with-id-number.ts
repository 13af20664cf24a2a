import { statedByIdNumber } from '../id-number';
import { officialWord } from '../official-words';
import { defineRule, problem } from '../rule';
import { say } from '../words';

const SENTENCE = say('性别与证件号码不符，请核对这两项。', '性别 differs from 证件号码. Please check both.');

export default defineRule({
  id: 'gender-agrees-with-id-number',
  reads: ['gender', 'idType', 'idNumber'],
  sources: ['gb-11643-1999', 'guide-2020-jiangsu §四 注意 3'],
  check(answers) {
    const stated = statedByIdNumber(answers)?.gender;
    if (!stated || !answers.gender || officialWord('gender', answers.gender) === stated) return undefined;
    return problem('gender', SENTENCE, say(`证件号码里是「${stated}」。`, `证件号码 says 「${stated}」.`));
  },
  examples: [
    { given: { idType: '居民身份证', idNumber: '11010519491231002X', gender: '女' }, finds: 'nothing' },
    { given: { idType: '居民身份证', idNumber: '11010519491231002X', gender: '男' }, finds: 'problem' },
    { given: { idType: '居民身份证', idNumber: '11010519491231002X' }, finds: 'nothing' },
  ],
});
