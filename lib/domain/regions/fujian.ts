import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'fujian',
  agency: '福建',
  title: say('福建', 'Fujian'),
  fee: [
    {
      value: { 初级: 180, 中级: 180, 高级: 270 },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  review: [
    {
      value: { kind: 'yes', words: say('告知承诺，审核与报名同期', 'By promise, reviewed during registration') },
      year: '2025H1',
      source: 'https://m.educity.cn/rk/5373211.html',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2025H1',
      sign: ['2025-03-10', '2025-03-19'],
      review: ['2025-03-10', '2025-03-19'],
      source: 'https://m.educity.cn/rk/5373211.html',
      confidence: 'reported',
    },
    { batch: '2021H1', sign: ['2021-03-15', '2021-03-30'], source: 'guide-2023-yunnan', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
