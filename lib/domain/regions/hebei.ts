import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'hebei',
  agency: '河北',
  title: say('河北', 'Hebei'),
  fee: [
    {
      value: {
        初级: 156,
        中级: 156,
        高级: 229,
        how: say('报名费 10 元，每科 73 元', '10 yuan to register, 73 yuan a paper'),
      },
      year: '2025H1',
      source: 'https://m.cangzhou.bendibao.com/edu/19174.shtm',
      confidence: 'reported',
    },
  ],
  review: [
    {
      value: { kind: 'yes', words: say('先审核照片，通过后缴费', 'The photo is reviewed first, then payment opens') },
      year: '2025H1',
      source: 'https://m.cangzhou.bendibao.com/edu/19174.shtm',
      confidence: 'reported',
    },
  ],
  notes: [
    {
      value: say(
        '缴费后请重新登录，在缴费截止前确认「缴费状态」',
        'After paying sign in again and look at 缴费状态 before the window closes',
      ),
      year: '2025H1',
      source: 'https://m.cangzhou.bendibao.com/edu/19174.shtm',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2025H2',
      sign: ['2025-08-21', '2025-08-27'],
      source: 'https://www.100dc.com/jnl/348488.html',
      confidence: 'reported',
    },
    {
      batch: '2025H1',
      sign: ['2025-03-26 09:30', '2025-04-01 17:00'],
      pay: ['', '2025-04-03 17:00'],
      ticket: ['2025-05-19', ''],
      source: 'https://m.cangzhou.bendibao.com/edu/19174.shtm',
      confidence: 'reported',
    },
    { batch: '2020H2', sign: ['2020-07-22', '2020-07-31'], source: 'guide-2020-jiangsu', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
