import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'shandong',
  agency: '山东',
  title: say('山东', 'Shandong'),
  fee: [
    {
      value: { 初级: 136, 中级: 136, 高级: 204, how: say('每科 68 元', '68 yuan a paper') },
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
          '网上核查，存疑的现场核查；报名截止 2 天后结束',
          'Online, on site in doubtful cases; ends 2 days after registration',
        ),
      },
      year: '2025H1',
      source: 'https://henan.china.com/news/peixun/rk/109853',
      confidence: 'reported',
    },
  ],
  residence: [
    {
      value: say('在山东居住、学习或工作', 'Living, studying or working in 山东'),
      year: '2025H1',
      source: 'https://henan.china.com/news/peixun/rk/109853',
      confidence: 'reported',
    },
  ],
  notes: [
    {
      value: say(
        '选择工作或居住的城市，证书由该市发放',
        'Choose the city of work or residence: it issues the certificate',
      ),
      year: '2025H1',
      source: 'https://m.528045.com/article/ffc8ce4c3c.html',
      confidence: 'reported',
    },
    {
      value: say('未缴费视为未报名，不补报', 'Unpaid counts as not registered; there is no late entry'),
      year: '2025H1',
      source: 'https://henan.china.com/news/peixun/rk/109853',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2025H1',
      sign: ['2025-04-01 09:00', '2025-04-09 16:00'],
      review: ['2025-04-01 09:00', '2025-04-11 16:00'],
      pay: ['2025-04-02 09:00', '2025-04-14 16:00'],
      source: 'https://henan.china.com/news/peixun/rk/109853',
      confidence: 'reported',
    },
    {
      batch: '2024H1',
      ticket: ['2024-05-20 09:00', ''],
      source: 'http://uesk.com.cn/it/gnrz/22348.html',
      confidence: 'copied',
    },
    { batch: '2021H1', sign: ['2021-03-17', '2021-03-29'], source: 'guide-2023-yunnan', confidence: 'pictured' },
  ],
  sources: ['site-survey-2026 2'],
});
