import { defineVariant } from '../variant';
import { say } from '../words';

export default defineVariant({
  id: 'jiangsu-2020',
  agencies: ['江苏'],
  title: say('江苏 · 2020', 'Jiangsu, 2020'),
  since: 2020,
  batch: '2020年下半年软考',
  login: 'account-and-captcha',
  realNameCheck: false,
  review: 'none',
  payment: 'online',
  fee: { 高级: 240, 中级: 170, 初级: 170 },
  pledge: true,
  timeColumns: 1,
  titleDateWhenNone: 'day-of-filling',
  employmentStatuses: ['在校', '在职', '其他'],
  notes: [say('没有职称填「无」，日期填报名时间。', 'No title: write 无 and the day of registration.')],
  sources: ['guide-2020-jiangsu'],
  doubts: ['The fee was read for 2024 (site-survey-2026 2), not for 2020.'],
});
