import { say } from '../../domain/words';
import { learn } from '../lesson';
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
    learn(
      '源照片大于 30K，用来交给「证件照验证和处理工具」；上传的是工具保存的那张，约 10K。',
      'The source photo, above 30K, is for the official tool; what is uploaded is the one the tool saved, about 10K.',
      'guide-2023-yunnan 二 3',
      'guide-2025-liaoning 第五步',
    ),
    learn(
      '上传的照片就是准考证照片和证书照片，提交前再看一眼是不是本人、是不是那一张。',
      'The uploaded photo stands on the ticket and on the certificate: look once more before submitting whether it is the right one.',
      'guide-2020-jiangsu §四 上传照片',
    ),
    REGISTERED,
  ],
});
