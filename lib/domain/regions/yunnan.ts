import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'yunnan',
  agency: '云南',
  title: say('云南', 'Yunnan'),
  fee: [
    {
      value: { 中级: 100 },
      year: '2021H1',
      source: 'guide-2023-yunnan 二 4',
      confidence: 'pictured',
      doubt: say('只在缴费页截图上见到中级一项。', 'Only 中级 was seen, on a picture of the payment page.'),
    },
  ],
  review: [
    {
      value: {
        kind: 'yes',
        words: say(
          '提交后为「待审核」，审核通过后才能缴费',
          '待审核 after submitting; payment opens once it has passed',
        ),
      },
      year: '2023H1',
      source: 'guide-2023-yunnan 二 4',
      confidence: 'pictured',
    },
  ],
  photo: [
    {
      value: {
        of: 'source',
        pixels: [295, 413],
        words: say(
          '「可以使用」官方工具，源照片不小于 295×413',
          'The official tool may be used; the source at least 295 × 413',
        ),
      },
      year: '2025H2',
      source: 'https://www.educity.cn/rk/5413264.html',
      confidence: 'reported',
    },
    {
      value: {
        of: 'source',
        pixels: [295, 413],
        words: say(
          '近期正面免冠、白底；头部约占 2/3，发不过眉、露双耳，常戴眼镜的戴眼镜',
          'Recent, frontal, on white; the head about 2/3, no fringe over the eyebrows, both ears, glasses if usually worn',
        ),
      },
      year: '2023H1',
      source: 'guide-2023-yunnan 二 3',
      confidence: 'pictured',
    },
  ],
  documents: [
    {
      value: say(
        '军官证不支持实名认证，未实名认证不能报名',
        'An officer’s card cannot pass the real-name check; without it nobody registers',
      ),
      year: '2021H1',
      source: 'guide-2023-yunnan 一 3',
      confidence: 'pictured',
    },
  ],
  contact: [
    {
      value: {
        body: '云南省计算机技术与软件专业技术资格考试办公室',
        site: 'http://www.ynxr.com',
        phones: ['0871-64312910 转 835、836', '0871-63626248', '0871-63617131'],
      },
      year: '2023H1',
      source: 'guide-2023-yunnan 二 5',
      confidence: 'pictured',
    },
  ],
  notes: [
    {
      value: say(
        '未缴费时可在「我的报考」中「取消报考」后重新报名；已缴费的在「考生报名」中「申请变更」，须审核',
        'Unpaid: 「取消报考」 in 我的报考 and begin again; paid: 「申请变更」 in 考生报名, subject to review',
      ),
      year: '2021H1',
      source: 'guide-2023-yunnan 二 1',
      confidence: 'pictured',
    },
  ],
  windows: [
    { batch: '2023H1', sign: ['2023-03-15', '2023-03-28'], source: 'guide-2023-yunnan', confidence: 'pictured' },
    {
      batch: '2021H1',
      sign: ['2021-03-15 09:00', '2021-03-31 17:00'],
      pay: ['2021-03-15 09:00', '2021-03-31 23:59'],
      source: 'guide-2023-yunnan',
      confidence: 'pictured',
    },
  ],
  sources: ['site-survey-2026 2'],
});
