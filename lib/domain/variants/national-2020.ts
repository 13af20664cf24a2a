import { defineVariant } from '../variant';
import { say } from '../words';

export default defineVariant({
  id: 'national-2020',
  agencies: ['天津', '河北', '安徽'],
  title: say('全国 · 2020 · 线下缴费', 'National, 2020, offline payment'),
  since: 2020,
  batch: '2020年下半年软考',
  login: 'account-and-captcha',
  realNameCheck: false,
  review: 'yes',
  payment: 'offline',
  pledge: true,
  timeColumns: 1,
  titleDateWhenNone: 'day-of-filling',
  employmentStatuses: ['在校', '在职', '其他'],
  notes: [
    say(
      '缴费页显示「网上支付渠道暂时关闭」时，带报名表和身份证到指定地点审核、缴费。',
      'When the payment page says 网上支付渠道暂时关闭, go to the named place with the printed form and the ID card.',
    ),
  ],
  sources: ['guide-2020-national', 'guide-2020-jiangsu §五 线下缴费'],
});
