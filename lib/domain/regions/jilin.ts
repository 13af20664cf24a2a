import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'jilin',
  agency: '吉林',
  title: say('吉林', 'Jilin'),
  fee: [
    {
      value: {
        初级: 166,
        中级: 166,
        高级: 249,
        how: say('每科考务费 18 元、考试费 65 元，合计为相加所得', '18 + 65 yuan a paper; the totals are the sum'),
      },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  windows: [
    { batch: '2021H1', sign: ['2021-03-15', '2021-03-24'], source: 'guide-2023-yunnan', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
