import { isBefore, readableDate } from '../dates';
import { birthDateOf } from '../id-number';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'graduation-follows-birth',
  reads: ['graduationDate', 'birthDate', 'idType', 'idNumber'],
  sources: ['own-proposal', 'site-survey-2026 7.3'],
  check(answers) {
    const graduated = readableDate(answers.graduationDate);
    const birthDate = birthDateOf(answers);
    if (!graduated || !birthDate || isBefore(birthDate, graduated)) return undefined;
    return problem(
      'graduationDate',
      say(
        '毕业时间不晚于出生日期，请核对毕业证书上的日期。',
        '毕业时间 is not after 出生日期. Please check the date on the diploma.',
      ),
    );
  },
  examples: [
    { given: { graduationDate: '2022-06-15', birthDate: '2000-05-26' }, finds: 'nothing' },
    { given: { graduationDate: '2000-05-26', birthDate: '2000-05-26' }, finds: 'problem' },
    { given: { graduationDate: '1940-06-30', idType: '身份证', idNumber: '11010519491231002X' }, finds: 'problem' },
  ],
});
