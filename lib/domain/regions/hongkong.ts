import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'hongkong',
  agency: '香港',
  title: say('中国香港', 'Hong Kong, China'),
  notes: [
    {
      value: say('2026 年下半年欢迎页上的缴费时间是空的', 'The payment window on the welcome page of 2026H2 was empty'),
      year: '2026H2',
      source: 'site-survey-2026 4',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2026H2',
      sign: ['2026-09-01 00:00', '2026-09-18 00:00'],
      source: 'site-survey-2026 4',
      confidence: 'copied',
    },
  ],
  sources: ['site-survey-2026 2'],
});
