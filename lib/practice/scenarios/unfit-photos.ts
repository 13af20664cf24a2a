import { say } from '../../domain/words';
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
    say(
      '格式：照片须为 JPG。把别的格式改个文件名没有用。',
      'Format: the photo is a JPG. Renaming a file of another format does not make it one.',
    ),
    say('方向和像素：工具保存的照片是竖版，295×413 像素。', 'Size: what the tool saves is upright, 295 × 413 pixels.'),
    say('背景：白色，不能用蓝底、红底。', 'Background: white, not blue and not red.'),
    say('颜色：彩色标准证件照，黑白的不行。', 'Colour: a standard portrait in colour, not in black and white.'),
    say(
      '内容：本人清晰的正面头像。照片质量由考生本人负责，审核时还会有人看。',
      'Content: the candidate, sharp and from the front. The candidate answers for it, and people look at it in the review.',
    ),
    REGISTERED,
  ],
});
