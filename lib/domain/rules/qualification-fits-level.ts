import { officialWord } from '../official-words';
import { qualificationOf } from '../qualifications';
import { defineRule, problem } from '../rule';
import { say } from '../words';

const SENTENCE = say(
  '报考资格不属于所选的报考级别，请改其中一项。',
  '报考资格 does not belong to 报考级别. Please change one of them.',
);

export default defineRule({
  id: 'qualification-fits-level',
  reads: ['qualification', 'level'],
  sources: ['site-survey-2026 3', 'guide-2025-liaoning 第四步 3(1)'],
  check({ qualification, level }) {
    const known = qualificationOf(qualification ?? '');
    const chosen = officialWord('level', level);
    if (!known || !chosen || known.level === chosen) return undefined;
    return problem(
      'qualification',
      SENTENCE,
      say(
        `「${known.name}」属于${known.level}，报考级别现为「${chosen}」。`,
        `「${known.name}」 belongs to ${known.level}, and 报考级别 is 「${chosen}」.`,
      ),
    );
  },
  examples: [
    { given: { level: '高级', qualification: '信息系统项目管理师' }, finds: 'nothing' },
    { given: { level: '中级', qualification: '信息系统项目管理师' }, finds: 'problem' },
    { given: { level: '初级资格', qualification: '程序员' }, finds: 'nothing' },
    { given: { level: '高级', qualification: '尚未收录的资格' }, finds: 'nothing' },
  ],
});
