import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'xinjiangbt',
  agency: '新疆兵团',
  title: say('新疆兵团', 'Xinjiang Production and Construction Corps'),
  apartFrom: '新疆',
  sources: ['site-survey-2026 2'],
});
