import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'sichuan',
  agency: '四川',
  title: say('四川', 'Sichuan'),
  review: [
    {
      value: {
        kind: 'yes',
        words: say(
          '资格核查，报名截止 1 天后结束；考试全程都可能核查',
          'Ends 1 day after registration; checks may run through the whole exam',
        ),
      },
      year: '2025H1',
      source: 'http://ntxkf.cn/rk/5371591.html',
      confidence: 'copied',
    },
  ],
  residence: [
    {
      value: say(
        '四川户籍，或在川就读，或居住证，或正在缴纳社保',
        'A household of 四川, study there, a 居住证, or insurance being paid',
      ),
      year: '2025H1',
      source: 'http://ntxkf.cn/rk/5371591.html',
      confidence: 'copied',
    },
  ],
  photo: [
    {
      value: {
        of: 'upload',
        pixels: [295, 413],
        words: say('约 10 KB，打印 25×35 毫米', 'About 10 KB, printed 25 × 35 mm'),
      },
      year: '2025H1',
      source: 'http://m.bingospace.cn/rk/5371828.html',
      confidence: 'copied',
    },
  ],
  notes: [
    {
      value: say(
        '在成都的中央和省属单位人员，报名点选「省直属」',
        'Staff of central and provincial units in 成都 choose 省直属',
      ),
      year: '2025H1',
      source: 'http://m.bingospace.cn/rk/5371828.html',
      confidence: 'copied',
    },
    {
      value: say('未缴费视为未报名', 'Unpaid counts as not registered'),
      year: '2025H1',
      source: 'http://ntxkf.cn/rk/5371591.html',
      confidence: 'copied',
    },
  ],
  windows: [
    {
      batch: '2025H2',
      sign: ['2025-08-25', ''],
      source: 'https://m.100dc.com/baomingzhinan225/553519.html',
      confidence: 'reported',
    },
    {
      batch: '2025H1',
      sign: ['2025-03-11', '2025-03-25'],
      review: ['2025-03-11', '2025-03-26'],
      pay: ['2025-03-11', '2025-03-27'],
      ticket: ['2025-05-19', '2025-05-23'],
      source: 'http://ntxkf.cn/rk/5371591.html',
      confidence: 'copied',
    },
    {
      batch: '2024H2',
      sign: ['2024-08-21', '2024-09-09'],
      source: 'https://1bk.net/fwks/704809.html',
      confidence: 'reported',
    },
    {
      batch: '2024H1',
      sign: ['2024-03-20', '2024-04-07'],
      source: 'https://1bk.net/fwks/704809.html',
      confidence: 'reported',
    },
    {
      batch: '2023H2',
      sign: ['2023-09-06', '2023-09-25'],
      source: 'https://yuyangd.com/rkgjzc-kaoshi/news/16939753015763.html',
      confidence: 'reported',
    },
    { batch: '2021H1', sign: ['2021-03-15', '2021-04-07'], source: 'guide-2023-yunnan', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
