/**
 * What surrounds a label without changing which field it names, and what does change it.
 * Language knowledge, learned from the four guides and from the habits of Chinese forms; no field is named here.
 */
import type { SectionId } from './field';

/** Words before a label that leave its meaning alone. */
export const NEUTRAL_PREFIXES: readonly string[] = [
  ...[
    '变更后的',
    '更正后的',
    '修改后的',
    '请正确填写',
    '请勾选',
    '请设置',
    '请确认',
    '勾选',
    '点击上传',
    '点击选择',
    '请如实填写',
    '请认真填写',
    '请输入',
    '请选择',
    '请填写',
    '请填入',
    '输入',
    '选择',
    '填写',
    '填报',
  ],
  ...[
    '本次考试',
    '本次',
    '软考',
    '您要',
    '您叫',
    '应考人员',
    '应考人',
    '求职者',
    '候选人',
    '员工',
    '职工',
    '毕业生',
    '新生',
    '注册人',
    '应聘人',
    '用户',
  ],
  ...['您目前的', '您现在的', '您的', '你的', '我的', '您', '考生本人', '报考者', '本人', '考生'],
  ...[
    '报考人员',
    '报考人',
    '报名人员',
    '报名人',
    '报名者',
    '应试人员',
    '应试者',
    '申报人',
    '申请人',
    '参考人员',
    '应考者',
  ],
  ...[
    '应试人',
    '应聘人员',
    '应聘者',
    '考试人员',
    '参加考试人员',
    '申报者',
    '报名考生',
    '持证人',
    '登记人',
    '参评人员',
    '参评人',
    '参训人员',
    '参培人员',
    '被评审人',
  ],
  ...[
    '拟',
    '个人',
    '学员',
    '学生',
    '客户',
    '用户本人',
    '考生的',
    '本人的',
    '持证人的',
    '报名人的',
    '常用',
    '有效',
    '必填',
    '必选',
    '请问',
    '选报',
    '请上传',
    '上传',
    '重新上传',
    '浏览',
    '您想',
    '您要',
    '您是',
  ],
  // Of a picture.
  ...[
    '近期',
    '蓝底或白底',
    '白底或蓝底',
    '红底或蓝底',
    '正面',
    '免冠',
    '半身',
    '彩色',
    '白色背景',
    '蓝色背景',
    '白底',
    '蓝底',
    '红底',
    '一寸',
    '二寸',
    '两寸',
    '小二寸',
    '1寸',
    '2寸',
    '标准',
  ],
];

/** Words after a label that leave its meaning alone. */
export const NEUTRAL_SUFFIXES: readonly string[] = [
  ...[
    '必填项',
    '必填',
    '必选',
    '选填',
    '可选',
    '请选择',
    '选择',
    '是什么',
    '叫什么',
    '是哪里',
    '是多少',
    '是哪个',
    '是',
    '为',
    '上传',
    '文件',
  ],
];

/** Remarks in brackets or behind a colon that leave a label's meaning alone. */
export const NEUTRAL_REMARKS: readonly RegExp[] = [
  /^(必填|必选|选填|可选|可不填|单选|多选|非必填|不可修改|自动生成|系统自动生成|下拉选择|点击选择)/,
  /^(请|如|例|若|须|需|应|按|以|没有|无|格式|仅|不|至|精确|最多|用于|以便|指|即|注|限|填|将|务必|一般|建议|提示|接收|便于|保持|确保|保证|重要|真实|长期|用来|只|每|下载|选择|点击|输入)/,
  /^与?(身份证|证件|毕业证|学历证)[书件]?(上?)(的?)(姓名|信息|号码|内容)?(完全)?(相?一致|相符|为准)?$/,
  /^(与|同|和).{2,12}(一致|相符|相同)$|为准$/,
  /^或?预计毕业$/,
  /^(邮寄|寄送|寄发|发放)[^发票]*(证书|证件|通知书|材料|资料)$/,
  /^(含|包括|末位|最后一位|尾号|x|系统|自动|能|可|邮寄用|高\/?中\/?初)/,
  /^(?!.*(单位|学校|家庭|办公)).*(填|写)/,
  /^(自治区|直辖市|地区|兵团|[省市区县州盟地、,/])+$/,
  /^[\d\-~至到一二两三四五六七八九十]+(个|位|字|位数字|位数|年|月|岁|周岁|寸|元|kb|k|m|mb|字以内|字内|px|数字|个字|个汉字)/,
  /^(位|年|岁|周岁|月|元|级别|资格|名称|全称|全名|全|中文|汉字|公历|阳历|本人|考生|考生本人|本人常用|常用|最高|数字|单位全称|学校全称)$/,
  /^(区号|加区号|含区号|带区号)[-—–]?(号码|电话|座机号|分机)?[-—–]?(分机)?$/,
  /^[ymdh年月日时\-/. ]+$/,
  /^.{2,20}等([，,;；、].*)?$/,
  /^(经|由|用|使用)?(官方|照片)(处理|审核)?工具/,
  /^(仅限?|支持)?(jpe?g|png|bmp|gif|pdf|docx?|word)/,
  /^(非|并非|先|(提交|选定|缴费|报名|确认|保存|支付)后|就近|同|见|正楷|国徽|人像面|加盖|必传|满|足|整|截至|截止|根据|按照|由.+自动|默认|大陆|考试期间|在校生|字母|单位[:：]|看不清|参考|选|点击)/,
  /(用|使用)$/,
  /^\d+[×x]\d+/,
  /(免|可不|无需|不需|不必|不用)(填|交|传|提供|上传|填写)$/,
  /^[省市区县州盟旗街道路镇乡村组室楼栋号门牌等到及和详细具体至、,/\s]+$/,
  /^(就读|在读|毕业|或毕业|或就读|在学|所在|或所在|邮寄|通讯|通信|市|省|区|年限|手机|必须|公民|居民|省\/市)$/,
];

/** Texts between a label and its box that name nothing: notes, complaints of the page, the same in English. */
export const ASIDES: readonly RegExp[] = [
  /[，。；！,;!]/,
  /^[(（]?(请|注|说明|提示|须|需|应|如|例)/,
  /(不能|不可|不得)为空/,
  /^(将?文件)?拖(到|拽|放)|^点击(上传|选择)/,
  /^(?!.*(qq|wechat|weixin|msn))[^\p{Script=Han}]+$/iu,
];

/** People and bodies other than the candidate, and doings other than registering: whatever they stand beside is theirs. */
export const FOREIGN_WORDS: readonly string[] = [
  ...['配偶', '丈夫', '妻子', '爱人', '家属', '家长', '父亲', '母亲', '父母', '子女', '儿子', '女儿', '亲属', '亲友'],
  ...[
    '家庭成员',
    '监护人',
    '紧急',
    '联系人',
    '担保人',
    '介绍人',
    '推荐人',
    '推荐',
    '证明人',
    '见证人',
    '经办人',
    '代理人',
  ],
  ...[
    '代办',
    '委托人',
    '受托人',
    '法人',
    '法定代表',
    '负责人',
    '主管',
    '领导',
    '审核人',
    '审批',
    '导师',
    '班主任',
    '辅导员',
  ],
  ...[
    '教练',
    '领队',
    '同行人',
    '陪同',
    '收件人',
    '收件单位',
    '收件信息',
    '收件电话',
    '收件手机',
    '收货',
    '领取人',
    '领证人',
    '寄件',
    '发票',
    '开票',
    '抬头',
    '纳税',
    '开户',
  ],
  ...['变更前', '更正前', '修改前', '原值', '原填报', '代领', '代报'],
  ...['曾用', '备用', '再次', '重复输入', '重新输入', '二次', '填表人', '录入人', '操作员', '管理员', '合伙人', '股东'],
  ...['英文', '拼音', '外文', '嫌疑', '甲方', '乙方', '客服', '咨询', '投诉', '邀请'],
];

/** Those of them that a remark behind a box may use without saying whose it is: 生僻字请用拼音代替, 详情请咨询. */
export const REMARK_WORDS: readonly string[] = [
  ...['英文', '拼音', '外文', '推荐', '咨询', '投诉', '客服', '审批', '领导', '主管', '管理员', '再次'],
];

/** A longer remark that names nothing explains the label; one of these words in it may be a name all the same. */
export const NAMING_REMARK = /单位|公司|学校|家庭|户籍|户口|办公|父|母|原|旧|曾|第[一二三]|上次|他人|考点$|报考|推荐/;
/** A remark that tells how to write: what it says is not whose the answer is. */
export const HOW_TO = /请|可用|代替/;
/** A list asks for this part of an address alone. */
export const PLACE_PART = /[(（][省市区县州乡镇街道]{1,2}级?[)）]\s*$/;

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

/** Names in a control's own attributes that say it is somebody else's or a tool of the page. */
export const FOREIGN_NAMES =
  /emergency|urgent|jinji|spouse|guardian|father|mother|invoice|receiver|consignee|referrer|referee|keyword|search|retype|repeat|confirm/i;

/** Words around the core of a heading: 第一步 填写…信息. */
export const HEADING_PREFIXES: readonly string[] = [
  ...[
    '填写',
    '请填写',
    '完善',
    '录入',
    '您的',
    '我的',
    '报考人员',
    '报名人员',
    '报考人',
    '报名人',
    '考生',
    '本人',
    '个人',
    '人员',
    '现',
    '现有',
    '目前',
    '当前',
    '所在',
    '最高',
    '本次',
    '学生',
    '你的',
    '请选择',
    '请填写您的',
    '选择',
    '申报人',
    '申请人',
    '报考者',
    '应试人员',
    '应聘人员',
    '应聘者',
    '参评人员',
    '持证人',
    '学员',
  ],
];
export const HEADING_SUFFIXES: readonly string[] = [
  ...[
    '状况',
    '状态',
    '经验',
    '基本情况',
    '基本信息',
    '信息',
    '情况',
    '资料',
    '背景',
    '概况',
    '登记',
    '填写',
    '录入',
    '项目',
    '部分',
    '栏',
    '一览',
  ],
];

/**
 * Headings over a list of stations, or over what the person is now: the labels under them tell. `[heading word, section]`.
 */
export const CAREER_HEADINGS: readonly (readonly [word: string, section: SectionId])[] = [
  ...(['工作经历', '工作履历', '从业经历', '工作简历'] as const).map((word) => [word, 'work'] as const),
  ...(['学习经历', '教育经历'] as const).map((word) => [word, 'education'] as const),
];
/** Labels that only a list of stations has. */
export const STATION_WORDS: readonly string[] = [
  ...[
    '起止时间',
    '起止年月',
    '起止日期',
    '开始时间',
    '结束时间',
    '起始时间',
    '终止时间',
    '截止时间',
    '开始日期',
    '结束日期',
  ],
  ...[
    '起始日期',
    '起始年月',
    '终止年月',
    '截止日期',
    '入职时间',
    '离职时间',
    '入学时间',
    '证明人',
    '时间',
    '年月',
    '自',
    '至',
    '职务',
    '岗位',
  ],
];

/** Heads of a column that takes what shall hold from now on, beside one that shows what was held until now. */
export const NEW_VALUE =
  /^(拟|申请|需)?(变更|更改|更正|修改|调整)(为|后)(的?(值|内容|信息))?$|^新(值|信息|内容)$|^现(信息|内容)$/;

/** What stands before the name of a value from now on, in its label or prompt. */
export const NEW_BEFORE = /^(请?(输入|填写))?(变更|更改|更正|修改|调整)后的?/;

/** Heads of a column that shows or asks for what was held until now. */
export const OLD_COLUMN = /^(原(?![因籍始件])|旧|现登记|已登记|系统登记|变更前|更改前|更正前|修改前|调整前)/;
/** What stands before the name of a value until now, in the prompt of its box. */
export const OLD_PROMPT = /^(请?(输入|填写))?(原来?的?|旧的?|变更前的?|修改前的?)/;
/** The name of such a box in the page. */
export const OLD_NAME = /^(old|orig|original|prev|previous)(?=[A-Z_.-]|$)|[._-](old|orig|prev)(?=[A-Z_.-]|$)/;

/** What is said of a value until now behind its name. */
export const OLD_VALUE = /[(（]?(的?(原值|旧值|原信息|原内容|当前值|现值)|变更前|更正前|修改前)[)）]?$/;

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
  region: [
    '报名省市',
    '报考省市',
    '报名地区',
    '报考地区',
    '报名地点',
    '报考地点',
    '考区',
    '报名地',
    '报考地',
    '考试地区',
    '参考地点',
    '考区选择',
    '报名考区',
    '报考考区',
    '考试考区',
  ],
  basic: [
    '基本',
    '基础',
    '个人',
    '考生',
    '身份',
    '本人',
    '个人基本',
    '基本身份',
    '个人身份',
    '自然',
    '申请人',
    '报名人',
    '报考人',
    '考生本人',
    '身份证件',
    '身份证明',
    '自然状况',
    '考生个人',
  ],
  application: [
    ...[
      '志愿',
      '报考志愿',
      '志愿填报',
      '报考级别和资格',
      '考试科目',
      '应试科目',
      '应考科目',
      '报考专业',
      '报考岗位',
      '报考职位',
      '考试类别',
      '报考类别',
      '考试信息',
    ],
    '报考',
    '报名',
    '考试',
    '申报',
    '报考级别',
    '报考资格',
    '报考科目',
    '考试报名',
    '报名报考',
  ],
  employment: [
    '是否在职',
    '在校或在职',
    '在职或在校',
    '在岗',
    '职业身份',
    '人员类别',
    '考生类别',
    '身份类别',
    '就业身份',
    '当前身份',
    '在职',
    '任职',
    '就业',
    '在职状态',
  ],
  work: [
    '工作',
    '单位',
    '工作单位',
    '所在单位',
    '任职单位',
    '就职单位',
    '参加工作',
    '本专业工作',
    '专业工作',
    '工作年限',
    '职业',
    '从业',
    '岗位',
  ],
  education: [
    '教育',
    '学历',
    '学籍',
    '学位',
    '学历学位',
    '学籍学历',
    '学业',
    '最高学历',
    '毕业',
    '院校',
    '学习',
    '教育学历',
    '学历教育',
    '最高学历学位',
    '学位学历',
    '毕业学校',
    '毕业院校',
    '毕业证书',
    '毕业院校及专业',
    '何校何专业毕业',
    '就读',
    '就读院校',
    '文化程度',
    '在学或已有学历',
    '在学/已有学历',
    '受教育',
  ],
  contact: [
    '联系',
    '联系方式',
    '联系方法',
    '通讯',
    '通讯方式',
    '通信',
    '通信方式',
    '联络',
    '联络方式',
    '通讯联系',
    '通讯联络',
    '有效联系方式',
    '常用联系方式',
    '电话及地址',
    '电话与邮箱',
    '联系地址及电话',
    '通讯地址及电话',
    '通讯地址与联系电话',
  ],
  realName: ['实名认证', '实名', '证件', '证件有效期', '身份认证'],
};

/** Words by which a heading that nobody knows as a whole still says of what it is, where only one of these lines fits. */
export const SECTION_HINTS: readonly (readonly [words: RegExp, sections: readonly SectionId[]])[] = [
  [/报考|报名|应考|考区/, ['region', 'application']],
  [/学历|教育|毕业|学校|院校|学业|就读/, ['education']],
  [/工作|单位|职业|就业|任职/, ['work']],
  [/联系|联络|通讯|通信|电话|地址/, ['contact']],
  [/身份|证件|基本|个人|本人/, ['basic']],
];
/** A heading with one of these is of something that none of the fields belongs to. */
export const NO_SECTION =
  /培训|论文|项目|成果|获奖|课程|证书|资格|职称|费|须知|说明|承诺|材料|照片|上传|附件|选择|确认|预览/;

/** Headings that speak of the candidate without saying of what: under them a weak label may stand. */
export const PERSONAL_SECTIONS: readonly SectionId[] = ['basic', 'application', 'realName'];

/** Words behind a box that belong to its answer and not to the next box. */
export const UNITS: readonly string[] = [
  '省',
  '市',
  '区',
  '县',
  '州',
  '年',
  '月',
  '日',
  '岁',
  '周岁',
  '位',
  '至',
  '到',
  '自',
  '从',
  '起',
  '止',
  '起至',
  '元',
  '号',
];

/** A telephone with an area code is a fixed one, whatever its name leaves open: 电话（区号-号码）. */
export const WITH_AREA_CODE = {
  remark: /区号/,
  name: /^(联系|联络|办公|家庭|住宅)?电话(号码)?$/,
  is: '固定电话',
} as const;

/** What a box for an area code is called, and the boxes behind it. */
export const AREA_CODE = /^(请?(输入|填写))?(电话|长途|城市)?区号(如?0\d+)?$/;
export const NUMBER_PART = /^(请?(输入|填写))?((电话|座机|固话|固定电话)?号码?|电话|座机号?|固话|分机号?码?(选填)?)$/;

/** What says that a box asks for the same once more, and what else stands around the name then. */
export const AGAIN = /再次|重复|重新|再(?=输|填|写)|确认|二次|再一次|一遍|核对/;
export const AROUND_AGAIN = /请|再次|重复|重新|再|确认|二次|一次|一遍|核对|输入|输|填写|录入|写|您的|你的|上述|以上/g;
