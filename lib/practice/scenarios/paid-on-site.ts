import { say } from '../../domain/words';
import { learn } from '../lesson';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'paid-on-site',
  order: 6,
  title: say('线下缴费', 'Paying on site'),
  goal: say(
    '提交以后按页面说明到指定地点审核、缴费，做到「报名成功」。',
    'After submitting, have it reviewed and pay at the place the page names; reach 「报名成功」.',
  ),
  person: 'employed',
  variants: ['national-2020'],
  options: { signedIn: true },
  begin: '/report/index',
  reached: ({ registered }) => registered,
  debrief: [
    learn(
      '缴费页显示「网上支付渠道暂时关闭」的地区线下缴费：携带报名表和身份证，到指定地点完成审核和缴费。',
      'Where the payment page says 「网上支付渠道暂时关闭」 one pays on site: take the printed form and the identity card to the named place, for the review and the payment.',
      'guide-2020-jiangsu §五 线下缴费',
      'guide-2020-national 四',
    ),
    learn(
      '地点和时间看报考所在地的报名通知；缴费以后再登录报名平台，看到「报名成功」才算完。',
      'Place and time stand in the notice of the region; afterwards sign in again and see 「报名成功」.',
      'guide-2020-jiangsu §五 线下缴费',
    ),
    REGISTERED,
  ],
});
