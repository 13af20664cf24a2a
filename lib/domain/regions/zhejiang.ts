import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'zhejiang',
  agency: '浙江',
  title: say('浙江', 'Zhejiang'),
  apartFrom: '宁波',
  fee: [
    {
      value: { 初级: 200, 中级: 200, 高级: 300 },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  review: [
    {
      value: { kind: 'yes', words: say('上传证明后审核', 'Reviewed with the proof uploaded') },
      year: '2025H1',
      source: 'https://www.educity.cn/rk/5368294.html',
      confidence: 'reported',
    },
  ],
  residence: [
    {
      value: say(
        '上传其一：浙江身份证或户口簿；浙江居住证；连续 6 个月浙江社保（PDF，2025 年上半年须在 2024-05 至 2025-02 之间）；学籍在线验证报告',
        'One of: an ID card or household book of 浙江; a 居住证 of 浙江; 6 months running of insurance there (PDF, for 2025H1 within 2024-05 to 2025-02); a 学籍在线验证报告',
      ),
      year: '2025H1',
      source: 'https://www.educity.cn/rk/5368294.html',
      confidence: 'reported',
    },
  ],
  photo: [
    {
      value: { of: 'upload', kilobytes: [10, 30] },
      year: '2025H2',
      source: 'http://m.alidacu.cn/it/gnrz/32731.html',
      confidence: 'copied',
    },
  ],
  windows: [
    {
      batch: '2025H1',
      sign: ['2025-03-11 09:00', '2025-03-17 16:00'],
      source: 'http://tm022.com/rkgjzc/xiaoxi/1028948.html',
      confidence: 'reported',
    },
    {
      batch: '2024H2',
      sign: ['2024-08-21 09:00', '2024-08-27 16:00'],
      source: 'https://www.educity.cn/rk/5368294.html',
      confidence: 'reported',
    },
    {
      batch: '2024H1',
      sign: ['2024-03-20 09:00', '2024-03-26 16:00'],
      source: 'https://www.educity.cn/rk/5368294.html',
      confidence: 'reported',
    },
  ],
  sources: ['site-survey-2026 2', 'http://www.9duwan.com/rkzjzc-kaoshi/news/17540132778902.html'],
});
