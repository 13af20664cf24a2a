import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'anhui',
  agency: '安徽',
  title: say('安徽', 'Anhui'),
  fee: [
    {
      value: { 初级: 136, 中级: 136, 高级: 204, how: say('每科 68 元', '68 yuan a paper') },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  windows: [
    {
      batch: '2025H2',
      sign: ['2025-08-11 09:00', '2025-08-22 16:00'],
      source: 'https://www.educity.cn/rk/5381144.html',
      confidence: 'reported',
    },
    { batch: '2021H1', sign: ['2021-03-15', '2021-04-02'], source: 'guide-2023-yunnan', confidence: 'pictured' },
    { batch: '2020H2', sign: ['2020-07-20', '2020-08-10'], source: 'guide-2020-jiangsu', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
