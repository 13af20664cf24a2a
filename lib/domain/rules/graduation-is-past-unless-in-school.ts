import { isBefore, readableDate } from '../dates';
import { officialWord } from '../official-words';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'graduation-is-past-unless-in-school',
  reads: ['graduationDate', 'employmentStatus'],
  sources: ['own-proposal', 'guide-2023-yunnan 截图 (在校，毕业时间 2022-06-15)'],
  check({ graduationDate, employmentStatus }, { today }) {
    const graduated = readableDate(graduationDate);
    const status = officialWord('employmentStatus', employmentStatus);
    if (!graduated || !isBefore(today, graduated) || status === '在校' || !status) return undefined;
    return problem(
      'graduationDate',
      say(
        '毕业时间晚于今天，只有在职情况为「在校」时才可以，请核对这两项。',
        '毕业时间 is after today, which fits only 在职情况 「在校」. Please check both.',
      ),
    );
  },
  examples: [
    { given: { graduationDate: '2027-06-30', employmentStatus: '在校' }, today: '2026-11-22', finds: 'nothing' },
    { given: { graduationDate: '2027-06-30', employmentStatus: '在职' }, today: '2026-11-22', finds: 'problem' },
    { given: { graduationDate: '2022-06-15', employmentStatus: '在职' }, finds: 'nothing' },
  ],
});
