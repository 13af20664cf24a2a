import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'schooling-takes-1-to-8-years',
  reads: ['schoolingYears'],
  sources: ['site-survey-2026 7.3', 'guide-2023-yunnan 截图 (4)', 'guide-2025-liaoning 报名表 (3)'],
  check({ schoolingYears }) {
    if (!schoolingYears || /^(?:[1-7](?:\.[05])?|8(?:\.0)?)$/.test(schoolingYears)) return undefined;
    return problem(
      'schoolingYears',
      say(
        '学制请只填年数，1 到 8，如 4 或 2.5，不带「年」字。',
        '学制 is the number of years alone, 1 to 8, e.g. 4 or 2.5, without 年.',
      ),
    );
  },
  examples: [
    { given: { schoolingYears: '4' }, finds: 'nothing' },
    { given: { schoolingYears: '2.5' }, finds: 'nothing' },
    { given: { schoolingYears: '8' }, finds: 'nothing' },
    { given: { schoolingYears: '8.5' }, finds: 'problem' },
    { given: { schoolingYears: '0.5' }, finds: 'problem' },
    { given: { schoolingYears: '4年' }, finds: 'problem' },
    { given: { schoolingYears: '2.3' }, finds: 'problem' },
  ],
});
