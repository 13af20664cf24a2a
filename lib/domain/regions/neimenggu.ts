import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'neimenggu',
  agency: '内蒙古',
  title: say('内蒙古', 'Inner Mongolia'),
  fee: [
    {
      value: {
        初级: 156,
        中级: 156,
        高级: 224,
        how: say('报名费 20 元，每科 68 元', '20 yuan to register, 68 yuan a paper'),
      },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  sources: ['site-survey-2026 2'],
});
