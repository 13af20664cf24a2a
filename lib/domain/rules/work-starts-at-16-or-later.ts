import { addYears, isBefore, readableDate } from '../dates';
import { birthDateOf } from '../id-number';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'work-starts-at-16-or-later',
  reads: ['workStartDate', 'birthDate', 'idType', 'idNumber'],
  sources: ['own-proposal', 'site-survey-2026 7.3'],
  check(answers, { today }) {
    const started = readableDate(answers.workStartDate);
    const birthDate = birthDateOf(answers);
    if (!started) return undefined;
    if (isBefore(today, started))
      return problem(
        'workStartDate',
        say('参加工作时间不能晚于今天，请核对。', '参加工作时间 is not after today. Please check.'),
      );
    if (!birthDate || !isBefore(started, addYears(birthDate, 16))) return undefined;
    return problem(
      'workStartDate',
      say(
        '参加工作时间在年满 16 周岁之前，请核对这一项和出生日期。',
        '参加工作时间 lies before the age of 16. Please check it and 出生日期.',
      ),
    );
  },
  examples: [
    { given: { workStartDate: '2018-08-01', birthDate: '1995-03-02' }, finds: 'nothing' },
    { given: { workStartDate: '2011-03-02', birthDate: '1995-03-02' }, finds: 'nothing' },
    { given: { workStartDate: '2011-03-01', birthDate: '1995-03-02' }, finds: 'problem' },
    { given: { workStartDate: '2027-01-01' }, today: '2026-11-22', finds: 'problem' },
  ],
});
