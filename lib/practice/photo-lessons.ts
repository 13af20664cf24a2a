/** What is wrong with a photo, by what the page or the review says of it. */
import { type Lesson, learn } from './lesson';

const FROM_THE_TOOL_ZH = '换好以后用「证件照验证和处理工具」审核，点「保存报名照片」，上传保存的那张。';
const FROM_THE_TOOL_EN = 'Then have the official tool check it, press 「保存报名照片」, and upload what it saved.';

export const PHOTO_LESSONS = {
  missing: learn(
    '没有照片不能提交。上传的是「证件照验证和处理工具」保存的那一张。',
    'Nothing is submitted without the photo: the one that the official tool saved.',
    'guide-2020-jiangsu §四 上传照片',
  ),
  source: learn(
    '这是源照片。源照片交给官方工具，工具保存的约 10K 的照片才上传。',
    'That was the source photo. It goes into the official tool; what the tool saves, about 10K, is uploaded.',
    'guide-2023-yunnan 二 3',
    'guide-2025-liaoning 第五步',
  ),
  format: learn(
    `格式须为 JPG，改文件名没有用。${FROM_THE_TOOL_ZH}`,
    `It has to be a JPG, and renaming makes none. ${FROM_THE_TOOL_EN}`,
    'guide-2020-jiangsu §四 上传照片',
    'guide-2023-yunnan 二 3',
  ),
  upright: learn(
    `照片是竖版，横着的不行：手机拍的先转正。${FROM_THE_TOOL_ZH}`,
    `The photo is upright and never lies on its side: turn it first. ${FROM_THE_TOOL_EN}`,
    'guide-2023-yunnan 二 3',
    'site-survey-2026 5.1',
  ),
  wall: learn(
    `背景须为白色，蓝底、红底通不过。换成白底，或到照相馆重拍；${FROM_THE_TOOL_ZH}`,
    `The background is white; blue and red do not pass. Change it, or have it taken anew. ${FROM_THE_TOOL_EN}`,
    'guide-2020-jiangsu §四 上传照片',
    'guide-2020-national 三 特别注意 1',
  ),
  colour: learn(
    `须为彩色标准证件照，黑白的不通过。换一张彩色的；${FROM_THE_TOOL_ZH}`,
    `A standard portrait in colour; black and white does not pass. Take one in colour. ${FROM_THE_TOOL_EN}`,
    'guide-2020-jiangsu §四 上传照片',
    'guide-2023-yunnan 二 3',
  ),
  person: learn(
    `须为本人近期正面免冠头像，清晰、可辨认，由本人负责。${FROM_THE_TOOL_ZH}`,
    `A recent portrait of the candidate, sharp, from the front and bareheaded, for which the candidate answers. ${FROM_THE_TOOL_EN}`,
    'guide-2023-yunnan 二 3',
    'guide-2020-jiangsu §四 上传照片',
  ),
} as const;

const SAID: readonly (readonly [RegExp, Lesson])[] = [
  [/^请上传考生照片/, PHOTO_LESSONS.missing],
  [/处理后/, PHOTO_LESSONS.source],
  [/JPG/, PHOTO_LESSONS.format],
  [/竖版|像素/, PHOTO_LESSONS.upright],
  [/白色/, PHOTO_LESSONS.wall],
  [/彩色/, PHOTO_LESSONS.colour],
  [/头像/, PHOTO_LESSONS.person],
];

/** By the words; undefined: they are about something else. */
export const photoLesson = (words: string): Lesson | undefined => SAID.find(([said]) => said.test(words))?.[1];
