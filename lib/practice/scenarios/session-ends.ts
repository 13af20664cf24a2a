import { say } from '../../domain/words';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'session-ends',
  order: 7,
  title: say('会话过期', 'The session ends'),
  goal: say(
    '填到一半会被要求重新登录。重新登录，填完，做到「报名成功」。',
    'Half-way you are asked to sign in again. Do so, finish, and reach 「报名成功」.',
  ),
  person: 'employed',
  variants: ['liaoning-2025', 'jiangsu-2020'],
  options: { signedIn: true, reviewOutcome: 'pass', endsAfterCalls: 12 },
  begin: '/report/index',
  reached: ({ registered }) => registered,
  debrief: [
    say(
      '没有提交或暂存的内容，网站不会保留；重新登录后用助手再填一次。',
      'The site keeps nothing that was neither submitted nor saved; fill again after signing in.',
    ),
    REGISTERED,
  ],
});
