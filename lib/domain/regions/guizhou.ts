import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'guizhou',
  agency: '贵州',
  title: say('贵州', 'Guizhou'),
  windows: [
    { batch: '2021H1', sign: ['2021-03-15', '2021-04-02'], source: 'guide-2023-yunnan', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
