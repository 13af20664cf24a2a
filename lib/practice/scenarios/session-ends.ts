import { say } from '../../domain/words';
import { learn } from '../lesson';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'session-ends',
  order: 7,
  title: say('会话过期', 'The session ends'),
  goal: say(
    '选照片时会被要求重新登录，填好的内容没有了。重新登录，再填一次，做到「报名成功」。',
    'At the photo you are asked to sign in again, and what was filled in is gone. Sign in, fill once more, and reach 「报名成功」.',
  ),
  person: 'employed',
  variants: ['liaoning-2025', 'jiangsu-2020'],
  options: { signedIn: true, reviewOutcome: 'pass', endsAt: '/report/photo' },
  begin: '/report/index',
  reached: ({ registered }) => registered,
  debrief: [
    learn(
      '没有提交或暂存的内容，网站不会保留：填得久就先点「暂存」，重新登录后用助手再填一次。',
      'The site keeps nothing that was neither submitted nor saved: press 「暂存」 in between, and fill again with the assistant after signing in.',
      'guide-2020-jiangsu §四',
      'own-proposal',
    ),
    learn(
      '重新登录以后先看状态：还是「未报名」就说明没有提交成功。',
      'Signed in again, look at the state first: 「未报名」 means that nothing was submitted.',
      'guide-2020-jiangsu §三',
    ),
    REGISTERED,
  ],
});
