import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'guangxi',
  agency: '广西',
  title: say('广西', 'Guangxi'),
  sources: ['site-survey-2026 2'],
});
