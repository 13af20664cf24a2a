import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'xizang',
  agency: '西藏',
  title: say('西藏', 'Xizang'),
  sources: ['site-survey-2026 2'],
});
