import { say } from '../../domain/words';
import { learn } from '../lesson';
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
    learn(
      '现有职称如实填写；取得职称时间按证书上的日期，不能晚于今天。',
      '现有职称 as it is; its date is the one on the certificate, and not after today.',
      'guide-2025-liaoning 第四步 3(2)',
      'own-proposal',
    ),
    learn(
      '没有职称才填「无」。PMP 证书不算职称。',
      'Only without any title write 「无」. A PMP certificate is none.',
      'guide-2025-liaoning 第四步 3(2)',
    ),
    REGISTERED,
  ],
});
