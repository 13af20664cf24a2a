import { say } from '../../domain/words';
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
  options: { signedIn: true, submitted: {}, submittedPassed: true },
  begin: '/index/main',
  reached: ({ registered, paid }) => registered && paid,
  debrief: [
    say(
      '审核通过以后不会有人来催：要自己回来，在缴费截止前到「网上缴费」缴费。',
      'Nobody reminds you after the review: come back yourself and pay under 「网上缴费」 before it closes.',
    ),
    say('助手的「提醒」可以在截止前提醒您。', 'The assistant can remind you before it closes.'),
    REGISTERED,
  ],
});
