import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'shanghai',
  agency: '上海',
  title: say('上海', 'Shanghai'),
  fee: [
    {
      value: {
        初级: 130,
        中级: 130,
        高级: 190,
        how: say('报名费 10 元，每科 60 元', '10 yuan to register, 60 yuan a paper'),
      },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  review: [
    {
      value: {
        kind: 'promise',
        words: say('告知承诺，不上传材料，事后抽查', 'By promise, nothing uploaded, spot checks later'),
      },
      year: '2025H1',
      source: 'https://www.100dc.com/jnl/362713.html',
      confidence: 'reported',
    },
  ],
  residence: [
    {
      value: say(
        '上海户籍，或有效居住证，或两年内在上海缴满 12 个月社保，或正在缴纳社保',
        'A household or a valid 居住证 of 上海, or 12 months of insurance there within 2 years, or insurance being paid',
      ),
      year: '2025H1',
      source: 'https://www.100dc.com/jnl/362713.html',
      confidence: 'reported',
    },
  ],
  notes: [
    {
      value: say('2025 年上半年只在 5 月 24 日、25 日考试', 'The exam of 2025H1 took place on 24 and 25 May only'),
      year: '2025H1',
      source: 'https://www.100dc.com/jnl/362713.html',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2025H1',
      sign: ['2025-03-17 10:00', '2025-03-27 16:00'],
      pay: ['', '2025-03-27 16:00'],
      ticket: ['2025-05-21 10:00', '2025-05-23 16:00'],
      source: 'https://www.100dc.com/jnl/362713.html',
      confidence: 'reported',
    },
  ],
  sources: ['site-survey-2026 2', 'https://m.educity.cn/rk/2402035.html'],
});
