import { isCalendarDate } from '../dates';
import { FIELDS } from '../fields';
import { officialWord } from '../official-words';
import { defineRule, problem } from '../rule';
import { say } from '../words';

/** What layui’s calendar can hold; the form is likely built with it. */
const isPossible = (date: string): boolean => isCalendarDate(date) && date >= '1900-01-01' && date <= '2099-12-31';

const DATES = FIELDS.filter(({ kind }) => kind === 'date').map(({ id, label }) => ({
  id,
  sentence: say(
    `${label}应为 1900～2099 年间的一天，请写成 2018-07-01 的样子。`,
    `${label} is a day between 1900 and 2099. Please write it like 2018-07-01.`,
  ),
}));

export default defineRule({
  id: 'dates-exist',
  reads: DATES.map(({ id }) => id),
  sources: ['guide-2020-jiangsu §四', 'site-survey-2026 1.7、1.11'],
  check: (answers) =>
    DATES.flatMap(({ id, sentence }) => {
      const given = answers[id];
      if (!given || isPossible(given) || officialWord(id, given)) return [];
      return problem(id, sentence);
    }),
  examples: [
    { given: { birthDate: '2000-02-29', graduationDate: '2022-06-30', idValidUntil: '长期' }, finds: 'nothing' },
    { given: { birthDate: '2001-02-29' }, finds: 'problem' },
    { given: { graduationDate: '2022年6月30日' }, finds: 'problem' },
    { given: { idValidUntil: '9999-12-31' }, finds: 'problem' },
    { given: { workStartDate: '2018-07' }, finds: 'problem' },
    { given: { idValidFrom: '长期', titleDate: '2018-00-01', professionStartDate: '八月' }, finds: 'problem' },
  ],
});
