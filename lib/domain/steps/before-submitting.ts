/** Steps 1 to 7: from the notice of the region to pressing 提交. */
import type { KnownPageId, Status } from '../page';
import type { Evidence, Step } from '../step';
import { say } from '../words';

const FORM_AND_LATER: readonly KnownPageId[] = ['form', 'form-submitted', 'registered'];
const INSIDE: readonly KnownPageId[] = ['home', 'notice', 'plan', ...FORM_AND_LATER];
const SUBMITTED: readonly Status[] = ['等待审核', '审核通过', '待缴费', '缴费成功', '报名成功'];

/** A submitted sheet proves form, photo and 提交 at once; cancelling or a review that did not pass opens them again. */
const SHEET_IS_IN: Evidence = {
  pages: ['form-submitted', 'registered'],
  statuses: SUBMITTED,
  unlessStatus: ['未报名', '审核不通过'],
};

const NOT_CHECKED = say(
  '未实名认证不能报名，请先完成实名认证。',
  'Nobody registers without the real-name check. Please pass it first.',
);

export const BEFORE_SUBMITTING: readonly Step[] = [
  {
    id: 'announcement',
    title: say('看报名通知，确认时间', 'Read the notice, note the dates'),
    tasks: [
      say(
        '阅读当地软考办的报名通知，记下报名和缴费的起止时间。',
        'Read the notice of your region and note both windows.',
      ),
      say('在报名平台选择考试批次和机构，点「进入」。', 'On the platform choose batch and agency, then 「进入」.'),
    ],
    haveReady: [say('当地的报名通知', 'The notice of your region')],
    goesWrong: [
      say(
        '大连与辽宁、宁波与浙江、兵团与新疆是不同的入口。',
        '大连 and 辽宁, 宁波 and 浙江, 新疆兵团 and 新疆 are different entries.',
      ),
      say('部分地区要求居住证、社保或工作证明。', 'Some regions ask for proof of residence, insurance or work.'),
    ],
    duration: say('约 10 分钟', 'About 10 minutes'),
    pages: ['welcome'],
    doneWhen: { pages: ['sign-in', 'sign-up', 'sign-up-done', 'real-name-notice', 'my-info', ...INSIDE] },
    sources: ['guide-2025-liaoning 第一步', 'guide-2020-jiangsu 一', 'site-survey-2026 2'],
  },
  {
    id: 'account',
    title: say('注册、登录', 'Sign up, sign in'),
    tasks: [say('登录报名平台。', 'Sign in to the platform.')],
    branches: [
      {
        when: { login: 'account-and-captcha' },
        words: say(
          '没有账号的，用手机号或邮箱注册，再输入密码和运算结果登录。',
          'Without an account sign up by mobile number or e-mail, then sign in with password and captcha.',
        ),
      },
      {
        when: { login: 'network-identity-app' },
        words: say(
          '用手机上的国家网络身份认证 APP 扫码登录。',
          'Scan the code with the 国家网络身份认证 APP on your phone.',
        ),
      },
    ],
    haveReady: [
      say(
        '手机；2025 年起还要装好并认证过的国家网络身份认证 APP',
        'A phone; since 2025 with the 国家网络身份认证 APP set up',
      ),
    ],
    goesWrong: [
      say(
        '密码须以大写字母开头，由英文字母和数字组成，8～30 位。',
        'The password begins with a capital, letters and digits, 8 to 30.',
      ),
      say('往年的账号不能登录时，重新注册一个。', 'If an old account is refused, sign up again.'),
      say(
        'APP 认证要读取身份证芯片，手机没有 NFC 时需要借用一部。',
        'The APP reads the chip of the ID card; without NFC borrow a phone.',
      ),
    ],
    duration: say('5～20 分钟', '5 to 20 minutes'),
    pages: ['sign-in', 'sign-up', 'sign-up-done'],
    doneWhen: { pages: ['real-name-notice', 'my-info', ...INSIDE] },
    sources: ['guide-2020-jiangsu §二、三', 'guide-2020-national', 'guide-2025-liaoning 第二步', 'site-survey-2026 6'],
  },
  {
    id: 'real-name',
    title: say('实名认证', 'Real-name check'),
    tasks: [
      say(
        '在个人中心「我的信息」填写真实姓名、证件号码和证件有效期，点「实名认证」。',
        'In 我的信息 give name, document number and its validity, then press 「实名认证」.',
      ),
    ],
    branches: [
      {
        when: { login: 'network-identity-app' },
        words: say(
          '扫码登录时一般已随 APP 认证，核对信息即可。',
          'The APP usually brings the check with it; just compare.',
        ),
      },
    ],
    haveReady: [say('身份证（正反面）', 'The ID card, both sides')],
    goesWrong: [
      say(
        '军官证不支持实名认证，未实名认证不能报名。',
        'An officer’s card cannot pass the check; without it nobody registers.',
      ),
      say(
        '核验不通过时，按页面提示用手机开通网证后再试。',
        'If the check does not pass, open a 网证 on the phone as the page says and try again.',
      ),
    ],
    duration: say('约 5 分钟', 'About 5 minutes'),
    pages: ['real-name-notice', 'my-info'],
    doneWhen: { pages: INSIDE, unlessOn: ['real-name-notice'] },
    notApplicable: [
      { when: { realNameCheck: false }, words: say('这里不需要实名认证。', 'There is no real-name check here.') },
    ],
    sources: ['guide-2023-yunnan 一 3、4', 'guide-2025-liaoning 第二步'],
    doubts: ['That the home page opens only after the check is inferred from the order of the guide.'],
  },
  {
    id: 'reading',
    title: say('阅读政策文件、考生须知、考试计划', 'Read 政策文件, 考生须知 and 考试计划'),
    tasks: [
      say('在主页点「查看政策文件」，读完返回。', 'On the home page open 「查看政策文件」, read it, come back.'),
      say('进入报名后查看「考生须知」和「考试计划」。', 'Inside the registration read 「考生须知」 and 「考试计划」.'),
    ],
    haveReady: [],
    goesWrong: [
      say(
        '想报的资格可能这半年不开考，或当地考区不开考。',
        'The qualification may not be held in this half year or in your area.',
      ),
      say(
        '有的地区政策文件是空的，以当地软考办网站为准。',
        'In some regions 政策文件 is empty; then the site of the local office decides.',
      ),
    ],
    duration: say('约 15 分钟', 'About 15 minutes'),
    pages: ['home', 'notice', 'plan'],
    doneWhen: { pages: FORM_AND_LATER },
    sources: ['guide-2025-liaoning 第三步、第四步', 'guide-2023-yunnan 一 5、二 1'],
  },
  {
    id: 'form',
    title: say('填写报名信息', 'Fill in the form'),
    tasks: [
      say(
        '打开「考生报名」，在助手里核对预览后点「填写」。',
        'Open 「考生报名」, look at the preview and press 「填写」.',
      ),
      say(
        '逐项核对页面，特别是基本信息、报考级别和报考资格。',
        'Compare every line, above all identity, level and qualification.',
      ),
    ],
    haveReady: [say('身份证、毕业证、学位证、职称证书', 'ID card, diploma, degree and title certificates')],
    goesWrong: [
      say(
        '没选报名省市和考试考区时，报考级别和报考资格是空的。',
        '报考级别 and 报考资格 stay empty until region and area are chosen.',
      ),
      say(
        '现有职称没有就填「无」，PMP 证书不算职称。',
        'Without a title 现有职称 is 「无」; a PMP certificate is none.',
      ),
      say('考试考区不是考点，考点随机分配。', 'The area is not the test site; sites are drawn at random.'),
    ],
    duration: say('约 10 分钟', 'About 10 minutes'),
    pages: ['form'],
    doneWhen: SHEET_IS_IN,
    blocks: [{ while: { page: 'real-name-notice' }, words: NOT_CHECKED }],
    sources: ['guide-2025-liaoning 第四步', 'guide-2020-jiangsu §四', 'guide-2023-yunnan 二 2'],
  },
  {
    id: 'photo',
    title: say('处理并上传照片', 'Prepare and upload the photo'),
    tasks: [
      say(
        '用官方的「证件照验证和处理工具」打开源照片，通过后点「保存报名照片」。',
        'Open the source picture in the official tool and save the 报名照片.',
      ),
      say('点「上传考生照片」，上传刚保存的那张。', 'Press 「上传考生照片」 and upload the picture just saved.'),
    ],
    haveReady: [
      say(
        '白色背景的彩色标准证件照，JPG 格式，大于 30K，大于 295×413 像素',
        'A colour portrait on white, JPG, over 30 K, larger than 295 × 413 pixels',
      ),
    ],
    goesWrong: [
      say(
        '上传了原来的照片，而不是工具保存的那张（约 10K）。',
        'The original is uploaded instead of the one the tool saved (about 10 K).',
      ),
      say(
        '生活照、自拍照、翻拍照和放大的小照片不能通过。',
        'Snapshots, selfies, re-shot prints and enlarged small pictures do not pass.',
      ),
    ],
    duration: say('10～30 分钟', '10 to 30 minutes'),
    pages: [],
    doneWhen: SHEET_IS_IN,
    sources: ['guide-2020-jiangsu §四 上传照片', 'guide-2023-yunnan 二 3', 'guide-2025-liaoning 第五步'],
    doubts: ['The page does not say whether a photo is there; it is seen only when the sheet is in.'],
  },
  {
    id: 'submit',
    title: say('检查、提交', 'Check and submit'),
    tasks: [
      say('再看一遍全部信息和照片。', 'Look at everything once more, the photo too.'),
      say('由您点「提交」。', 'You press 「提交」.'),
    ],
    branches: [
      {
        when: { pledge: true },
        words: say(
          '请您亲自阅读并勾选《报考人员诚信考试承诺书》。',
          'Please read and tick 《报考人员诚信考试承诺书》 yourself.',
        ),
      },
    ],
    haveReady: [],
    goesWrong: [
      say(
        '照片没上传或有必填项未填时，不能提交。',
        'Without a photo or with a required line empty nothing is accepted.',
      ),
      say('只点了「暂存」，没有「提交」。', '「暂存」 was pressed, and never 「提交」.'),
    ],
    duration: say('约 5 分钟', 'About 5 minutes'),
    pages: [],
    doneWhen: SHEET_IS_IN,
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第六步', 'guide-2023-yunnan 二 4'],
  },
];
