import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'shanxi',
  agency: '山西',
  title: say('山西', 'Shanxi'),
  fee: [
    {
      value: { 初级: 170, 中级: 170, 高级: 255 },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  review: [
    {
      value: { kind: 'yes', words: say('审核与报名同时进行', 'Runs along with registration') },
      year: '2025H2',
      source: 'https://www.educity.cn/rk/5410797.html',
      confidence: 'reported',
    },
  ],
  residence: [
    {
      value: say(
        '山西户籍或长期居住，或在山西学习、工作',
        'A household or long residence in 山西, or study or work there',
      ),
      year: '2025H2',
      source: 'https://www.educity.cn/rk/5410797.html',
      confidence: 'reported',
    },
  ],
  photo: [
    {
      value: {
        of: 'upload',
        kilobytes: [10, 30],
        pixels: [295, 413],
        words: say(
          '须为当年拍摄，头部约占 2/3；通知写打印尺寸 20×35 毫米',
          'Taken this year, the head about 2/3; the notice prints 20 × 35 mm',
        ),
      },
      year: '2025H2',
      source: 'https://www.educity.cn/rk/5410797.html',
      confidence: 'reported',
      doubt: say('打印宽度 20 毫米可能是笔误。', 'The width of 20 mm may be a slip.'),
    },
    {
      value: { of: 'upload', kilobytes: [10, 39] },
      year: '2025H1',
      source: 'https://yuyangd.com/rkgjzc-kaoshi/news/17406237866696.html',
      confidence: 'copied',
    },
  ],
  windows: [
    {
      batch: '2025H2',
      sign: ['2025-08-11 14:30', '2025-09-19 11:30'],
      review: ['2025-08-11 14:30', '2025-09-19 11:30'],
      source: 'https://www.educity.cn/rk/5410797.html',
      confidence: 'reported',
    },
  ],
  sources: ['site-survey-2026 2'],
});
