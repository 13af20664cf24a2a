import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'ningxia',
  agency: '宁夏',
  title: say('宁夏', 'Ningxia'),
  sources: ['site-survey-2026 2'],
});
