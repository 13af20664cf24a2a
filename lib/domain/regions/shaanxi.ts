import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'shaanxi',
  agency: '陕西',
  title: say('陕西', 'Shaanxi'),
  photo: [
    {
      value: {
        of: 'upload',
        kilobytes: [14, 50],
        pixels: [295, 413],
        words: say('打印 25×35 毫米', 'Printed 25 × 35 mm'),
      },
      year: '2021',
      source: 'https://rk.51cto.com/article/9854.html',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2025H2',
      sign: ['2025-09-01', '2025-09-15'],
      source: 'https://m.100dc.com/baomingzhinan225/553519.html',
      confidence: 'reported',
    },
    {
      batch: '2023H2',
      sign: ['2023-09-11 09:00', '2023-09-18 16:00'],
      source: 'https://tm022.com/rkzjzc/xiaoxi/461649.html',
      confidence: 'reported',
    },
  ],
  sources: ['site-survey-2026 2'],
});
