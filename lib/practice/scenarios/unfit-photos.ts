import { say } from '../../domain/words';
import { learn } from '../lesson';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'unfit-photos',
  order: 8,
  title: say('照片不合格（五种）', 'Photos that are refused (five kinds)'),
  goal: say(
    '六张练习照片里只有一张合格。先逐张选一遍，看助手和网页各说什么，再用合格的那张做到「报名成功」。',
    'Of six pictures one is right. Choose each in turn and see what assistant and page say of it; then reach 「报名成功」 with the right one.',
  ),
  person: 'employed',
  variants: ['liaoning-2025', 'dalian-2025', 'yunnan-2023'],
  options: { signedIn: true, reviewsPhoto: true, reviewOutcome: 'pass' },
  pictures: ['png', 'sideways', 'blue', 'grey', 'empty', 'good'],
  begin: '/report/index',
  reached: ({ registered }) => registered,
  debrief: [
    learn(
      '格式：照片须为 JPG。把别的格式改个文件名没有用。',
      'Format: the photo is a JPG. Renaming a file of another format does not make it one.',
      'guide-2020-jiangsu §四 上传照片',
      'guide-2023-yunnan 二 3',
    ),
    learn(
      '方向和像素：照片是竖版，工具保存的是 295×413 像素。',
      'Size: it is upright; what the tool saves is 295 × 413 pixels.',
      'guide-2023-yunnan 二 3',
      'site-survey-2026 5.1',
    ),
    learn(
      '背景：白色，不能用蓝底、红底。',
      'Background: white, not blue and not red.',
      'guide-2020-jiangsu §四 上传照片',
      'guide-2023-yunnan 二 3',
    ),
    learn(
      '颜色：彩色标准证件照，黑白的不行。',
      'Colour: a standard portrait in colour, not in black and white.',
      'guide-2020-jiangsu §四 上传照片',
      'guide-2023-yunnan 二 3',
    ),
    learn(
      '内容：本人近期正面免冠照，清晰、可辨认；生活照、翻拍照、自拍照都不行。照片质量由本人负责。',
      'Content: a recent portrait of the candidate, sharp, from the front, bareheaded; no snapshot, no photo of a photo, no selfie. The candidate answers for it.',
      'guide-2023-yunnan 二 3',
      'guide-2020-jiangsu §四 上传照片',
    ),
    learn(
      '照片不对时：换一张源照片，用「证件照验证和处理工具」审核，点「保存报名照片」，上传保存的那张。',
      'When it is wrong: take another source photo, have 「证件照验证和处理工具」 check it, press 「保存报名照片」, and upload what it saved.',
      'guide-2025-liaoning 第五步',
      'guide-2023-yunnan 二 3',
    ),
    REGISTERED,
  ],
});
