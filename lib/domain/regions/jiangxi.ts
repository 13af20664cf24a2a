import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'jiangxi',
  agency: '江西',
  title: say('江西', 'Jiangxi'),
  fee: [
    {
      value: {
        初级: 138,
        中级: 156,
        高级: 234,
        how: say('初级每科 69 元，中级、高级每科 78 元', '69 yuan a paper for 初级, 78 for 中级 and 高级'),
      },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  residence: [
    {
      value: say('在江西工作、学习或居住', 'Work, study or residence in 江西'),
      year: '2025',
      source: 'https://rk.51cto.com/article/299927.html',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2025H2',
      sign: ['2025-08-15 09:00', '2025-09-17 17:00'],
      source: 'https://m.zpedu.com/it/gnrz/32709.html',
      confidence: 'reported',
    },
    {
      batch: '2023H2',
      sign: ['2023-09-04 09:00', '2023-09-28 17:00'],
      source: 'https://tm022.com/rkgjzc/xiaoxi/426678.html',
      confidence: 'reported',
    },
    { batch: '2021H1', sign: ['2021-03-16', '2021-04-14'], source: 'guide-2023-yunnan', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
