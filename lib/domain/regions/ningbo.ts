import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'ningbo',
  agency: '宁波',
  title: say('宁波', 'Ningbo'),
  apartFrom: '浙江',
  fee: [
    {
      value: { 初级: 200, 中级: 200, 高级: 300 },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  sources: ['site-survey-2026 2'],
});
