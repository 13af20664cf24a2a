import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'hunan',
  agency: '湖南',
  title: say('湖南', 'Hunan'),
  fee: [
    {
      value: { 初级: 130, 中级: 160, 高级: 190 },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  review: [
    {
      value: {
        kind: 'yes',
        words: say(
          '在职的上传湖南省社会保险参保证明，约覆盖 6 个月（2025 年上半年：2024-08 至 2025-02 不间断）',
          'Employed people upload an insurance proof of 湖南 of about 6 months (2025H1: 2024-08 to 2025-02 without a gap)',
        ),
      },
      year: '2025H1',
      source: 'https://henan.china.com/news/peixun/rk/105763',
      confidence: 'reported',
    },
  ],
  residence: [
    {
      value: say('在湖南长期居住、工作或学习', 'Long residence, work or study in 湖南'),
      year: '2025H1',
      source: 'https://henan.china.com/news/peixun/rk/104300',
      confidence: 'reported',
    },
  ],
  notes: [
    {
      value: say('报名考区和考试考区默认长沙', '报名考区 and 考试考区 are 长沙 unless changed'),
      year: '2025H1',
      source: 'https://henan.china.com/news/peixun/rk/104300',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2025H1',
      sign: ['2025-03-28 08:00', '2025-04-09 17:00'],
      source: 'https://henan.china.com/news/peixun/rk/104300',
      confidence: 'reported',
    },
  ],
  sources: ['site-survey-2026 2'],
});
