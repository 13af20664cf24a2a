import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'chongqing',
  agency: '重庆',
  title: say('重庆', 'Chongqing'),
  review: [
    {
      value: { kind: 'yes', words: say('告知承诺，一般 1 个工作日内审核', 'By promise; usually within 1 working day') },
      year: '2025H1',
      source: 'https://m.zpedu.com/it/gnrz/29670.html',
      confidence: 'reported',
    },
  ],
  contact: [
    {
      value: { site: 'https://cqitrk.jjxxw.cq.gov.cn' },
      year: '2025H1',
      source: 'https://m.zpedu.com/it/gnrz/29670.html',
      confidence: 'reported',
    },
  ],
  notes: [
    {
      value: say('逾期不补报', 'No late registration'),
      year: '2025H1',
      source: 'https://m.zpedu.com/it/gnrz/29670.html',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2025H1',
      sign: ['2025-04-07 09:00', '2025-04-18 17:00'],
      review: ['2025-04-07 09:00', '2025-04-18 17:00'],
      source: 'https://m.zpedu.com/it/gnrz/29670.html',
      confidence: 'reported',
    },
    { batch: '2021H1', sign: ['2021-03-22', '2021-04-02'], source: 'guide-2023-yunnan', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
