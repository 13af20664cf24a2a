import { isBefore, readableDate } from '../dates';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'profession-starts-after-work',
  reads: ['professionStartDate', 'workStartDate'],
  sources: ['guide-2025-liaoning 第四步 5', 'own-proposal'],
  check(answers, { today }) {
    const started = readableDate(answers.professionStartDate);
    const workStarted = readableDate(answers.workStartDate);
    if (!started) return undefined;
    if (isBefore(today, started))
      return problem(
        'professionStartDate',
        say('本专业工作时间不能晚于今天，请核对。', '本专业工作时间 is not after today. Please check.'),
      );
    if (!workStarted || !isBefore(started, workStarted)) return undefined;
    return problem(
      'professionStartDate',
      say(
        '本专业工作时间早于参加工作时间，请核对这两项；两项可以相同。',
        '本专业工作时间 lies before 参加工作时间. Please check both; they may be the same.',
      ),
    );
  },
  examples: [
    { given: { workStartDate: '2015-07-01', professionStartDate: '2016-07-25' }, finds: 'nothing' },
    { given: { workStartDate: '2018-08-01', professionStartDate: '2018-08-01' }, finds: 'nothing' },
    { given: { workStartDate: '2018-08-01', professionStartDate: '2018-07-31' }, finds: 'problem' },
    { given: { professionStartDate: '2026-11-23' }, today: '2026-11-22', finds: 'problem' },
  ],
});
