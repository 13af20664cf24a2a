import { officialWord } from '../official-words';
import { defineRule, problem } from '../rule';
import { say } from '../words';

const SENTENCE = say(
  '在职情况里已没有这一项：不在校也不在职的，请选「在职」，工作单位写「无」。',
  '在职情况 no longer offers this. Neither studying nor employed: choose 「在职」 and write 「无」 as 工作单位.',
);

export default defineRule({
  id: 'employment-status-is-offered',
  reads: ['employmentStatus'],
  about: 'wording',
  sources: ['guide-2025-liaoning 第四步 4'],
  check({ employmentStatus }, { variant }) {
    const chosen = officialWord('employmentStatus', employmentStatus);
    if (!chosen || variant.employmentStatuses.includes(chosen)) return undefined;
    return problem('employmentStatus', SENTENCE, say(`现在是「${chosen}」。`, `It is 「${chosen}」 now.`));
  },
  examples: [
    { given: { employmentStatus: '在职' }, variant: 'liaoning-2025', finds: 'nothing' },
    { given: { employmentStatus: '其他' }, variant: 'jiangsu-2020', finds: 'nothing' },
    { given: { employmentStatus: '其他' }, variant: 'liaoning-2025', finds: 'problem' },
    { given: { employmentStatus: '其它' }, variant: 'base', finds: 'problem' },
  ],
});
