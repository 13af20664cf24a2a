import { say } from '../../domain/words';
import { learn } from '../lesson';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'student',
  order: 2,
  title: say('在校生报名', 'A student registers'),
  goal: say('在职情况选「在校」，做到「报名成功」。', 'Choose 「在校」 and reach 「报名成功」.'),
  person: 'student',
  options: { reviewOutcome: 'pass' },
  begin: '/sign/welcome',
  reached: ({ registered, submitted }) => registered && submitted?.employmentStatus === '在校',
  debrief: [
    learn(
      '选「在校」以后，报名表不再显示工作情况。',
      'With 「在校」 the form no longer shows the section about work.',
      'guide-2025-liaoning 第四步 4、5',
    ),
    learn(
      '教育情况按毕业证填写；还没有毕业的，毕业时间填预计的日期，没有学位填「无」。',
      '教育情况 as on the diploma; before graduating give the expected date, and 「无」 without a degree.',
      'guide-2025-liaoning 第四步 6',
      'guide-2023-yunnan 截图',
    ),
    REGISTERED,
  ],
});
