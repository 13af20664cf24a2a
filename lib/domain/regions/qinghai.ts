import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'qinghai',
  agency: '青海',
  title: say('青海', 'Qinghai'),
  photo: [
    {
      value: {
        of: 'upload',
        pixels: [295, 413],
        words: say('约 10 KB，打印 25×35 毫米，头部约占 2/3', 'About 10 KB, printed 25 × 35 mm, the head about 2/3'),
      },
      year: '2024',
      source: 'https://rk.51cto.com/article/138823.html',
      confidence: 'reported',
    },
  ],
  sources: ['site-survey-2026 2'],
});
