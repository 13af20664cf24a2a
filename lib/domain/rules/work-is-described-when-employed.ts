import { type FieldId, fieldOf } from '../fields';
import { officialWord } from '../official-words';
import { defineRule, problem } from '../rule';
import { say } from '../words';

const WORK = ['employer', 'workStartDate', 'professionStartDate'] as const satisfies readonly FieldId[];

export default defineRule({
  id: 'work-is-described-when-employed',
  reads: ['employmentStatus', ...WORK],
  about: 'emptiness',
  sources: ['guide-2025-liaoning 第四步 4、5', 'guide-2020-jiangsu §四'],
  check(answers) {
    if (officialWord('employmentStatus', answers.employmentStatus) !== '在职') return undefined;
    return WORK.filter((field) => !answers[field]).map((field) => {
      const { label } = fieldOf(field);
      const hint = field === 'employer' ? say('，没有单位写「无」', ', or 「无」 without one') : say('', '');
      return problem(
        field,
        say(`在职情况为「在职」，请填写${label}${hint.zh}。`, `在职情况 is 「在职」: please give ${label}${hint.en}.`),
      );
    });
  },
  examples: [
    { given: { employmentStatus: '在校' }, finds: 'nothing' },
    { given: {}, finds: 'nothing' },
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
