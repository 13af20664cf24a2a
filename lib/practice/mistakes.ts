/**
 * What each thing that went wrong in a practice teaches: facts of the guides in our own words, official words as they are.
 * The page itself says only that it refuses.
 */
import type { FieldId } from '../domain/fields';
import { say, type Words } from '../domain/words';
import type { Noted } from './types';

const IDENTITY: readonly FieldId[] = ['name', 'idType', 'idNumber', 'gender', 'birthDate'];

/** guide-2020-jiangsu §四, 注意 3; guide-2025-liaoning 第四步 2. */
const AS_ON_THE_DOCUMENT = say(
  '基本信息必须与身份证件完全一致，不一致的审核不通过，也进不了考场。',
  '基本信息 equals the identity document to the letter; otherwise the review refuses, and so does the exam room.',
);

/** What is wrong with a photo, by what the page or the review says of it (guide-2020-jiangsu 照片验证工具; guide-2023-yunnan 照片规格). */
const PHOTO_LESSONS: readonly (readonly [RegExp, Words])[] = [
  [
    /^请上传考生照片/,
    say(
      '没有照片不能提交。上传的是「证件照验证和处理工具」保存的那一张。',
      'Nothing is submitted without the photo: the one that the official tool saved.',
    ),
  ],
  [
    /处理后/,
    say(
      '传成了源照片。源照片交给官方工具，工具保存的约 10K 的照片才上传。',
      'That was the source photo. It goes into the official tool; what the tool saves, about 10K, is uploaded.',
    ),
  ],
  [
    /JPG/,
    say(
      '格式须为 JPG，改文件名没有用；官方工具保存的就是 JPG。',
      'It has to be a JPG, and renaming makes none; what the official tool saves is one.',
    ),
  ],
  [
    /竖版|像素/,
    say(
      '照片是竖版。手机拍的先转正，再用官方工具处理，保存的正好 295×413 像素。',
      'The photo is upright. Turn it first, then use the official tool, which saves 295 × 413 pixels.',
    ),
  ],
  [
    /白色/,
    say(
      '背景须为白色。蓝底、红底先换成白底，或到照相馆重拍；审核不通过的在截止前改好再提交。',
      'The background is white. Change blue or red, or have it taken anew; mend what was refused before the window closes.',
    ),
  ],
  [
    /彩色/,
    say(
      '须为彩色标准证件照，黑白的不通过；审核不通过的在截止前改好再提交。',
      'A standard portrait in colour; black and white does not pass. Mend what was refused before the window closes.',
    ),
  ],
  [
    /头像/,
    say(
      '须为本人近期正面免冠头像，由本人负责；审核不通过的在截止前改好再提交。',
      'A recent portrait of the candidate, from the front and bareheaded. Mend what was refused before the window closes.',
    ),
  ],
];

const ofPhoto = (words: string): Words | undefined => PHOTO_LESSONS.find(([said]) => said.test(words))?.[1];

/** Why a line was refused. */
function ofLine(field: FieldId | undefined, words: string): Words {
  if (field === 'pledge')
    return say(
      '《报考人员诚信考试承诺书》由本人阅读以后勾选，不勾选不能提交。',
      'The pledge is read and ticked by the candidate; without it nothing is submitted.',
    );
  if (field !== undefined && IDENTITY.includes(field)) return AS_ON_THE_DOCUMENT;
  if (words.endsWith('必填项不能为空'))
    return say(
      '带 * 的项都要填写。助手的填写清单会列出还空着的项。',
      'Every line with a star is answered. The checklist names those that are still empty.',
    );
  return say(
    '格式要照页面的要求：日期是 yyyy-MM-dd，手机号码 11 位，学制只写数字。',
    'As the page asks: dates as yyyy-MM-dd, 11 digits for a mobile number, digits only for 学制.',
  );
}

const LESSONS: { readonly [What in Exclude<Noted['what'], 'refused'>]: Words } = {
  'wrong-sum': say(
    '运算结果由本人计算、输入；看不清可以换一张。',
    'The result of the sum is worked out and typed by the person; another one can be asked for.',
  ),
  'wrong-entry': say(
    '机构选错了：大连、宁波、新疆兵团各有自己的入口，与所在省的入口不通。',
    'The wrong agency: 大连, 宁波 and 新疆兵团 have entries of their own, apart from those of their provinces.',
  ),
  'real-name': say(
    '实名认证的姓名、证件号码和有效期照身份证填写；军官证不支持实名认证。',
    'Name, number and validity are those on the card; 军官证 cannot pass the real-name check.',
  ),
  expiring: say(
    '用了快到期的证件：考试当天证件必须有效，先换证再认证。',
    'That document expires too soon: it has to be valid on the day of the exam. Renew it before the check.',
  ),
  review: say(
    '审核没有通过。提交以后要回来看结果，在报名截止前改好再提交。',
    'The review refused. Come back for the result after submitting, and mend it before the registration closes.',
  ),
  'paid-again': say(
    '已经付过款，又点了一次「去支付」，可能扣两次款。先查自己的账户，再联系工作人员。',
    'Paid already, 「去支付」 was pressed again: the money may leave twice. Look at your account first, then ask the office.',
  ),
};

/** What one of them teaches. */
export const lessonOf = ({ what, field, words }: Noted): Words =>
  ((what === 'review' || field === 'photo') && ofPhoto(words)) ||
  (what === 'refused' ? ofLine(field, words) : LESSONS[what]);

/** Whether its words are what the person chose, and not what the page said. */
export const isChosen = ({ what }: Noted): boolean =>
  what === 'wrong-entry' || what === 'expiring' || what === 'paid-again';
