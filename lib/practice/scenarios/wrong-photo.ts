import { say } from '../../domain/words';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'wrong-photo',
  order: 9,
  title: say('传错了照片（原图）', 'The wrong one of two photos'),
  goal: say(
    '手边有给官方工具用的源照片，也有工具保存的报名照片。上传对的那一张，做到「报名成功」。',
    'There is the source photo for the official tool, and the one the tool saved. Upload the right one and reach 「报名成功」.',
  ),
  person: 'employed',
  options: { signedIn: true, reviewsPhoto: true, reviewOutcome: 'pass' },
  pictures: ['source', 'good'],
  begin: '/report/index',
  reached: ({ registered }) => registered,
  debrief: [
    say(
      '源照片大于 30K，用来交给「证件照验证和处理工具」；上传的是工具保存的那张，约 10K。',
      'The source photo, above 30K, is for the official tool; what is uploaded is the one the tool saved, about 10K.',
    ),
    REGISTERED,
  ],
});
