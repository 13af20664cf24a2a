import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'gansu',
  agency: '甘肃',
  title: say('甘肃', 'Gansu'),
  windows: [
    {
      batch: '2025H2',
      sign: ['2025-08-26 09:00', '2025-09-01 18:00'],
      source: 'https://m.zpedu.com/it/gnrz/32709.html',
      confidence: 'reported',
    },
    { batch: '2021H1', sign: ['2021-03-17', '2021-03-23'], source: 'guide-2023-yunnan', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
