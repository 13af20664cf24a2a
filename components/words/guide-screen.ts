/** Words of the guide to read: regions, steps, years. */
import { say, type Words } from '@/lib/domain/words';

export const GUIDE_SCREEN = {
  title: say('报名指南', 'Guide'),
  lead: say(
    '各地规定和全部步骤，每一条都写明出处、时间和可信程度。以当地报名通知为准。',
    'Rules by region and all steps, each with source, time and how far it can be trusted. The notice of your region decides.',
  ),
  region: say('报考地区', 'Region'),
  facts: say('当地规定', 'Rules of the region'),
  disagree: say('各来源说法不同，都列在这里。', 'Sources disagree; all are listed.'),
  doubt: say('存疑：', 'Doubt: '),
  source: say('出处：', 'Source: '),
  windows: say('往年的时间（只供比较）', 'Windows of past years, for comparison'),
  batch: say('批次', 'Batch'),
  sign: say('报名', 'Registration'),
  review: say('审核', 'Review'),
  pay: say('缴费', 'Payment'),
  ticket: say('准考证', 'Ticket'),
  steps: say('全部步骤', 'All steps'),
  years: say('各年的变化', 'Changes by year'),
  since: (since: string, now: Words, before: Words): Words =>
    say(`${since} 起：${now.zh}；以前：${before.zh}。`, `Since ${since}: ${now.en}; before: ${before.en}.`),
  exams: say('考试日期', 'Days of the exam'),
  catalogue: say('资格目录', 'Qualifications'),
  level: say('级别', 'Level'),
  name: say('资格', 'Qualification'),
  papers: say('科目', 'Papers'),
  halves: { H1: say('上半年', 'first half'), H2: say('下半年', 'second half') },
  notHeld: say('未开考', 'not held'),
  otherYears: say('其他年份：未查到，以当地通知为准。', 'Other years: not found; the notice of your region decides.'),
} as const;

/** Another organisation that is easily taken for this one. */
export const apartFrom = (other: string): Words =>
  say(`与「${other}」是不同的报名机构，入口、时间和规定都不一样。`, `Not 「${other}」: entry, times and rules differ.`);
