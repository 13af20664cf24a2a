import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'guangdong',
  agency: '广东',
  title: say('广东', 'Guangdong'),
  residence: [
    {
      value: say('选择工作或居住的城市', 'Choose the city of work or residence'),
      year: '2025H2',
      source: 'https://henan.china.com/news/peixun/rk/186830',
      confidence: 'reported',
    },
  ],
  documents: [
    {
      value: say(
        '在内地工作的外籍和港澳台人员可以报名',
        'Foreigners and people of 港澳台 working in the mainland may register',
      ),
      year: '2025H2',
      source: 'https://henan.china.com/news/peixun/rk/186830',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2025H2',
      sign: ['2025-08-18 09:00', '2025-08-26 17:00'],
      source: 'https://henan.china.com/news/peixun/rk/186830',
      confidence: 'reported',
    },
  ],
  sources: ['site-survey-2026 2'],
});
