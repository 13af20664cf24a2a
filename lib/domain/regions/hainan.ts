import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'hainan',
  agency: '海南',
  title: say('海南', 'Hainan'),
  windows: [
    {
      batch: '2025H2',
      sign: ['2025-08-15', '2025-08-25'],
      source: 'https://m.100dc.com/baomingzhinan225/553519.html',
      confidence: 'reported',
    },
  ],
  sources: ['site-survey-2026 2'],
});
