import { documentNumberOf } from '../id-number';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'id-number-begins-with-a-province',
  reads: ['idType', 'idNumber'],
  sources: ['gb-11643-1999', 'site-survey-2026 7.1'],
  check(answers) {
    const reading = documentNumberOf(answers);
    if (!reading || !('reason' in reading) || reading.reason !== 'prefix') return undefined;
    return problem(
      'idNumber',
      say(
        '证件号码的前两位不是任何省份的代码，请对照身份证核对。',
        'The first two digits of 证件号码 are no province’s. Please compare with the ID card.',
      ),
    );
  },
  examples: [
    { given: { idType: '居民身份证', idNumber: '11010519491231002X' }, finds: 'nothing' },
    { given: { idType: '居民身份证', idNumber: '990105194912310022' }, finds: 'problem' },
  ],
});
