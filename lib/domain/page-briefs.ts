/**
 * What a page is worth reading for, what to have at hand on it, and which button comes next, in the official words. The
 * button is pointed at and never pressed. The first brief that fits page, state and region is the one.
 */
import type { KnownPageId, Status } from './page';
import type { Source } from './sources';
import type { VariantFacts } from './step';
import { say, type Words } from './words';

export interface NextButton {
  /** One of these stands on it. */
  readonly words: readonly string[];
  /** What the badge beside it says. */
  readonly badge: Words;
}

export interface PageBrief {
  readonly page: KnownPageId;
  /** The registration is in one of these states. */
  readonly statuses?: readonly Status[];
  readonly when?: VariantFacts;
  readonly title: Words;
  readonly points: readonly Words[];
  /** In the order in which they are pressed. */
  readonly next: readonly NextButton[];
  readonly sources: readonly Source[];
}

const NEXT = say('下一步', 'Next');
const READ = say('先读', 'Read first');
const TO_READ = say('读的时候留意', 'What to look for');
const AT_HAND = say('要准备的', 'Have at hand');
const AFTER = say('接下来', 'What comes');

export const PAGE_BRIEFS: readonly PageBrief[] = [
  {
    page: 'sign-in',
    when: { login: 'network-identity-app' },
    title: AT_HAND,
    points: [
      say(
        '手机应用商店安装「国家网络身份认证」APP，按提示申领：选证件、用 NFC 读身份证芯片、人脸识别、绑定手机号、设 8 位数字口令。',
        'Install the 国家网络身份认证 APP from the app store and apply: choose the document, let NFC read its chip, show your face, bind the number, set an 8-digit code.',
      ),
      say(
        '手机有 NFC：打开 NFC，把身份证贴在手机背面读取，自己的手机就能办完。',
        'With NFC: switch it on and hold the card to the back of the phone; your own phone is enough.',
      ),
      say(
        '手机没有 NFC：借一部有 NFC 的手机申领，再把凭证转到自己的手机上。',
        'Without NFC: apply with a borrowed phone that has it, then move the credential to your own.',
      ),
      say(
        '办好后用 APP 扫这一页的二维码；扫不上时换个时间再试，报名高峰会慢。',
        'Then scan the code on this page; if it does not work try at another time, peak hours are slow.',
      ),
      say(
        '用护照、军官证的怎样登录：未查到，以当地通知为准，请先问当地软考办。',
        'How to sign in with a passport or an officer’s card was not found; ask the local office first.',
      ),
    ],
    next: [],
    sources: ['guide-2025-liaoning 第二步', 'site-survey-2026 6'],
  },
  {
    page: 'sign-in',
    title: AT_HAND,
    points: [
      say(
        '注册时的手机号或邮箱、密码；运算结果由您算。',
        'The mobile number or e-mail, the password; the sum is yours.',
      ),
      say(
        '忘记密码点「忘记密码」，用绑定的手机或邮箱找回。',
        'A lost password is found again by 「忘记密码」 with the bound phone or e-mail.',
      ),
      say('往年的账号登不上时，用手机号或邮箱重新注册。', 'If an account of past years is refused, sign up again.'),
    ],
    next: [],
    sources: ['guide-2020-jiangsu §三', 'guide-2020-national', 'site-survey-2026 1.3'],
  },
  {
    page: 'sign-up',
    title: AT_HAND,
    points: [
      say(
        '能收验证码的手机或邮箱；信息要真实，账号和密码请记好。',
        'A phone or mailbox that gets the code; be truthful, and keep account and password.',
      ),
    ],
    next: [],
    sources: ['guide-2020-jiangsu §二'],
  },
  {
    page: 'sign-up-done',
    title: AFTER,
    points: [],
    next: [{ words: ['去登录', '已有账号,去登录', '已有账号，去登录'], badge: NEXT }],
    sources: ['guide-2020-jiangsu §二'],
  },
  {
    page: 'real-name-notice',
    title: AT_HAND,
    points: [
      say('身份证正反面：要填姓名、号码和有效期起止日期。', 'Both sides of the ID card: name, number, validity.'),
      say(
        '军官证不支持实名认证，未实名认证不能报名。',
        'An officer’s card cannot pass the check; without it nobody registers.',
      ),
    ],
    next: [{ words: ['实名认证', '去实名认证', '前往实名认证', '去认证', '立即认证', '前往个人中心'], badge: NEXT }],
    sources: ['guide-2023-yunnan 一 3'],
  },
  {
    page: 'my-info',
    title: AT_HAND,
    points: [
      say(
        '军官证不支持实名认证；核验不通过时用手机开通网证后再试。',
        'An officer’s card cannot pass the check; if the check does not pass, open a 网证 on the phone and try again.',
      ),
    ],
    next: [{ words: ['返回主页', '返回首页'], badge: say('认证后', 'Afterwards') }],
    sources: ['guide-2023-yunnan 一 3、4'],
  },
  {
    page: 'home',
    statuses: ['等待审核', '审核不通过', '审核通过', '待缴费', '缴费成功', '报名成功'],
    title: AFTER,
    points: [],
    next: [{ words: ['立即报名', '进入报名', '查看报名', '报名信息'], badge: NEXT }],
    sources: ['guide-2025-liaoning 第三步'],
  },
  {
    page: 'home',
    title: TO_READ,
    points: [
      say(
        '政策文件：报名和缴费的截止时间、要不要居住证或社保、照片要求、退费规定。',
        'In 政策文件: closing times, proof of residence, photo, refunds.',
      ),
      say(
        '这一页的考生报名时间和考试安排时间，助手读到后记进提醒。',
        'The times on this page are read and go into the reminders.',
      ),
    ],
    next: [
      { words: ['查看政策文件', '政策文件'], badge: READ },
      { words: ['立即报名', '进入报名', '开始报名', '我要报名'], badge: NEXT },
    ],
    sources: ['guide-2025-liaoning 第三步', 'guide-2020-jiangsu §三', 'guide-2023-yunnan 一 5'],
  },
  {
    page: 'notice',
    title: TO_READ,
    points: [
      say('报名、审核、缴费各到几点截止。', 'When registering, the review and paying close.'),
      say(
        '要不要上传证明材料，照片有没有另外的要求。',
        'Whether papers must be uploaded, and what is asked of the photo.',
      ),
      say(
        '改信息、取消报考、退费怎样办，咨询电话是多少。',
        'How to change, cancel or get money back, and whom to call.',
      ),
      say('报名成功就算承诺遵守这些规定。', 'Registering counts as a promise to keep these rules.'),
    ],
    next: [{ words: ['考试计划', '考生计划'], badge: NEXT }],
    sources: ['guide-2023-yunnan 二 1', 'guide-2025-liaoning 第四步'],
  },
  {
    page: 'plan',
    title: TO_READ,
    points: [
      say(
        '要报的级别和资格这次开不开考，在哪些考区开考。',
        'Whether your level and qualification are held, and in which areas.',
      ),
    ],
    next: [{ words: ['考生报名', '考试报名'], badge: NEXT }],
    sources: ['guide-2023-yunnan 二 1', 'guide-2025-liaoning 第四步'],
  },
  {
    page: 'form-submitted',
    title: AFTER,
    points: [say('记下系统识别码，核对表上的每一项。', 'Note the 系统识别码 and compare every line of the sheet.')],
    next: [{ words: ['报名审核', '网上缴费'], badge: NEXT }],
    sources: ['guide-2023-yunnan 二 4'],
  },
  {
    page: 'review',
    statuses: ['审核不通过'],
    title: AFTER,
    points: [],
    next: [{ words: ['修改报名信息', '考生报名'], badge: NEXT }],
    sources: ['guide-2025-liaoning 第七步'],
  },
  {
    page: 'review',
    statuses: ['审核通过'],
    when: { payment: 'online' },
    title: AFTER,
    points: [],
    next: [{ words: ['网上缴费'], badge: NEXT }],
    sources: ['guide-2023-yunnan 二 4'],
  },
  {
    page: 'payment',
    title: say('缴费时', 'While paying'),
    points: [
      say(
        '不要关闭浏览器：支付后等页面自己返回，看到「缴费成功」才算完。',
        'Keep the browser open: wait until the page returns by itself and says 「缴费成功」.',
      ),
      say(
        '扣了款而状态没变：重新登录查看，核对支付账号，或联系工作人员；不要重复支付。',
        'Charged but not shown: sign in again and look, check your account or call the staff; do not pay twice.',
      ),
      say('支付由您自己按，助手不按。', 'Paying is yours; the assistant does not press it.'),
    ],
    next: [],
    sources: ['guide-2020-jiangsu §五', 'guide-2023-yunnan 二 5'],
  },
  {
    page: 'payment-closed',
    title: AT_HAND,
    points: [
      say(
        '打印的报名表和身份证；地点、时间、流程看当地通知。',
        'The printed form and the ID card; place, time and manner stand in the notice.',
      ),
      say('缴费后再登录，看到「报名成功」为止。', 'Sign in afterwards until you see 「报名成功」.'),
    ],
    next: [],
    sources: ['guide-2020-jiangsu §五 线下缴费', 'guide-2020-national 四'],
  },
  {
    page: 'registered',
    title: AFTER,
    points: [
      say('打印或保存报名表留底。', 'Print or keep a copy of the form.'),
      say(
        '考前一周左右回来打印准考证，考点那时才知道。',
        'Come back about a week before the exam for the ticket; only then is the site known.',
      ),
    ],
    next: [{ words: ['打印报名表', '下载报名表'], badge: say('留底', 'Keep a copy') }],
    sources: ['guide-2023-yunnan 二 4', 'guide-2020-jiangsu 注意事项'],
  },
  {
    page: 'ticket',
    title: TO_READ,
    points: [
      say('姓名、证件号码、考点、每一科的时间。', 'Name, number, site, the time of each paper.'),
      say('多打印一份，和身份证放在一起。', 'Print a second copy and keep it with the ID card.'),
    ],
    next: [],
    sources: ['guide-2020-jiangsu 注意事项', 'own-proposal'],
  },
  {
    page: 'score',
    title: say('多少分合格', 'What passes'),
    points: [
      say(
        '每科满分 75 分，一般 45 分合格；同一次考试里各科都合格才算通过，不保留单科成绩。',
        'Each paper counts 75 and usually 45 passes; all papers must pass in one sitting, single passes are not kept.',
      ),
      say('高级三科：综合知识、案例分析、论文。', 'The 高级 has three: 综合知识, 案例分析, 论文.'),
      say('中级、初级两科：基础知识、应用技术。', '中级 and 初级 have two: 基础知识, 应用技术.'),
      say('单独划线的地区看官网通告。', 'Regions with a line of their own: see the portal.'),
    ],
    next: [],
    sources: ['site-survey-2026 3', 'guide-2025-liaoning 第一步'],
  },
];
