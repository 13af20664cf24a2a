import { say } from '../../domain/words';
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
    say('选「在校」以后，报名表不再显示工作情况。', 'With 「在校」 the form no longer shows the section about work.'),
    REGISTERED,
  ],
});
