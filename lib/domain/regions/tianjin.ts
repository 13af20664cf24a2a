import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'tianjin',
  agency: '天津',
  title: say('天津', 'Tianjin'),
  fee: [
    {
      value: { 初级: 150, 中级: 150, 高级: 225 },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  windows: [
    { batch: '2020H2', sign: ['2020-07-22', '2020-07-31'], source: 'guide-2020-jiangsu', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
