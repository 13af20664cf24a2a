import { defineRegion } from '../region';
import { say } from '../words';

export default defineRegion({
  id: 'beijing',
  agency: '北京',
  title: say('北京', 'Beijing'),
  fee: [
    {
      value: { 初级: 114, 中级: 114, 高级: 171, how: say('每科 57 元', '57 yuan a paper') },
      year: '2024H2',
      source: 'http://www.alidacu.cn/it/gnrz/26252.html',
      confidence: 'copied',
    },
  ],
  residence: [
    {
      value: say('须在北京工作或居住', 'Work or residence in 北京'),
      year: '2025H1',
      source: 'https://m.cnitpm.com/pm1/17201779594srhpd.html',
      confidence: 'reported',
    },
  ],
  windows: [
    {
      batch: '2026H2',
      sign: ['2026-09-11 00:00', '2026-09-17 23:59'],
      pay: ['2026-09-11 00:00', '2026-09-17 23:59'],
      source: 'site-survey-2026 4',
      confidence: 'quoted',
    },
    {
      batch: '2025H1',
      sign: ['2025-03-26', '2025-04-01'],
      pay: ['2025-03-26', '2025-04-01'],
      ticket: ['2025-05-20', '2025-05-23'],
      source: 'https://m.cnitpm.com/pm1/17201779594srhpd.html',
      confidence: 'reported',
    },
  ],
  sources: ['site-survey-2026 2', 'http://bingospace.cn/rk/5377002.html'],
});
