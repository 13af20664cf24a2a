import { say } from '../../domain/words';
import { learn } from '../lesson';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'payment-page-closed',
  order: 11,
  title: say('缴费页关掉了', 'The payment page was closed too early'),
  goal: say(
    '付款以后支付平台的页面会被关掉，报名平台还显示未缴费。不要付两次，做到「报名成功」。',
    'After paying, the bank’s page is closed and the platform still shows 去支付. Do not pay twice, and reach 「报名成功」.',
  ),
  person: 'employed',
  variants: ['dalian-2025', 'jiangsu-2020', 'yunnan-2023'],
  options: { signedIn: true, submitted: {}, submittedPassed: true, paymentArrivesAfter: 2, reviewOutcome: 'pass' },
  begin: '/report/pay',
  reached: ({ registered, paid }) => registered && paid,
  debrief: [
    learn(
      '付款后等支付平台自己返回报名平台，不要关闭浏览器。',
      'After paying, wait until the bank’s page returns to the platform by itself; do not close the browser.',
      'guide-2020-jiangsu §五',
      'guide-2023-yunnan 二 5',
    ),
    learn(
      '状态很久没有变成「缴费成功」时，先看自己的账户扣了款没有，过一会儿重新登录，再打开「网上缴费」；仍然没有变就联系工作人员，不要马上再付一次。',
      'If 「缴费成功」 does not come, look first whether the money left your account, sign in again later and open 「网上缴费」; then ask the office. Do not pay again at once.',
      'guide-2020-jiangsu §五',
      'guide-2023-yunnan 二 5',
      'site-survey-2026 6',
    ),
    REGISTERED,
  ],
});
