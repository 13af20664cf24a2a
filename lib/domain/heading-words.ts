/**
 * What the headings of forms say: of which section, of whom, and what says nothing.
 * Language knowledge, learned from the four guides and from the habits of Chinese forms; no field is named here.
 */
import type { SectionId } from './field';
import { FOREIGN_WORDS } from './label-words';
import { listed } from './listed';

/** Headings under which a control belongs to somebody or something else than the candidate. */
export const FOREIGN_SECTIONS: readonly string[] = [
  ...FOREIGN_WORDS.filter((word) => !['英文', '拼音', '外文', '推荐', '咨询', '领导', '主管'].includes(word)),
  ...['家庭', '邮寄', '意见', '反馈', '留言', '搜索', '查询', '筛选', '检索', '订阅', '登录', '登陆', '找回密码'],
  ...[
    '上次',
    '以往',
    '往年',
    '历史',
    '原证书',
    '兼职',
    '专家',
    '指导教师',
    '指导老师',
    '身份证上传',
    '身份证照片',
    '证件扫描',
    '健康证',
  ],
  ...[
    '审核部门',
    '审核单位',
    '审核信息',
    '人事部门',
    '用人单位填',
    '单位填写',
    '单位盖章',
    '考务',
    '考试机构填写',
    '报名点填写',
    '考点信息',
  ],
  ...['购买方', '付款', '收款', '缴费单位', '对公', '推荐单位', '忘记密码', '重置密码', '修改密码', '联系我们'],
  ...['单位联系', '简历', '履历', '工作经历', '学习经历', '培训经历', '社会关系', '主要成员', '奖惩', '获奖'],
  ...['证书领取', '证书邮寄', '审核意见', '工作人员', '办公使用', '企业信息', '公司信息', '机构信息', '学校信息'],
];

/** A heading that names the whole form: in one, these words say what the form is for. */
export const FORM_TITLE =
  /(报名|报考|应聘|招聘|招考|招录|申报|申请|评审|入学|考试|资格).*(登记表|报名表|申请表|申报表|审批表|推荐表|审核表|信息表|采集表|呈报表|系统|平台|网|网站|报名|报考)$/;
export const TITLE_WORDS: readonly string[] = ['审批', '推荐', '查询', '检索', '工作人员'];

/** Heads of a column that tell who of the candidate's people a row is about; what such a row is called as a section. */
export const KIN_COLUMN = /^(称谓|与?(本人|考生|报考人|报名人|申请人|申报人)?的?关系)$/;
export const KIN_SECTION = '家庭成员';

/** Words around the core of a heading: 第一步 填写…信息. */
export const HEADING_PREFIXES: readonly string[] = listed(`
  填写 请填写 完善 录入 您的 我的 报考人员 报名人员 报考人 报名人 考生 本人 个人 人员 现 现有 目前 当前 所在
  最高 本次 学生 你的 请选择 请填写您的 选择 申报人 申请人 报考者 应试人员 应聘人员 应聘者 参评人员 持证人 学员
`);
export const HEADING_SUFFIXES: readonly string[] = listed(`
  状况 状态 基本情况 基本信息 信息 情况 资料 背景 概况 登记 填写 录入 项目 部分 栏 一览
`);

/**
 * Headings over a list of stations, or over what the person is now: the labels under them tell. `[heading word, section]`.
 */
export const CAREER_HEADINGS: readonly (readonly [word: string, section: SectionId])[] = [
  ...(['工作经历', '工作经验', '工作履历', '从业经历', '工作简历'] as const).map((word) => [word, 'work'] as const),
  ...(['学习经历', '教育经历'] as const).map((word) => [word, 'education'] as const),
];

/** Labels that only a list of stations has. */
export const STATION_WORDS: readonly string[] = listed(`
  起止时间 起止年月 起止日期 开始时间 结束时间 起始时间 终止时间 截止时间 开始日期 结束日期 起始日期 起始年月
  终止年月 截止日期 入职时间 离职时间 入学时间 证明人 时间 年月 自 至 职务 岗位
`);

/** Headings that name the form, its steps or what is left over: they say nothing of whose data stands under them. */
export const NEUTRAL_HEADINGS: readonly RegExp[] = [
  /(报名|报考|登记|申请|申报|采集|填报|考试|资格|信息填写|信息录入|信息完善)(登记|申请|信息|基本信息)?(表|系统|平台|表单|单|卡|页面|网)?$/,
  /^(详细|必填|选填|填写|人员)(信息|资料|内容|事项|项)?$/,
  /^第[一二三四五六七八九十\d]+[步部分页]+/,
  /^(步骤|step)/i,
  /^(资料|信息|表单)(填写|确认|完善|录入)$|^完善(信息|资料)$|^确认提交$/,
];

/** What the headings of each section are called, apart from the words around. */
export const SECTION_WORDS: { readonly [id in Exclude<SectionId, 'declarations'>]: readonly string[] } = {
  region: listed(`
  报名省市 报考省市 报名地区 报考地区 报名地点 报考地点 考区 报名地 报考地 考试地区 参考地点 考区选择 报名考区
  报考考区 考试考区
`),
  basic: listed(`
  基本 基础 个人 考生 身份 本人 个人基本 基本身份 个人身份 自然 申请人 报名人 报考人 考生本人 身份证件 身份证明
  自然状况 考生个人
`),
  application: listed(`
  志愿 报考志愿 志愿填报 报考级别和资格 考试科目 应试科目 应考科目 报考专业 报考岗位 报考职位 考试类别 报考类别
  考试信息 报考 报名 考试 申报 报考级别 报考资格 报考科目 考试报名 报名报考
`),
  employment: listed(`
  是否在职 在校或在职 在职或在校 在岗 职业身份 人员类别 考生类别 身份类别 就业身份 当前身份 在职 任职 就业
  在职状态
`),
  work: listed(`
  工作 单位 工作单位 所在单位 任职单位 就职单位 参加工作 本专业工作 专业工作 工作年限 职业 从业 岗位
`),
  education: listed(`
  教育 学历 学籍 学位 学历学位 学籍学历 学业 最高学历 毕业 院校 学习 教育学历 学历教育 最高学历学位 学位学历
  毕业学校 毕业院校 毕业证书 毕业院校及专业 何校何专业毕业 就读 就读院校 文化程度 在学或已有学历 在学/已有学历
  受教育
`),
  contact: listed(`
  联系 联系方式 联系方法 通讯 通讯方式 通信 通信方式 联络 联络方式 通讯联系 通讯联络 有效联系方式 常用联系方式
  电话及地址 电话与邮箱 联系地址及电话 通讯地址及电话 通讯地址与联系电话
`),
  realName: ['实名认证', '实名', '证件', '证件有效期', '身份认证'],
};

/** Words by which a heading that nobody knows as a whole still says of what it is, where only one of these lines fits. */
export const SECTION_HINTS: readonly (readonly [words: RegExp, sections: readonly SectionId[]])[] = [
  [/报考|报名|应考|考区/, ['region', 'application']],
  [/学历|教育|毕业|学校|院校|学业|就读/, ['education']],
  [/工作|单位|公司|企业|机构|职业|就业|任职/, ['work']],
  [/联系|联络|通讯|通信|电话|地址/, ['contact']],
  [/身份|证件|基本|个人|本人/, ['basic']],
];

/** A heading with one of these is of something that none of the fields belongs to. */
export const NO_SECTION =
  /户籍|户口|籍贯|居住|住址|出生|实习|见习|挂职|服役|支教|设计|培训|论文|项目|成果|获奖|课程|证书|资格|职称|费|须知|说明|承诺|材料|照片|上传|附件|选择|确认|预览/;

/** Sections whose fields are about the candidate's own way, and not what anybody has: a name, a telephone. */
export const OWN_WAY: readonly SectionId[] = ['region', 'application', 'employment', 'work', 'education'];

/** Headings that speak of the candidate without saying of what: under them a weak label may stand. */
export const PERSONAL_SECTIONS: readonly SectionId[] = ['basic', 'application', 'realName'];
