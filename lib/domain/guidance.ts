/**
 * What to do on the page that is open, in one or two sentences that name the next button in its official words.
 * The first line that fits page, state and region is the one to say; every page has one without conditions, last.
 */
import type { PageId, Status } from './page';
import type { VariantFacts } from './step';
import { say, type Words } from './words';

export interface Guidance {
  readonly page: PageId;
  readonly status?: Status;
  readonly when?: VariantFacts;
  readonly words: Words;
}

export const GUIDANCE: readonly Guidance[] = [
  {
    page: 'welcome',
    words: say(
      '核对考试批次，找到您要报考的机构，看清报名有效时间，点「进入」。',
      'Check the batch, find your agency and its window, and press 「进入」.',
    ),
  },
  {
    page: 'sign-in',
    when: { login: 'network-identity-app' },
    words: say(
      '请用手机上的国家网络身份认证 APP 扫描页面上的二维码登录。',
      'Please scan the code on the page with the 国家网络身份认证 APP.',
    ),
  },
  {
    page: 'sign-in',
    words: say(
      '请您输入账号、密码和运算结果，点「登录」；没有账号点「去注册」。助手不读取密码和验证码。',
      'Please type account, password and the result, then 「登录」; without an account 「去注册」. The assistant reads neither password nor captcha.',
    ),
  },
  {
    page: 'sign-up',
    words: say(
      '请您用手机号或邮箱注册：密码以大写字母开头，由英文字母和数字组成，8～30 位。请记好账号和密码。',
      'Please sign up by mobile number or e-mail. The password begins with a capital, letters and digits, 8 to 30. Keep both safe.',
    ),
  },
  {
    page: 'sign-up-done',
    words: say('注册成功，点「去登录」。', 'Signed up. Press 「去登录」.'),
  },
  {
    page: 'real-name-notice',
    words: say(
      '您尚未实名认证，请按页面按钮前往个人中心完成「实名认证」，否则不能报名。',
      'The real-name check is still open. Follow the button to 「实名认证」; nobody registers without it.',
    ),
  },
  {
    page: 'my-info',
    when: { realNameCheck: true },
    words: say(
      '核对姓名、证件号码和证件有效期，由您点「实名认证」；显示「已认证」后点左上角考试名称或「返回主页」。',
      'Compare name, number and validity and press 「实名认证」 yourself; after 「已认证」 go back by 「返回主页」.',
    ),
  },
  {
    page: 'my-info',
    words: say('核对您的信息，然后点「返回主页」。', 'Compare your information, then press 「返回主页」.'),
  },
  {
    page: 'home',
    status: '等待审核',
    words: say(
      '报名信息已提交，正在等待审核。请过 1～3 个工作日再来查看。',
      'Submitted, waiting for the review. Come back after 1 to 3 working days.',
    ),
  },
  {
    page: 'home',
    status: '审核不通过',
    words: say(
      '审核不通过：点「立即报名」或「进入报名」，在「报名审核」看原因，改好后重新提交。',
      'The review did not pass: go in, read the reason in 「报名审核」, mend it and submit again.',
    ),
  },
  {
    page: 'home',
    status: '待缴费',
    when: { payment: 'online' },
    words: say(
      '还没有缴费，未缴费视为未报名。请进入「网上缴费」。',
      'Not paid yet, and unpaid counts as not registered. Open 「网上缴费」.',
    ),
  },
  {
    page: 'home',
    status: '报名成功',
    words: say(
      '报名成功。考前一周左右来「打印准考证」。',
      'Registered. Come back about a week before the exam for 「打印准考证」.',
    ),
  },
  {
    page: 'home',
    words: say(
      '先点「查看政策文件」了解当地规定，再点「立即报名」（有的地区是「进入报名」）。',
      'First read 「查看政策文件」, then press 「立即报名」 or 「进入报名」.',
    ),
  },
  {
    page: 'notice',
    words: say(
      '读完考生须知，再看「考试计划」，然后点「考生报名」。',
      'Read the notice and 「考试计划」, then press 「考生报名」.',
    ),
  },
  {
    page: 'plan',
    words: say(
      '确认您要报的级别和资格这次开考，然后点「考生报名」。',
      'Make sure your level and qualification are held this time, then press 「考生报名」.',
    ),
  },
  {
    page: 'form',
    status: '审核不通过',
    words: say(
      '审核不通过：按原因修改，核对后由您重新提交。',
      'The review did not pass: mend what the reason names, check, and submit again yourself.',
    ),
  },
  {
    page: 'form',
    when: { pledge: true },
    words: say(
      '核对预览后点助手的「填写」。之后由您上传照片、阅读并勾选承诺书、点「提交」。',
      'Look at the preview and press 「填写」. Photo, pledge and 「提交」 are yours.',
    ),
  },
  {
    page: 'form',
    words: say(
      '核对预览后点助手的「填写」。之后由您核对照片和全部信息，点「提交报考信息」或「提交」。',
      'Look at the preview and press 「填写」. Then check photo and all lines; 「提交」 is yours.',
    ),
  },
  {
    page: 'form-submitted',
    status: '待缴费',
    when: { payment: 'online' },
    words: say(
      '已可以缴费，请在截止前到「网上缴费」由您点「去支付」。',
      'Payment is open: go to 「网上缴费」 and press 「去支付」 before it closes.',
    ),
  },
  {
    page: 'form-submitted',
    when: { payment: 'offline' },
    words: say(
      '报名信息已提交。请打印报名表，按当地通知到指定地点审核、缴费。',
      'Submitted. Print the form and go to the place the notice names for review and payment.',
    ),
  },
  {
    page: 'form-submitted',
    when: { payment: 'none' },
    words: say(
      '报名信息已提交，请等待审核；这里不需要缴费。',
      'Submitted. Please wait for the review; there is no fee here.',
    ),
  },
  {
    page: 'form-submitted',
    words: say(
      '报名信息已提交。请过 1～3 个工作日到「报名审核」查看，通过后在截止前缴费。',
      'Submitted. Look at 「报名审核」 after 1 to 3 working days, then pay before the window closes.',
    ),
  },
  {
    page: 'review',
    status: '审核不通过',
    words: say(
      '请看清不通过的原因，到「考生报名」改好后重新提交。',
      'Read the reason, mend it in 「考生报名」 and submit again.',
    ),
  },
  {
    page: 'review',
    status: '审核通过',
    when: { payment: 'online' },
    words: say('审核通过，请在截止前到「网上缴费」完成缴费。', 'Passed. Pay in 「网上缴费」 before the window closes.'),
  },
  {
    page: 'review',
    status: '审核通过',
    when: { payment: 'offline' },
    words: say('审核通过，请按当地通知到指定地点缴费。', 'Passed. Pay at the place the notice names.'),
  },
  {
    page: 'review',
    status: '审核通过',
    when: { payment: 'none' },
    words: say(
      '审核通过，这里不需要缴费。考前一周左右来「打印准考证」。',
      'Passed, and there is no fee here. Come back for 「打印准考证」.',
    ),
  },
  {
    page: 'review',
    words: say(
      '审核一般需要 1～3 个工作日。不要频繁刷新；超过 3 个工作日可向当地软考办咨询。',
      'The review takes 1 to 3 working days. Do not refresh often; after that ask the local office.',
    ),
  },
  {
    page: 'payment',
    words: say(
      '核对级别、资格和费用，由您点「去支付」。支付后不要关闭浏览器，等待返回本页面，支付后不能再修改。',
      'Compare level, qualification and fee, and press 「去支付」 yourself. Keep the browser open until it returns; nothing can be changed after.',
    ),
  },
  {
    page: 'payment-closed',
    when: { payment: 'offline' },
    words: say(
      '请带打印的报名表和身份证，到当地通知指定的地点审核、缴费。',
      'Please go to the place named in the notice with the printed form and the ID card.',
    ),
  },
  {
    page: 'payment-closed',
    words: say(
      '网上支付渠道暂时关闭。请看当地通知的缴费时间和方式，不要错过。',
      'Online payment is closed for now. See the notice for time and manner, and do not miss it.',
    ),
  },
  {
    page: 'registered',
    words: say(
      '报名成功。可以「打印报名表」留存；考前一周左右来「打印准考证」。',
      'Registered. You may keep a copy by 「打印报名表」; come back about a week before the exam for 「打印准考证」.',
    ),
  },
  {
    page: 'ticket',
    words: say(
      '核对姓名、证件号码、考点和时间，然后打印准考证。',
      'Compare name, number, site and time, then print the ticket.',
    ),
  },
  {
    page: 'score',
    words: say(
      '选择考试批次后查询。成绩未公布时请勿反复查询。',
      'Choose the batch and look up. Do not ask again and again before publication.',
    ),
  },
  {
    page: 'other',
    words: say(
      '这是报名平台的其他页面，这里没有需要助手填写的内容。要继续报名，请返回首页。',
      'Another page of the platform with nothing for the assistant to fill. To go on, return to the home page.',
    ),
  },
  {
    page: 'unknown',
    words: say(
      '这一页我不认识，不会填写任何内容。请打开报名平台的页面。',
      'I do not know this page and write nothing on it. Please open a page of the registration platform.',
    ),
  },
];
