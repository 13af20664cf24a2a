/** Words of the guidance: what a step asks for, what a page wants, where a registration stands. */
import { say, type Words } from '@/lib/domain/words';

export const GUIDE = {
  ready: say('要准备的', 'Have ready'),
  wrong: say('容易出错的', 'What goes wrong'),
  changing: say('要改、要取消', 'To change or cancel'),
  hints: say('温馨提示', 'Good to know'),
  takes: say('用时', 'Takes'),
  noLocalSite: say(
    '当地软考办的网址：未查到，以当地通知为准。',
    'The site of the local office: not found; the notice of your region decides.',
  ),
  localSite: (agency: string): Words => say(`${agency}软考办网站（报名通知）`, `Site of the office in ${agency}`),
  asOf: (year: string): Words => say(`${year} 年所见`, `as seen in ${year}`),
  standing: say('报名进度', 'Where the registration stands'),
  notPassedTitle: say('审核通过 ≠ 报名成功', '审核通过 ≠ 报名成功'),
  notPassed: say(
    '看到「缴费成功」之前，报名还没有完成；未缴费视为未报名。',
    'Until 「缴费成功」 is seen the registration is not complete; unpaid counts as not registered.',
  ),
  refused: say('审核不通过', 'The review did not pass'),
  reason: say('原因：', 'Reason: '),
  noReason: say(
    '还没有看到原因，请打开「报名审核」看一下。',
    'The reason was not seen yet; please open 「报名审核」 and look.',
  ),
  concerns: say('涉及：', 'It is about: '),
  openForm: say('打开「考生报名」去改', 'Open 「考生报名」 to mend it'),
  changed: say('官网的时间有变化', 'Times on the platform have changed'),
  questioned: say('网页的时间与您设的不同', 'The page states other times than you set'),
  answerThere: say('到提醒里选一个', 'Choose in the reminders'),
  yours: say('由您自己按，助手不按。', 'You press it yourself; the assistant does not.'),
  signs: say('软考报名助手的指引', 'Signs of the registration assistant'),
  pointedAt: say('已在网页上标出', 'marked in the page'),
  notPointedAt: say('网页上没有找到，请照文字找', 'not found in the page; look for the words'),

  organisation: say('您报考的机构', 'Your agency'),
  chooseOrganisation: say('请选择', 'Please choose'),
  sign: say('报名', 'Registration'),
  pay: say('缴费', 'Payment'),
  notAnnounced: say('还没有公布', 'Not announced yet'),
  unread: say('没有读懂：', 'Not understood: '),
  remindMe: say('按这些时间提醒我', 'Remind me of these'),
  follows: say('已加入提醒，时间变了会告诉您。', 'In the reminders; you will be told if a time moves.'),
  notInPractice: say(
    '这是练习：页面上的时间不加入提醒。',
    'This is practice: nothing on this page goes into the reminders.',
  ),
  markIt: say('在网页上标出', 'Mark it in the page'),
  yourOrganisation: say('您的机构', 'Your agency'),
  openReminders: say('打开提醒', 'Open the reminders'),

  password: say('密码规则', 'The rule of the password'),
  passwordHelp: say(
    '边输入边核对；助手只看是否符合，不保存、不带走密码。',
    'Compared while you type. Only yes or no leaves the page; the password is neither kept nor taken.',
  ),
  kept: say('符合', 'kept'),
  broken: say('不符合', 'not kept'),
  open: say('待输入', 'to be typed'),

  fixed: say('支付后不能再改', 'Fixed once it is paid'),
  compareFirst: say('付之前对一遍：', 'Compare before paying: '),

  ticketTitle: say('打印准考证的日子', 'When the ticket can be printed'),
  ticketSet: say('到时提醒我', 'Remind me then'),
  ticketUnknown: say(
    '这一页没有写。看当地通知，填在这里；不知道的先按考前一周。',
    'This page does not say. See the notice and set it here; a week before the exam is a fair guess.',
  ),
  from: say('从这天起', 'From'),
  noRound: say(
    '还不知道是哪个地区、哪个批次，请先打开报名平台的主页。',
    'Region and batch are not known yet; open the home page of the platform first.',
  ),

  allGuide: say('各地规定、全部步骤', 'Rules by region, all steps'),
} as const;

/** 「立即报名」或「进入报名」 */
export const quoted = (words: readonly string[]): string =>
  words
    .slice(0, 2)
    .map((word) => `「${word}」`)
    .join('／');

/** Two organisations that are taken for each other, said so that they are not. */
export const toldApart = (own: string, other: string): Words =>
  say(
    `「${own}」和「${other}」是两个不同的报名机构：入口、时间、费用和规定都不一样，选错了要重新报名。请看清通知，您归哪一个。`,
    `「${own}」 and 「${other}」 are two organisations with entries, times, fees and rules of their own; the wrong one means registering anew. See in the notice which is yours.`,
  );

export const unknownNames = (names: readonly string[]): Words =>
  say(
    `有不认识的机构名称：${names.join('、')}。已照原样列出，可以选它。`,
    `Unknown agencies: ${names.join(', ')}. They are listed as they stand and can be chosen.`,
  );

export const isHeld = (name: string, found: boolean): Words =>
  found
    ? say(`您档案里的「${name}」在这一页上。`, `「${name}」 of your profile stands on this page.`)
    : say(
        `这一页上没有找到您档案里的「${name}」：这半年或这个考区可能不开考，请看清再选。`,
        `「${name}」 of your profile does not stand on this page: it may not be held this time or here. Look before you choose.`,
      );

export const validUntil = (until: string, exam: string): Words =>
  say(
    `档案里的证件失效期 ${until} 早于考试 ${exam}：请先换领证件，再做实名认证。`,
    `The document in your profile ends on ${until}, before the exam on ${exam}: renew it before the real-name check.`,
  );
