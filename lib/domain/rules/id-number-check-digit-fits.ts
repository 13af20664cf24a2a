import { documentNumberOf } from '../id-number';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'id-number-check-digit-fits',
  reads: ['idType', 'idNumber'],
  sources: ['gb-11643-1999', 'site-survey-2026 7.1'],
  check(answers) {
    const reading = documentNumberOf(answers);
    if (!reading || !('reason' in reading) || reading.reason !== 'check-digit') return undefined;
    return problem(
      'idNumber',
      say(
        '证件号码的末位校验码不符，其中有一位填得不对，请逐位对照身份证。',
        'The last place of 证件号码 does not fit the others, so one digit differs. Please compare digit by digit.',
      ),
    );
  },
  examples: [
    { given: { idType: '居民身份证', idNumber: '11010519491231002X' }, finds: 'nothing' },
    { given: { idType: '居民身份证', idNumber: '11010519491231002x' }, finds: 'nothing' },
    { given: { idType: '身份证', idNumber: '110105194912310021' }, finds: 'problem' },
  ],
});
