import { say } from '../../domain/words';
import { learn } from '../lesson';
import { defineScenario, REGISTERED } from '../scenario';

/** What the review has read on the diploma. */
const ON_THE_DIPLOMA = '软件工程';
const MENDED = { majorName: ON_THE_DIPLOMA };

export default defineScenario({
  id: 'refused-and-mended',
  order: 4,
  title: say('审核不通过后修改', 'Refused at the review, then mended'),
  goal: say(
    '第一次审核不会通过：看清不通过原因，照它改好报名表再提交，做到「报名成功」。',
    'The first review refuses: read why, mend that line of the form, submit again, and reach 「报名成功」.',
  ),
  person: 'employed',
  variants: ['yunnan-2023', 'liaoning-2025', 'dalian-2025', 'national-2020'],
  options: {
    signedIn: true,
    reviewOutcome: [{ reason: `专业名称与毕业证书不一致，毕业证书上是「${ON_THE_DIPLOMA}」`, until: MENDED }, 'pass'],
  },
  corrections: () => MENDED,
  begin: '/report/index',
  reached: ({ registered }) => registered,
  debrief: [
    learn(
      '提交不等于审核通过：审核一般要 1 至 3 个工作日，提交以后要回来看结果。',
      'Submitting is not passing: the review takes 1 to 3 working days, and the result is to be looked at.',
      'guide-2020-jiangsu §四',
      'guide-2025-liaoning 第六步',
    ),
    learn(
      '没有通过的，先看「不通过原因」，到「修改报名信息」改好那一项，在报名截止前再提交；原样提交还会不通过。',
      'Refused: read 「不通过原因」 first, mend that line under 「修改报名信息」, submit again before the registration closes. The same once more is refused once more.',
      'guide-2025-liaoning 第七步',
      'site-survey-2026 6',
    ),
    learn(
      '教育情况按毕业证上的信息填写；档案里的也改过来，下次就不会再错。',
      '教育情况 as on the diploma; mend the profile, too, for the next time.',
      'guide-2025-liaoning 第四步 6',
    ),
    REGISTERED,
  ],
});
