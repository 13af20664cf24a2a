import { addYears, isBefore, readableDate } from '../dates';
import { birthDateOf } from '../id-number';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'title-date-is-plausible',
  reads: ['titleDate', 'birthDate', 'idType', 'idNumber'],
  sources: ['own-proposal', 'site-survey-2026 7.3'],
  check(answers, { today }) {
    const titleDate = readableDate(answers.titleDate);
    const birthDate = birthDateOf(answers);
    if (!titleDate) return undefined;
    if (isBefore(today, titleDate))
      return problem(
        'titleDate',
        say(
          '取得职称（资格）时间不能晚于今天，请核对证书上的日期。',
          '取得职称（资格）时间 is not after today. Please check the date on the certificate.',
        ),
      );
    if (!birthDate || !isBefore(titleDate, addYears(birthDate, 16))) return undefined;
    return problem(
      'titleDate',
      say(
        '取得职称（资格）时间在年满 16 周岁之前，请核对证书上的日期。',
        '取得职称（资格）时间 lies before the age of 16. Please check the date on the certificate.',
      ),
    );
  },
  examples: [
    { given: { titleDate: '2020-11-12', birthDate: '2000-05-26' }, finds: 'nothing' },
    { given: { titleDate: '2026-11-22' }, today: '2026-11-22', finds: 'nothing' },
    { given: { titleDate: '2026-11-23' }, today: '2026-11-22', finds: 'problem' },
    { given: { titleDate: '2016-05-25', birthDate: '2000-05-26' }, finds: 'problem' },
    { given: { titleDate: '2016-05-26', birthDate: '2000-05-26' }, finds: 'nothing' },
  ],
});
