import { say } from '../../domain/words';
import { learn } from '../lesson';
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
    learn(
      '报考级别、报考资格和考区，缴费以后都不能再改：缴费之前先核对。',
      'After the payment level, qualification and area cannot be changed: compare them before it.',
      'guide-2020-jiangsu §五',
    ),
    learn(
      '错了先到「我的报考」点「取消报考」，再重新填写、提交，都要在报名截止前做完。',
      'Wrong: press 「取消报考」 under 「我的报考」 first, then fill and submit again, all before the registration closes.',
      'guide-2023-yunnan 二 1',
    ),
    REGISTERED,
  ],
});
