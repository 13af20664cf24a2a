import { say } from '../../domain/words';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'refused-and-mended',
  order: 4,
  title: say('审核不通过后修改', 'Refused at the review, then mended'),
  goal: say(
    '第一次审核不会通过：看清原因，改好再提交，做到「报名成功」。',
    'The first review refuses: read why, mend it, submit again, and reach 「报名成功」.',
  ),
  person: 'employed',
  variants: ['yunnan-2023', 'liaoning-2025', 'dalian-2025', 'national-2020'],
  options: { signedIn: true, reviewOutcome: [{ reason: '毕业时间与所填学历不符，请核对后重新提交' }, 'pass'] },
  begin: '/report/index',
  reached: ({ registered }) => registered,
  debrief: [
    say(
      '提交不等于审核通过：提交以后要回来看审核结果，不通过的在截止前改好再提交。',
      'Submitting is not passing: come back for the result, and mend what was refused before the window closes.',
    ),
    REGISTERED,
  ],
});
