import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'dalian',
  agency: '大连',
  title: say('大连', 'Dalian'),
  apartFrom: '辽宁',
  review: [
    {
      value: { kind: 'yes', words: say('审核在报名截止 2 天后结束', 'The review ends 2 days after registration') },
      year: '2025H2',
      source: 'http://www.zhghuayu.com/fy/kssj/81565.html',
      confidence: 'reported',
    },
  ],
  residence: [
    {
      value: say('在辽宁工作、学习或居住', 'Work, study or residence in 辽宁'),
      year: '2025H2',
      source: 'http://www.zhghuayu.com/fy/kssj/81565.html',
      confidence: 'reported',
    },
  ],
  contact: [
    {
      value: { site: 'http://www.dlrkb.com' },
      year: '2025H2',
      source: 'http://www.zhghuayu.com/fy/kssj/81565.html',
      confidence: 'reported',
    },
  ],
  notes: [
    {
      value: say(
        '在机构列表中选「大连」，不是「辽宁」；大连需要缴费',
        'Choose 大连 in the list and not 辽宁; there is a fee',
      ),
      year: '2025H2',
      source: 'http://www.zhghuayu.com/fy/kssj/81565.html',
      confidence: 'reported',
    },
    {
      value: say('准考证在考前一周内打印', 'The ticket is printed within the week before the exam'),
      year: '2025H2',
      source: 'http://www.zhghuayu.com/fy/kssj/81565.html',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2026H2',
      sign: ['2026-08-14 09:00', '2026-09-18 17:00'],
      pay: ['2026-08-14 09:00', '2026-09-22 17:00'],
      source: 'site-survey-2026 4',
      confidence: 'copied',
    },
    {
      batch: '2025H2',
      sign: ['2025-08-11 09:00', '2025-09-19 16:00'],
      review: ['2025-08-11 09:00', '2025-09-21 16:00'],
      pay: ['', '2025-09-22 16:00'],
      source: 'http://www.zhghuayu.com/fy/kssj/81565.html',
      confidence: 'reported',
    },
    {
      batch: '2025H1',
      sign: ['2025-03-10 09:00', '2025-04-11 16:00'],
      source: 'guide-2025-liaoning',
      confidence: 'pictured',
    },
    { batch: '2021H1', sign: ['2021-03-15', '2021-04-10'], source: 'guide-2023-yunnan', confidence: 'pictured' },
    { batch: '2020H2', sign: ['2020-07-21', '2020-09-05'], source: 'guide-2020-jiangsu', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
