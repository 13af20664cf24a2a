import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'henan',
  agency: '河南',
  title: say('河南', 'Henan'),
  fee: [
    {
      value: { how: say('每科 65 元，机考 85 元', '65 yuan a paper, 85 where it is computer-based') },
      year: '2024',
      source: 'https://m.educity.cn/rk/5323117.html',
      confidence: 'reported',
      doubt: say('来源的说法不清楚，请看当地通知。', 'The wording of the source is unclear; see the notice.'),
    },
  ],
  contact: [
    {
      value: { body: '河南省电子电气工程师协会', site: 'http://www.chniee.org.cn', phones: ['0371-65820502'] },
      year: '2026H1',
      source: 'https://github.com/ben-failhee/aw458/issues/2',
      confidence: 'quoted',
    },
  ],
  notes: [
    {
      value: say(
        '缴费后不退费、不变更，政策原因除外',
        'After payment no refund and no change, save for reasons of policy',
      ),
      year: '2026H1',
      source: 'https://github.com/ben-failhee/aw458/issues/2',
      confidence: 'quoted',
    },
    {
      value: say(
        '成绩在考后 2 个月内公布，证书在考后 5 个月内发放',
        'Scores within 2 months of the exam, certificates within 5',
      ),
      year: '2026H1',
      source: 'https://github.com/ben-failhee/aw458/issues/2',
      confidence: 'quoted',
    },
  ],
  windows: [
    {
      batch: '2026H1',
      sign: ['2026-03-16 09:00', '2026-04-10 17:30'],
      pay: ['2026-03-16 10:00', '2026-04-13 18:00'],
      ticket: ['2026-05-18 09:00', '2026-05-26 14:00'],
      source: 'https://github.com/ben-failhee/aw458/issues/2',
      confidence: 'reported',
    },
    { batch: '2021H1', sign: ['2021-03-16', '2021-04-09'], source: 'guide-2023-yunnan', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
