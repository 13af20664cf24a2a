import { say } from '../../domain/words';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'wrong-level',
  order: 5,
  title: say('级别选错，取消重报', 'Wrong level: cancel and register again'),
  goal: say(
    '已经提交了初级。取消报考，改报档案里的级别，做到「报名成功」。',
    '初级 was submitted. Cancel it, register for the level in the profile, and reach 「报名成功」.',
  ),
  person: 'employed',
  variants: ['liaoning-2025', 'dalian-2025'],
  options: { signedIn: true, reviewOutcome: 'pass', submitted: { level: '初级', qualification: '程序员' } },
  begin: '/personalCenter/myReport',
  reached: ({ registered, submitted }) => registered && submitted?.level !== '初级',
  debrief: [
    say(
      '报考级别在缴费之前可以取消重报，缴费之后什么都不能改。',
      'Before the payment a registration can be cancelled and made again; after it nothing can be changed.',
    ),
    REGISTERED,
  ],
});
