import { say } from '../../domain/words';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'title-holder',
  order: 3,
  title: say('高级，有职称', 'Senior level, with a title'),
  goal: say('填好现有职称和取得职称时间，做到「报名成功」。', 'Give the title and its date, and reach 「报名成功」.'),
  person: 'employed',
  variants: ['dalian-2025', 'national-2020'],
  options: { reviewOutcome: 'pass' },
  begin: '/sign/welcome',
  reached: ({ registered, submitted }) => registered && submitted?.currentTitle !== '无',
  debrief: [
    say(
      '取得职称时间按证书上的日期，不能晚于今天。',
      'The date of the title is the one on the certificate, and not after today.',
    ),
    REGISTERED,
  ],
});
