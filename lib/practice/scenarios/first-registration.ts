import { say } from '../../domain/words';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'first-registration',
  order: 1,
  title: say('第一次报名（在职，无职称）', 'First registration (employed, no title)'),
  goal: say('从选择报名机构开始，一直做到「报名成功」。', 'From choosing the agency all the way to 「报名成功」.'),
  person: 'employed',
  variants: ['liaoning-2025', 'dalian-2025', 'jiangsu-2020', 'yunnan-2023', 'national-2020'],
  options: { reviewOutcome: 'pass' },
  begin: '/sign/welcome',
  reached: ({ registered }) => registered,
  debrief: [
    REGISTERED,
    say('没有职称填「无」；PMP 等证书不算职称。', 'Without a title write 「无」; PMP and the like are no titles.'),
  ],
});
