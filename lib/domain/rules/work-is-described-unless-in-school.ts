import { type FieldId, fieldOf } from '../fields';
import { officialWord } from '../official-words';
import { defineRule, problem } from '../rule';
import { say } from '../words';

const WORK = ['employer', 'workStartDate', 'professionStartDate'] as const satisfies readonly FieldId[];

const asking = (field: FieldId) =>
  say(
    `请填写${fieldOf(field).label}，不在校的都要填。`,
    `Please give ${fieldOf(field).label}; all who are not in school do.`,
  );
const SENTENCES = {
  employer: say(
    '请填写工作单位，不在校的都要填，没有单位写「无」。',
    'Please give 工作单位, or 「无」 without one; all who are not in school do.',
  ),
  workStartDate: asking('workStartDate'),
  professionStartDate: asking('professionStartDate'),
};

/** The stars of 工作情况 stand while 在职情况 is still open; only 在校 takes the section away. */
export default defineRule({
  id: 'work-is-described-unless-in-school',
  reads: ['employmentStatus', ...WORK],
  about: 'emptiness',
  sources: ['guide-2025-liaoning 第四步 4、5', 'guide-2020-jiangsu §四'],
  check(answers) {
    const status = officialWord('employmentStatus', answers.employmentStatus);
    if (!status || status === '在校') return undefined;
    return WORK.filter((field) => !answers[field]).map((field) => problem(field, SENTENCES[field]));
  },
  examples: [
    { given: { employmentStatus: '在校' }, finds: 'nothing' },
    { given: {}, finds: 'nothing' },
    { given: { employmentStatus: '其他' }, variant: 'jiangsu-2020', finds: 'problem' },
    { given: { employmentStatus: '在职', employer: '无' }, finds: 'problem' },
    {
      given: {
        employmentStatus: '在职',
        employer: '无',
        workStartDate: '2018-08-01',
        professionStartDate: '2018-08-01',
      },
      finds: 'nothing',
    },
  ],
});
