/**
 * The kinds of page of the registration platform, one row each.
 *
 * Words come from the guides, in the site's simplified characters; paths from site-survey-2026 0. Words of the menu
 * (考生报名、报名审核、网上缴费 …) are on every inner page and therefore prove nothing.
 */
import type { FieldId } from './fields';
import type { PageSpec, Status } from './page';
import { QUALIFICATIONS } from './qualifications';
import { say } from './words';

const namesOf = (level: string): readonly string[] =>
  QUALIFICATIONS.filter((qualification) => qualification.level === level).map(({ name }) => name);

/** Marks of pages about one registration; text that only quotes a page rarely holds them. */
const REGISTRATION_MARKS = ['系统识别码', '报名审核状态', '考试费用', '考生报名时间', '准考证号', '您尚未实名认证'];

/** What a notice to candidates speaks of, and other pages do not. */
const ADVICE = ['政策文件', '事项通知', '报名通知', '承诺书', '申请变更', '取消报考', '真实有效', '真实信息'];

/** What is asked of every candidate, by what it is about; a page that asks for enough of it in any words is the form. */
const WHAT_FOR: readonly FieldId[] = ['registrationProvince', 'registrationCity', 'examArea', 'level', 'qualification'];
const WHO: readonly FieldId[] = ['name', 'idType', 'idNumber', 'gender', 'birthDate'];
const LIFE: readonly FieldId[] = [
  ...(['currentTitle', 'titleDate', 'employmentStatus', 'employer', 'workStartDate', 'professionStartDate'] as const),
  ...([
    'school',
    'majorRelation',
    'majorName',
    'graduationDate',
    'educationLevel',
    'schoolingYears',
    'degree',
  ] as const),
  ...(['postalAddress', 'email', 'landline', 'mobile', 'postcode'] as const),
];

export const PAGES: readonly PageSpec[] = [
  {
    id: 'welcome',
    title: say('选择考试批次和机构', 'Choose batch and agency'),
    paths: ['/sign/welcome'],
    words: [
      ['考试批次', '报名批次', '选择批次'],
      ['机构名称', '报名机构', '考试机构', '报考机构'],
      ['报名有效时间', '报名时间', '报名起止时间', '报名日期'],
      ['入口', '进入', '去报名', '立即报名'],
    ],
    sources: ['guide-2020-jiangsu 一', 'guide-2025-liaoning 第一步', 'site-survey-2026 1.2'],
    doubts: ['The headings of the columns of 2026 were not seen.'],
  },
  {
    id: 'sign-in',
    title: say('考生登录', 'Sign in'),
    paths: ['/sign/in'],
    words: [['考生登录', '国家网络身份认证', '扫码登录', '忘记密码', '账号登录', '密码登录', '用户登录', '扫一扫登录']],
    notWords: ['考生注册', '当前考区', '机构名称'],
    sources: ['guide-2020-jiangsu §三', 'guide-2023-yunnan 一 2', 'guide-2025-liaoning 第二步'],
    doubts: ['The words of the page with the QR code of 2025 were not seen.'],
  },
  {
    id: 'sign-up',
    title: say('考生注册', 'Sign up'),
    paths: ['/sign/up'],
    words: [
      ['考生注册', '用户注册', '注册账号', '账号注册'],
      ['手机号注册', '邮箱注册', '手机注册', '获取验证码', '发送验证码', '设置密码'],
    ],
    notWords: ['当前考区'],
    sources: ['guide-2020-jiangsu §二', 'guide-2023-yunnan 一 2'],
    doubts: ['The path is inferred from that of the next page.'],
  },
  {
    id: 'sign-up-done',
    title: say('注册成功', 'Signed up'),
    paths: ['/sign/upok'],
    words: [['注册成功'], ['已有账号', '去登录']],
    notWords: ['考生注册', '当前考区'],
    sources: ['guide-2020-jiangsu §二'],
  },
  {
    id: 'real-name-notice',
    title: say('尚未实名认证', 'Real-name check needed'),
    paths: ['/index/authTip'],
    words: [
      ['尚未实名认证', '未实名认证', '未进行实名认证', '未完成实名认证', '请先实名认证'],
      ['个人中心', '实名认证'],
    ],
    notWords: ['考生报名时间'],
    sources: ['guide-2023-yunnan 一 3'],
  },
  {
    id: 'my-info',
    title: say('我的信息 · 实名认证', 'My information, real-name check'),
    paths: ['/personalCenter/myInfo'],
    words: [
      ['我的信息', '个人信息', '个人资料'],
      ['真实姓名', '考生姓名', '实名认证', '登录账号'],
    ],
    notWords: ['尚未实名认证', '考生报名时间', '系统识别码'],
    notControls: ['报考级别', '报考资格'],
    sources: ['guide-2023-yunnan 一 3、4'],
  },
  {
    id: 'home',
    title: say('主页', 'Home'),
    paths: ['/index/main'],
    words: [
      ['考生报名时间', '网上报名时间'],
      ['考试安排时间', '查看政策文件', '立即报名', '进入报名', '开始报名', '我要报名'],
    ],
    notControls: ['报考级别', '报考资格'],
    sources: ['guide-2020-jiangsu §三', 'guide-2023-yunnan 一 5', 'guide-2025-liaoning 第三步'],
  },
  {
    id: 'notice',
    title: say('考生须知', 'Notice to candidates'),
    paths: [],
    words: [['考生须知', '报考须知'], ['报名前', '报名时间', '缴费时间', '报名流程', '注意事项'], ADVICE],
    notWords: REGISTRATION_MARKS,
    notControls: ['报考级别', '证件号码'],
    sources: ['guide-2023-yunnan 二 1'],
    doubts: ['Its path is not known; its text is written by each region.'],
  },
  {
    id: 'plan',
    title: say('考试计划', 'Examination plan'),
    paths: [],
    words: [
      ['考试计划'],
      ['考试科目', '报考科目', '开考科目', '开考级别', '考试时间', '级别', '科目'],
      namesOf('高级'),
      namesOf('中级'),
    ],
    notWords: REGISTRATION_MARKS,
    notControls: ['报考级别', '证件号码'],
    sources: ['guide-2023-yunnan 二 1', 'guide-2025-liaoning 第四步'],
    doubts: ['Seen only described: 开考的级别及科目. Its path is not known.'],
  },
  {
    id: 'form',
    title: say('考生报名 · 填写报名信息', 'Application form'),
    paths: ['/report/index'],
    elsewhere: true,
    words: [
      ['报考信息', '基本信息', '报名省市', '报考省市'],
      ['联系方式', '教育情况', '教育信息'],
    ],
    controls: [
      ['报考级别', '报考等级', '考试级别'],
      ['报考资格', '报考专业', '报考资格名称', '资格名称', '考试资格'],
      ['证件号码', '证件号', '身份证号', '身份证号码', '身份证件号码'],
    ],
    fields: {
      here: [
        { of: [...WHAT_FOR, ...LIFE], least: 3 },
        { of: [...WHAT_FOR, ...WHO, ...LIFE], least: 5 },
      ],
      anywhere: [
        { of: WHAT_FOR, least: 2 },
        { of: WHO, least: 2 },
        { of: LIFE, least: 4 },
      ],
    },
    sources: ['guide-2020-jiangsu §四', 'guide-2023-yunnan 二 2', 'guide-2025-liaoning 第四步'],
    doubts: ['Its markup was never seen.'],
  },
  {
    id: 'form-submitted',
    title: say('报名表（已提交）', 'Application, submitted'),
    paths: ['/report/index', '/report/index#test=2'],
    words: [
      ['报名表', '报名信息表', '报名登记表'],
      ['报考级别', '考试级别', '报考等级'],
      ['报考资格', '报考专业', '资格名称', '考试资格'],
      ['系统识别码', '等待审核', '待审核', '审核通过', '审核不通过', '待缴费'],
    ],
    notStanding: ['报名成功', '缴费成功'],
    notControls: ['报考级别', '报考资格'],
    sources: ['guide-2023-yunnan 二 4', 'guide-2020-jiangsu §四', 'site-survey-2026 1.7'],
  },
  {
    id: 'review',
    title: say('报名审核', 'Review'),
    paths: ['/report/auditing'],
    words: [
      ['报名审核状态', '审核状态', '审核结果', '资格审核状态'],
      ['报考级别', '考试级别', '报考等级'],
      ['报考资格', '报考专业', '资格名称', '考试资格'],
      ['报名时间', '考试科目', '报考科目', '提交时间'],
    ],
    notControls: ['报考级别', '报考资格'],
    sources: ['guide-2023-yunnan 二 4', 'site-survey-2026 1.8'],
  },
  {
    id: 'payment',
    title: say('网上缴费', 'Payment'),
    paths: [],
    words: [['报考费用'], ['考试费用'], ['考试名称'], ['去支付', '支付平台', '缴费时间']],
    notWords: ['网上支付渠道暂时关闭', '系统识别码', '准考证号'],
    notStanding: ['报名成功', '缴费成功'],
    notControls: ['报考级别', '证件号码'],
    sources: ['guide-2020-jiangsu §五', 'guide-2023-yunnan 二 5'],
    doubts: ['Its path is not known.'],
  },
  {
    id: 'payment-closed',
    title: say('网上缴费（未开通）', 'Payment, closed online'),
    paths: [],
    words: [['报考费用'], ['考试费用'], ['考试名称'], ['网上支付渠道暂时关闭']],
    notWords: ['系统识别码', '准考证号'],
    notStanding: ['报名成功', '缴费成功'],
    notControls: ['报考级别', '证件号码'],
    sources: ['guide-2020-jiangsu §五 线下缴费', 'guide-2020-national 四'],
    doubts: ['Its path is not known.'],
  },
  {
    id: 'registered',
    title: say('报名成功', 'Registered'),
    paths: ['/report/index', '/report/index#test=2'],
    elsewhere: true,
    words: [['报考级别'], ['报考资格'], ['系统识别码', '报名表', '报考费用']],
    standing: ['报名成功', '缴费成功'],
    notWords: ['准考证号'],
    notControls: ['报考级别', '报考资格'],
    sources: ['guide-2023-yunnan 二 5', 'guide-2020-jiangsu §五'],
    doubts: ['Whether the payment page itself shows 报名成功 was described, not seen.'],
  },
  {
    id: 'ticket',
    title: say('打印准考证', 'Admission ticket'),
    paths: [],
    words: [
      ['打印准考证', '准考证打印', '下载准考证'],
      ['准考证号', '准考证打印时间', '打印时间', '暂未开放', '尚未开放', '考前一周', '考前1周'],
    ],
    notWords: [...ADVICE, '系统识别码', '报名审核状态', '考试费用', '机构名称', '考生报名时间'],
    notControls: ['报考级别', '报考资格'],
    sources: ['guide-2020-jiangsu 注意事项', 'own-proposal'],
    doubts: ['Nothing of this page was seen; words and path are guessed.'],
  },
  {
    id: 'score',
    title: say('成绩查询', 'Scores'),
    paths: ['/query/score', '/my/myscore'],
    words: [
      ['成绩查询', '我的成绩', '考试成绩', '暂无成绩'],
      ['上半年', '下半年', '暂无成绩', '综合知识', '基础知识', '查询时间', '考试时间'],
    ],
    notWords: [...REGISTRATION_MARKS.filter((mark) => mark !== '准考证号'), '考生登录', '机构名称'],
    notControls: ['报考级别', '报考资格'],
    sources: ['site-survey-2026 1.9'],
    doubts: ['Only one select and the calls behind it are known.'],
  },
];

/** Every wording of a state that the sources show; the button 去支付 is there only while the fee is due. */
export const STATUS_WORDINGS: { readonly [wording: string]: Status } = {
  未报名: '未报名',
  等待审核: '等待审核',
  待审核: '等待审核',
  审核中: '等待审核',
  审核不通过: '审核不通过',
  审核未通过: '审核不通过',
  审核通过: '审核通过',
  待缴费: '待缴费',
  去支付: '待缴费',
  缴费成功: '缴费成功',
  报名成功: '报名成功',
};

/** What the head of every page of the platform says. */
export const PLATFORM_NAME = '全国计算机技术与软件专业技术资格（水平）考试';

/** The row of a kind of page; `other` has none. */
export const pageOf = (id: string): PageSpec | undefined => PAGES.find((page) => page.id === id);
