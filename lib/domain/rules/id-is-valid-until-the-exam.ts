import { daysBetween, readableDate } from '../dates';
import { comingExam } from '../exam-days';
import { advice, defineRule } from '../rule';
import { say } from '../words';

/** From the opening of a registration to its exam some 60 to 90 days pass; a month is added for a new card. */
const DAYS_AHEAD = 120;

const PASSED = say(
  '证件失效期已过，实名认证和考试都需要有效证件，请先换领。',
  '证件失效期 has passed. The real-name check and the exam need a valid document; please renew it first.',
);
const BEFORE_THE_EXAM = say(
  '证件失效期早于考试结束的日子，考试时证件会过期，请先换领再报名。',
  '证件失效期 lies before the last day of the exam. Please renew the document before you register.',
);
const SOON = say(
  `证件失效期近了：考试日期还没有查到，按 ${DAYS_AHEAD} 天内考试估计，可能在考试前到期，请提早换领。`,
  `证件失效期 is near. The day of the exam is not known yet; taken to be within ${DAYS_AHEAD} days, it may come later. Please renew the document in time.`,
);

export default defineRule({
  id: 'id-is-valid-until-the-exam',
  reads: ['idValidUntil'],
  sources: ['own-proposal', 'site-survey-2026 4'],
  check({ idValidUntil }, { today, variant, examDays }) {
    const until = readableDate(idValidUntil);
    if (!until) return undefined;
    const days = daysBetween(today, until);
    if (days < 0) return advice('idValidUntil', PASSED);
    const exam = comingExam(examDays, variant.batch, today);
    if (exam) {
      if (until >= exam.to) return undefined;
      return advice(
        'idValidUntil',
        BEFORE_THE_EXAM,
        say(`${until} 到期，考试到 ${exam.to} 结束。`, `It ends on ${until}, the exam on ${exam.to}.`),
      );
    }
    if (days > DAYS_AHEAD) return undefined;
    return advice('idValidUntil', SOON, say(`还剩 ${days} 天。`, `${days} days are left.`));
  },
  examples: [
    { given: { idValidUntil: '2035-03-02' }, finds: 'nothing' },
    { given: { idValidUntil: '长期' }, finds: 'nothing' },
    { given: { idValidUntil: '2027-01-31' }, today: '2026-11-22', finds: 'advice' },
    { given: { idValidUntil: '2026-11-21' }, today: '2026-11-22', finds: 'advice' },
    // The exam of 辽宁 in 2025 ended on 27 May.
    { given: { idValidUntil: '2025-05-26' }, today: '2025-03-14', variant: 'liaoning-2025', finds: 'advice' },
    { given: { idValidUntil: '2025-05-27' }, today: '2025-03-14', variant: 'liaoning-2025', finds: 'nothing' },
    // What the person's own pages say comes before the table.
    {
      given: { idValidUntil: '2025-06-30' },
      today: '2025-03-14',
      variant: 'liaoning-2025',
      examDays: { from: '2025-07-05', to: '2025-07-06' },
      finds: 'advice',
    },
    {
      given: { idValidUntil: '2027-04-30' },
      today: '2026-11-22',
      examDays: { from: '2027-05-22', to: '2027-05-25' },
      finds: 'advice',
    },
  ],
});
