import { say } from '../../domain/words';
import { learn } from '../lesson';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'forgotten-payment',
  order: 10,
  title: say('忘了缴费', 'The payment was forgotten'),
  goal: say(
    '几天前提交的报名已经审核通过，今天缴费截止。找出还差哪一步，做到「报名成功」。',
    'Submitted days ago and passed; the payment closes today. Find the step that is open, and reach 「报名成功」.',
  ),
  person: 'employed',
  variants: ['dalian-2025', 'jiangsu-2020', 'yunnan-2023'],
  options: { signedIn: true, submitted: {}, submittedPassed: true, reviewOutcome: 'pass' },
  begin: '/index/main',
  reached: ({ registered, paid }) => registered && paid,
  debrief: [
    learn(
      '审核通过还不是报名成功：要自己回来，在缴费截止前到「网上缴费」点「去支付」，看到「缴费成功」为止。',
      '审核通过 is not 报名成功: come back yourself, press 「去支付」 under 「网上缴费」 before it closes, and see 「缴费成功」.',
      'guide-2020-jiangsu §五',
      'guide-2025-liaoning 第七步',
    ),
    learn(
      '过了缴费截止没有缴费的，视为未报名，不能补报。助手的「提醒」会一直提醒到看见「缴费成功」。',
      'Unpaid when the payment has closed counts as not registered, with no late entry. The assistant reminds until 「缴费成功」 was seen.',
      'site-survey-2026 6',
    ),
    REGISTERED,
  ],
});
