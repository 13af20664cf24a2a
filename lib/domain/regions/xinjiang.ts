import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'xinjiang',
  agency: '新疆',
  title: say('新疆', 'Xinjiang'),
  apartFrom: '新疆兵团',
  sources: ['site-survey-2026 2'],
});
