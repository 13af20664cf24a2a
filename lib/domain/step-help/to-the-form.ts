/** What steps 1 to 4 ask for: from the notice of the region to the pages that are to be read. */
import { LINKS } from '../official-links';
import type { StepHelp, StepId } from '../step';
import { say } from '../words';

export const TO_THE_FORM = {
  announcement: {
    tasks: [
      say(
        '阅读当地软考办的报名通知，记下报名和缴费的起止时间、本次开考的科目。',
        'Read the notice of your region; note both windows and what is held this time.',
      ),
      say('在报名平台选择考试批次和机构，点「进入」。', 'On the platform choose batch and agency, then 「进入」.'),
    ],
    haveReady: [say('当地的报名通知', 'The notice of your region')],
    goesWrong: [
      say(
        '大连与辽宁、宁波与浙江、兵团与新疆是不同的入口。',
        '大连 and 辽宁, 宁波 and 浙江, 新疆兵团 and 新疆 are different entries.',
      ),
      say(
        '各地报名时间不同，有的还没有公布，欢迎页上找不到就过几天再看。',
        'Windows differ, and some are not announced yet: if the welcome page lacks yours, look again in some days.',
      ),
      say(
        '部分地区要求居住证、社保或工作证明；跨省报考前先确认当地收不收外地考生。',
        'Some regions ask for proof of residence, insurance or work; before registering elsewhere see whether they take outsiders.',
      ),
      say('用谷歌、火狐或 Edge 浏览器，旧的 IE 可能打不开。', 'Use Chrome, Firefox or Edge; an old IE may fail.'),
    ],
    duration: say('约 10 分钟', 'About 10 minutes'),
    links: [LINKS.welcome, LINKS.portal],
  },
  account: {
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
        '注册的信息必须真实有效；账号和密码要记好，之后缴费、打印准考证都要登录。',
        'What you sign up with must be true; keep account and password, you need them to pay and for the ticket.',
      ),
      say(
        '密码须以大写字母开头，由英文字母和数字组成，8～30 位。',
        'The password begins with a capital, letters and digits, 8 to 30.',
      ),
      say(
        '往年的账号不能登录时，用手机号或邮箱重新注册一个。',
        'If an old account is refused, sign up again by mobile number or e-mail.',
      ),
      say(
        'APP 认证要读取身份证芯片，手机没有 NFC 时需要借用一部。',
        'The APP reads the chip of the ID card; without NFC borrow a phone.',
      ),
      say(
        '有的年份登录页还有「国家政务服务平台账号登录」，用它也可以。',
        'In some years the page also offers 「国家政务服务平台账号登录」; that works as well.',
      ),
    ],
    duration: say('5～20 分钟', '5 to 20 minutes'),
    links: [{ ...LINKS.realNameArticle, when: { login: 'network-identity-app' } }, LINKS.welcome, LINKS.signIn],
  },
  'real-name': {
    tasks: [
      say(
        '在个人中心「我的信息」填写真实姓名、证件号码和证件有效期，点「实名认证」。',
        'In 我的信息 give name, document number and its validity, then press 「实名认证」.',
      ),
      say(
        '显示「已认证」后，点左上角考试名称或「返回主页」。',
        'After 「已认证」 press the name of the exam at the upper left, or 「返回主页」.',
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
        '核验不通过时，到手机应用商店下载并开通网证后再试。',
        'If the check does not pass, get the 网证 from the app store of the phone and try again.',
      ),
    ],
    duration: say('约 5 分钟', 'About 5 minutes'),
    links: [LINKS.myInfo, { ...LINKS.realNameArticle, when: { login: 'network-identity-app' } }],
  },
  reading: {
    tasks: [
      say('在主页点「查看政策文件」，读完返回。', 'On the home page open 「查看政策文件」, read it, come back.'),
      say(
        '点「立即报名」（有的地区是「进入报名」），看左侧的「考生须知」「考试计划」「考试安排」。',
        'Press 「立即报名」 or 「进入报名」 and read 「考生须知」, 「考试计划」 and 「考试安排」 on the left.',
      ),
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
      say(
        '报名成功就算承诺遵守通知里的规定，请读完再报。',
        'Registering counts as a promise to keep the rules of the notice; read it first.',
      ),
    ],
    duration: say('约 15 分钟', 'About 15 minutes'),
    links: [LINKS.home, LINKS.portal],
  },
} as const satisfies { readonly [step in StepId]?: StepHelp };
