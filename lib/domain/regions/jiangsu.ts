import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'jiangsu',
  agency: '江苏',
  title: say('江苏', 'Jiangsu'),
  fee: [
    {
      value: { 初级: 170, 中级: 170, 高级: 240 },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  review: [
    {
      value: { kind: 'yes', words: say('缴费前审核', 'Reviewed before payment') },
      year: '2025H1',
      source: 'http://tm022.com/rkgjzc/xiaoxi/1055006.html',
      confidence: 'reported',
    },
    {
      value: { kind: 'none', words: say('截图的菜单里没有「报名审核」', 'The menu in the pictures has no 报名审核') },
      year: '2020H2',
      source: 'guide-2020-jiangsu §五',
      confidence: 'pictured',
    },
  ],
  residence: [
    {
      value: say('上传居住、工作或学习证明', 'Upload a proof of residence, work or study'),
      year: '2025H1',
      source: 'http://tm022.com/rkgjzc/xiaoxi/1055006.html',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2025H1',
      sign: ['2025-03-12 09:00', '2025-04-17 17:00'],
      source: 'http://tm022.com/rkgjzc/xiaoxi/1055006.html',
      confidence: 'reported',
    },
    { batch: '2020H2', sign: ['2020-07-20', '2020-09-04'], source: 'guide-2020-jiangsu', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2', 'https://blog.51cto.com/u_15691175/9588017'],
});
