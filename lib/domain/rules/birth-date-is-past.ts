import { isBefore, readableDate } from '../dates';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'birth-date-is-past',
  reads: ['birthDate'],
  sources: ['own-proposal', 'site-survey-2026 7.1'],
  check({ birthDate }, { today }) {
    const given = readableDate(birthDate);
    if (!given || isBefore(given, today)) return undefined;
    return problem(
      'birthDate',
      say('出生日期应早于今天，请对照身份证核对。', '出生日期 lies before today. Please compare with the ID card.'),
    );
  },
  examples: [
    { given: { birthDate: '1999-01-01' }, finds: 'nothing' },
    { given: { birthDate: '2026-11-23' }, today: '2026-11-22', finds: 'problem' },
  ],
});
