import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'heilongjiang',
  agency: '黑龙江',
  title: say('黑龙江', 'Heilongjiang'),
  fee: [
    {
      value: { 初级: 146, 中级: 146, 高级: 219, how: say('每科 73 元', '73 yuan a paper') },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  sources: ['site-survey-2026 2'],
});
