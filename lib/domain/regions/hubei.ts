import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'hubei',
  agency: '湖北',
  title: say('湖北', 'Hubei'),
  fee: [
    {
      value: { 初级: 200, 中级: 200, 高级: 300, how: say('信息处理技术员 170 元', '170 yuan for 信息处理技术员') },
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
          '上传其一：学籍在线验证报告；连续 6 个月社保，缴费单位与填写的「工作单位」一致；现役军人证明；居住证',
          'One of: 学籍在线验证报告; 6 months running of insurance whose payer equals 工作单位; 现役军人证明; 居住证',
        ),
      },
      year: '2025H1',
      source: 'http://adoptiongroupseattle.com/rk/5355542.html',
      confidence: 'copied',
    },
  ],
  residence: [
    {
      value: say(
        '在湖北学习、工作或长期居住（仅有湖北户籍、住在外地的不行）',
        'Study, work or long residence in 湖北; a household there alone is not enough',
      ),
      year: '2025H1',
      source: 'http://adoptiongroupseattle.com/rk/5355542.html',
      confidence: 'copied',
    },
  ],
  notes: [
    {
      value: say('据称缺考会影响下一次报名', 'Absence is said to restrict the next registration'),
      year: '2025H2',
      source: 'https://www.educity.cn/rk/5381144.html',
      confidence: 'reported',
    },
  ],
  sources: ['site-survey-2026 2'],
});
