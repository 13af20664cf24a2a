/**
 * Words that more than one screen says. The words of one screen stand in the file of its name beside this one;
 * a component says them with `t(…)` of `lib/app/locale.ts`, and nothing else in `components` holds a sentence.
 */
import { say } from '@/lib/domain/words';

export const COMMON = {
  product: say('软考报名助手', 'Ruankao Registration Assistant'),
  required: say('（必填）', ' (required)'),
  /** The four sentences of the first start, later behind 关于. */
  promises: [
    say(
      '档案只保存在这台电脑的浏览器里，不上传。',
      'Your profile stays in this browser on this computer. Nothing is uploaded.',
    ),
    say(
      '填写前先给您看；已有内容不改；可以撤销。',
      'You see everything before it is filled in; what is there is kept; you can undo.',
    ),
    say('承诺书、提交、缴费都由您自己完成。', 'The pledge, submitting and paying are done by you alone.'),
    say('以当地报名通知为准。', 'The notice of your region decides.'),
  ],
} as const;
