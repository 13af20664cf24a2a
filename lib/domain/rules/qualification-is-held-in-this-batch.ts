import { offerOf, qualificationOf } from '../qualifications';
import { advice, defineRule } from '../rule';
import { say } from '../words';

const HALVES = { 上半年: 'H1', 下半年: 'H2' } as const;

const SENTENCES = {
  'not-published': say(
    '报考资格：这一批次开考哪些科目尚未查到，是否开考请看当地报名通知。',
    '报考资格: what is held in this batch was not found published. Please see the notice of your region.',
  ),
  disputed: say(
    '报考资格：这一批次是否开考，查到的来源说法不一，请以当地报名通知为准。',
    '报考资格: sources disagree on whether it is held in this batch. The notice of your region decides.',
  ),
  'not-held': say(
    '报考资格不在查到的这一批次开考科目中，请以当地报名通知为准。',
    '报考资格 is not among those found for this batch. The notice of your region decides.',
  ),
} as const;

/** Advice only: the halves moved for four names from one year to the next, and regions leave some out. */
export default defineRule({
  id: 'qualification-is-held-in-this-batch',
  reads: ['qualification'],
  sources: ['site-survey-2026 3', 'guide-2025-liaoning 第四步 1(2)'],
  check({ qualification }, { variant: { batch } }) {
    const known = qualificationOf(qualification ?? '');
    const [, year, half] = /(\d{4})年(上半年|下半年)/.exec(batch) ?? [];
    if (!known || !year || (half !== '上半年' && half !== '下半年')) return undefined;
    const offer = offerOf(known, year, HALVES[half]);
    if (offer === 'held') return undefined;
    return advice(
      'qualification',
      SENTENCES[offer],
      say(`查的是 ${year}年${half}的「${known.name}」。`, `Looked for: 「${known.name}」 in ${year}年${half}.`),
    );
  },
  examples: [
    { given: { qualification: '信息系统项目管理师' }, variant: 'liaoning-2025', finds: 'nothing' },
    { given: { qualification: '网络规划设计师' }, variant: 'liaoning-2025', finds: 'advice' },
    { given: { qualification: '网页制作员' }, variant: 'liaoning-2025', finds: 'advice' },
    { given: { qualification: '软件设计师' }, variant: 'jiangsu-2020', finds: 'advice' },
  ],
});
