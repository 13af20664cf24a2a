import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'liaoning',
  agency: '辽宁',
  title: say('辽宁', 'Liaoning'),
  apartFrom: '大连',
  fee: [
    {
      value: { 初级: 0, 中级: 0, 高级: 0, how: say('不收费（大连除外）', 'No fee, Dalian apart') },
      year: '2025H1',
      source: 'guide-2025-liaoning 第七步 注',
      confidence: 'pictured',
    },
    {
      value: { 初级: 0, 中级: 0, 高级: 0, how: say('不收费（大连除外）', 'No fee, Dalian apart') },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  review: [
    {
      value: {
        kind: 'yes',
        words: say('提交后等待审核，一般 3 个工作日之内', 'Reviewed after submitting, usually within 3 working days'),
      },
      year: '2025H1',
      source: 'guide-2025-liaoning 第六步',
      confidence: 'pictured',
    },
  ],
  residence: [
    {
      value: say('在辽宁工作、学习或居住', 'Work, study or residence in 辽宁'),
      year: '2025H2',
      source: 'http://www.zhghuayu.com/fy/kssj/81565.html',
      confidence: 'reported',
      doubt: say(
        '写在大连的通知里；辽宁自己的通知没有查到这一条。',
        'It stands in the notice of 大连; one of 辽宁 with it was not found.',
      ),
    },
  ],
  photo: [
    {
      value: {
        of: 'source',
        kilobytes: [30, 10240],
        pixels: [295, 413],
        words: say(
          '大于 30 KB、大于 295×413；发不过眉、露双耳，不得用手机、摄像头拍摄',
          'Over 30 KB and 295 × 413; no fringe over the eyebrows, both ears, no phone or webcam',
        ),
      },
      year: '2025H1',
      source: 'http://bingospace.cn/rk/5374899.html',
      confidence: 'copied',
    },
  ],
  notes: [
    {
      value: say(
        '报名后无故缺考 1 科即视为缺考，将取消下一次报名资格',
        'Absence from one paper counts as absence and bars the next registration',
      ),
      year: '2025H1',
      source: 'guide-2025-liaoning 第七步 注',
      confidence: 'pictured',
    },
    {
      value: say('不支持缓考、退费，也不支持更换考点', 'No deferral, no refund, no change of site'),
      year: '2025H1',
      source: 'guide-2025-liaoning 第七步',
      confidence: 'pictured',
    },
  ],
  windows: [
    {
      batch: '2025H1',
      sign: ['2025-03-12 08:30', '2025-03-18 16:00'],
      source: 'guide-2025-liaoning',
      confidence: 'pictured',
    },
    { batch: '2021H1', sign: ['2021-03-22', '2021-04-07'], source: 'guide-2023-yunnan', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
