/**
 * What each thing that went wrong in a practice teaches: the reason, and what to do next. Facts of the guides with the
 * place they stand at, official words as they are. The page itself says only that it refuses.
 */
import type { FieldId } from '../domain/fields';
import { fieldOf } from '../domain/fields';
import { type Lesson, learn } from './lesson';
import { PHOTO_LESSONS, photoLesson } from './photo-lessons';
import type { PictureId } from './scenario';
import type { Mishap, Noted } from './types';

const AS_ON_THE_DOCUMENT = learn(
  '基本信息必须与身份证件完全一致，不一致的审核不通过，也不能参加考试。照身份证件逐字核对，改好再提交。',
  '基本信息 equals the identity document to the letter; otherwise the review refuses, and so does the exam room. Compare it sign by sign, then submit.',
  'guide-2020-jiangsu §四 注意 3',
  'guide-2025-liaoning 第四步 2',
);
const STARRED = learn(
  '带 * 的项都要填写，没有填全不能提交。助手的填写清单会列出还空着的项。',
  'Every line with a star is answered; otherwise nothing is submitted. The checklist names those that are still empty.',
  'guide-2020-jiangsu §四',
  'guide-2023-yunnan 二 2',
);
const PLEDGE = learn(
  '《报考人员诚信考试承诺书》由本人阅读以后勾选，不勾选不能提交。',
  'The pledge is read and ticked by the candidate; without it nothing is submitted.',
  'guide-2025-liaoning 第六步',
);
const FORMATS = learn(
  '格式要照页面的要求：日期是 yyyy-MM-dd，手机号码 11 位，学制只写数字。改好再提交。',
  'As the page asks: dates as yyyy-MM-dd, 11 digits for a mobile number, digits only for 学制. Mend it, then submit.',
  'guide-2020-jiangsu §四',
  'guide-2023-yunnan 截图',
);
const TAKE_BACK_ZH = '已经提交的，缴费之前可以到「我的报考」点「取消报考」，再重新填写。';
const TAKE_BACK_EN =
  'Once submitted it can be cancelled under 「我的报考」 by 「取消报考」 before the payment, and filled anew.';

/** What a line is to say, by its section in the form. */
const LINES: { readonly [section: string]: Lesson } = {
  region: learn(
    `报名省市按自己报名的机构选，关系到证书在哪里领；考试考区由报名省市决定，考点在打印准考证时才知道。${TAKE_BACK_ZH}`,
    `报名省市 is that of one’s agency, which also sends the certificate; it decides the 考试考区, and only the ticket names the place of the exam. ${TAKE_BACK_EN}`,
    'guide-2025-liaoning 第四步 1',
    'guide-2023-yunnan 二 1',
  ),
  basic: AS_ON_THE_DOCUMENT,
  application: learn(
    `报考级别和报考资格按要考的选，报考科目自动生成，不要选错。${TAKE_BACK_ZH}缴费以后不能再改。`,
    `Choose the level and the qualification one wants; the papers follow from them. ${TAKE_BACK_EN} After the payment it cannot be changed.`,
    'guide-2025-liaoning 第四步 3(1)',
    'guide-2023-yunnan 二 1',
    'guide-2020-jiangsu §五',
  ),
  employment: learn(
    `在职情况按实际选：选「在校」不显示工作情况；没有工作的选「在职」，工作单位写「无」。${TAKE_BACK_ZH}`,
    `在职情况 as it is: with 「在校」 the section about work is not shown; without work choose 「在职」 and write 「无」 as the employer. ${TAKE_BACK_EN}`,
    'guide-2025-liaoning 第四步 4、5',
  ),
  work: learn(
    `工作情况如实填写；本专业工作时间可以与参加工作时间相同。${TAKE_BACK_ZH}`,
    `工作情况 as it is; 本专业工作时间 may equal 参加工作时间. ${TAKE_BACK_EN}`,
    'guide-2025-liaoning 第四步 5',
  ),
  education: learn(
    `教育情况按毕业证上的信息填写，没有学位填「无」。${TAKE_BACK_ZH}`,
    `教育情况 as on the diploma, 「无」 without a degree. ${TAKE_BACK_EN}`,
    'guide-2025-liaoning 第四步 6',
  ),
  contact: learn(
    `联系方式要如实填写，而且是常用的：考试的重要信息会发到那里。${TAKE_BACK_ZH}`,
    `联系方式 as they are, and in use: what matters about the exam is sent there. ${TAKE_BACK_EN}`,
    'guide-2025-liaoning 第四步 7',
  ),
};
const TITLE = learn(
  `现有职称如实填写，取得职称时间按证书上的日期；没有职称填「无」，PMP 证书不算职称。${TAKE_BACK_ZH}`,
  `现有职称 as it is, with the date on the certificate; without a title write 「无」. A PMP certificate is none. ${TAKE_BACK_EN}`,
  'guide-2025-liaoning 第四步 3(2)',
  'guide-2020-jiangsu §四 注意 2',
);

const ofField = (field: FieldId): Lesson =>
  field === 'currentTitle' || field === 'titleDate' ? TITLE : (LINES[fieldOf(field).section] ?? FORMATS);

/** Why a line was refused. */
function ofLine(field: FieldId | undefined, words: string): Lesson {
  if (field === 'pledge') return PLEDGE;
  if (field !== undefined && fieldOf(field).section === 'basic' && field !== 'photo') return AS_ON_THE_DOCUMENT;
  return words.endsWith('必填项不能为空') ? STARRED : FORMATS;
}

const LESSONS: { readonly [What in Exclude<Mishap, 'refused' | 'differs' | 'photo-chosen'>]: Lesson } = {
  account: learn(
    '账号是手机号或邮箱；密码由大写字母开头、英文字母、数字组成，8~30 位。登录不上的，可以用邮箱或手机号重新注册，再完成报考。',
    'The account is a mobile number or an address; the password begins with a capital, letters and digits, 8 to 30 places. Who cannot sign in may sign up anew with the other of the two.',
    'guide-2020-jiangsu §二',
    'guide-2020-national 四',
  ),
  'wrong-sum': learn(
    '运算结果由本人计算、输入；看不清可以换一张。',
    'The result of the sum is worked out and typed by the person; another one can be asked for.',
    'guide-2020-jiangsu §三',
  ),
  'wrong-entry': learn(
    '机构选错了：大连、宁波、新疆兵团各有自己的入口，与所在省的入口不通。先取消错报的，退出，再从报名所在地的入口进去。',
    'The wrong agency: 大连, 宁波 and 新疆兵团 have entries of their own, apart from those of their provinces. Cancel what was registered there, sign out, and take the entry of your place.',
    'guide-2025-liaoning 第一步',
    'site-survey-2026 6',
  ),
  'not-cancelled': learn(
    '错报的那份还没有取消，就换了入口。先登录原来的入口，到「我的报考」点「取消报考」，再从对的入口报名。',
    'The wrong registration was not cancelled yet. Sign in where it stands, press 「取消报考」 under 「我的报考」, then take the right entry.',
    'guide-2023-yunnan 二 1',
  ),
  cancelled: learn(
    '取消了一份没有错的报名：要重新填写、重新审核，过了报名截止就报不上名。取消以前先看清「报名状态」和填的内容。',
    'A registration without a fault was cancelled: it is filled and reviewed anew, and after the closing not at all. Look at 报名状态 and the answers before cancelling.',
    'guide-2023-yunnan 二 1',
    'own-proposal',
  ),
  'real-name': learn(
    '实名认证的姓名、证件号码和有效期照身份证填写；军官证不支持实名认证，未实名认证不可报名。',
    'Name, number and validity are those on the card; 军官证 cannot pass the real-name check, and without it nobody registers.',
    'guide-2023-yunnan 一 3',
  ),
  expiring: learn(
    '用了快到期的证件：考试当天证件必须有效。先换证，再到「我的信息」点「修改」，用新证的有效期认证。',
    'That document expires too soon: it has to be valid on the day of the exam. Renew it, then press 「修改」 under 「我的信息」 and pass the check with the new dates.',
    'guide-2023-yunnan 一 3',
    'own-proposal',
  ),
  session: learn(
    '登录过期时没有暂存，填的内容没有留下。填得久就先点「暂存」；重新登录后用助手再填一次。',
    'The session ended with nothing saved, and what was filled in is gone. Press 「暂存」 in between; fill again with the assistant after signing in.',
    'guide-2020-jiangsu §四',
    'own-proposal',
  ),
  review: learn(
    '审核没有通过。看清「不通过原因」，到「修改报名信息」改好那一项，在报名截止前再提交。',
    'The review refused. Read 「不通过原因」, mend that line under 「修改报名信息」, and submit again before the registration closes.',
    'guide-2025-liaoning 第七步',
    'site-survey-2026 6',
  ),
  unmended: learn(
    '没有照原因修改就又提交了，审核还是不通过，又少了几天。先改「不通过原因」里说的那一项。',
    'Submitted again without mending what the review named: it refuses once more, and days are lost. Mend the line in 「不通过原因」 first.',
    'guide-2025-liaoning 第七步',
  ),
  'paid-wrong': learn(
    '没有改就缴了费：支付确认后，不能再修改考试考区、报名考区、报考级别、报考专业。支付前先核对；错了先取消报考重报，已经付了的联系工作人员。',
    'Paid before it was mended: once paid, area, level and qualification cannot be changed. Compare them before; cancel a wrong one first. Who has paid asks the office.',
    'guide-2020-jiangsu §五',
  ),
  'paid-again': learn(
    '已经付过款，又点了一次「去支付」，可能扣两次款。先查自己的账户，再联系工作人员。',
    'Paid already, 「去支付」 was pressed again: the money may leave twice. Look at your account first, then ask the office.',
    'guide-2020-jiangsu §五',
    'guide-2023-yunnan 二 5',
  ),
  'not-submitted': learn(
    '还没有提交：暂存不等于提交，没有提交就没有报名。填好以后点「提交」，看到报名表才算交上去。',
    'Nothing was submitted: 暂存 is not 提交. Press 「提交」 once all is filled in, and see the registration sheet.',
    'guide-2020-jiangsu §四',
  ),
  'not-reviewed': learn(
    '提交了，还没有看到审核结果：审核一般 1 至 3 个工作日，要自己回来看「报名审核」，超过 3 天没有结果就问当地考试机构。',
    'Submitted, and the result was not looked at: the review takes 1 to 3 working days. Come back to 「报名审核」; after three days ask the office of your place.',
    'guide-2020-jiangsu §四',
    'guide-2020-national 四',
  ),
  'not-mended': learn(
    '审核没有通过，也没有改：不改就没有报上名。看清「不通过原因」，在报名截止前改好再提交。',
    'Refused and not mended: that is not registered. Read 「不通过原因」, mend it, and submit again before the registration closes.',
    'guide-2025-liaoning 第七步',
  ),
  unpaid: learn(
    '审核通过了，没有缴费：未缴费视为未报名。在缴费截止前到「网上缴费」点「去支付」，看到「缴费成功」为止。',
    'Passed and unpaid counts as not registered. Press 「去支付」 under 「网上缴费」 before it closes, and see 「缴费成功」.',
    'guide-2020-jiangsu §五',
    'guide-2025-liaoning 第七步',
    'site-survey-2026 6',
  ),
  'unpaid-on-site': learn(
    '还没有到现场：携带报名表和身份证，到报名通知说的地点完成审核和缴费，再登录看到「报名成功」。',
    'Not been on site yet: take the printed form and the identity card to the place in the notice, for the review and the payment; then sign in and see 「报名成功」.',
    'guide-2020-jiangsu §五 线下缴费',
  ),
  unconfirmed: learn(
    '付了款，还没有看到「缴费成功」：先看自己的账户扣了款没有，过一会儿再打开「网上缴费」；很久没有变就联系工作人员，不要再付一次。',
    'Paid, and 「缴费成功」 was not seen: look whether the money left your account, open 「网上缴费」 again later; if it stays so, ask the office. Do not pay again.',
    'guide-2020-jiangsu §五',
    'guide-2023-yunnan 二 5',
  ),
};

/** Why a picture that lies ready is not the one; undefined: it is. */
const PICTURES: { readonly [Id in PictureId]: Lesson | undefined } = {
  good: undefined,
  source: PHOTO_LESSONS.source,
  png: PHOTO_LESSONS.format,
  sideways: PHOTO_LESSONS.upright,
  blue: PHOTO_LESSONS.wall,
  grey: PHOTO_LESSONS.colour,
  empty: PHOTO_LESSONS.person,
};

/** Whether a picture is one that the person ought not to choose. */
export const isWrongPicture = (id: PictureId): boolean => PICTURES[id] !== undefined;

/** What one of them teaches. */
export function lessonOf({ what, field, words, picture }: Noted): Lesson {
  if (what === 'photo-chosen') return (picture && PICTURES[picture]) ?? PHOTO_LESSONS.missing;
  const ofPhoto = what === 'review' || field === 'photo' ? photoLesson(words) : undefined;
  if (ofPhoto) return ofPhoto;
  if (what === 'refused') return ofLine(field, words);
  if (what === 'differs') return field === undefined ? FORMATS : ofField(field);
  return LESSONS[what];
}

const CHOSEN: readonly Mishap[] = [
  'wrong-entry',
  'not-cancelled',
  'cancelled',
  'expiring',
  'photo-chosen',
  'differs',
  'unmended',
  'paid-wrong',
  'paid-again',
];

/** Whether its words are what the person chose, and not what the page said. */
export const isChosen = ({ what }: Noted): boolean => CHOSEN.includes(what);
