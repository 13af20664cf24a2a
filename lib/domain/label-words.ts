/**
 * What surrounds a label without changing which field it names, and what does change it.
 * Language knowledge, learned from the four guides and from the habits of Chinese forms; no field is named here.
 */
import { listed } from './listed';

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
export const NEUTRAL_SUFFIXES: readonly string[] = listed(`
  必填项 必填 必选 选填 可选 请选择 选择 是什么 叫什么 是哪里 是多少 是哪个 是 为 上传 文件
`);

/** Remarks in brackets or behind a colon that leave a label's meaning alone. */
export const NEUTRAL_REMARKS: readonly RegExp[] = [
  /^(必填|必选|选填|可选|可不填|单选|多选|非必填|不可修改|自动生成|系统自动生成|下拉选择|点击选择)/,
  /^(请|如|例|若|须|需|应|按|以|没有|无|格式|仅|不|至|精确|最多|用于|以便|指|即|注|限|填|将|务必|一般|建议|提示|接收|便于|保持|确保|保证|重要|真实|长期|用来|只|每|下载|选择|点击|输入)/,
  /^与?(身份证|证件|毕业证|学历证)[书件]?(上?)(的?)(姓名|信息|号码|内容)?(完全)?(相?一致|相符|为准)?$/,
  /^(与|同|和).{2,12}(一致|相符|相同)$|为准$/,
  /^或?预计毕业$/,
  /^(邮寄|寄送|寄发|发放)[^发票]*(证书|证件|通知书|材料|资料)$/,
  /^(即|作为|用作)?(登录|登陆)(账号|帐号|账户|用户名|名)$/,
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
  /^(审核|报名|报考|考试|登录|实名|认证|核验|打印|(邮寄|寄送|领取|接收|打印)?(证书|准考证|通知|短信|材料))(之)?(用|使用)$/,
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
  /^(将?(文件|照片|图片))?拖(到|拽|放)|^点击(上传|选择)/,
  /^(点击)?(浏览|选择|上传)(文件|照片|图片)?[.…。]*$/,
  /^(?!.*(qq|wechat|weixin|msn))[^\p{Script=Han}]+$/iu,
];

/** People and bodies other than the candidate, and doings other than registering: whatever they stand beside is theirs. */
export const FOREIGN_WORDS: readonly string[] = listed(`
  配偶 丈夫 妻子 爱人 家属 家长 父亲 母亲 父母 子女 儿子 女儿 亲属 亲友 家庭成员 监护人 紧急 联系人 担保人
  介绍人 推荐人 推荐 证明人 见证人 经办人 代理人 代办 委托人 受托人 法人 法定代表 负责人 主管 领导 审核人 审批
  导师 班主任 辅导员 教练 领队 同行人 陪同 收件 收货 领取人 领证人 寄件
  发票 开票 抬头 纳税 开户 变更前 更正前 修改前 原值 原填报 代领 代报 曾用 备用 再次 重复输入 重新输入 二次
  填表人 录入人 操作员 管理员 合伙人 股东 英文 拼音 外文 嫌疑 甲方 乙方 客服 咨询 投诉 邀请
`);

/** Those of them that a remark behind a box may use without saying whose it is: 生僻字请用拼音代替, 详情请咨询. */
export const REMARK_WORDS: readonly string[] = listed(`
  英文 拼音 外文 推荐 咨询 投诉 客服 审批 领导 主管 管理员 再次
`);

/** A longer remark that names nothing explains the label; one of these words in it may be a name all the same. */
export const NAMING_REMARK =
  /老师|教师|同事|同学|朋友|客户|[班组队科处部院校厂局站所]长|经理|专员|秘书|财务|人事|房东|物业|机构|部门|对方|另一|第二|别人|居住|单位|公司|学校|家庭|户籍|户口|办公|父|母|原|旧|曾|第[一二三]|上次|他人|考点$|报考|推荐/;

/** A remark that tells how to write: what it says is not whose the answer is. */
export const HOW_TO = /请|可用|代替/;

/** A list asks for this part of an address alone. */
export const PLACE_PART = /[(（][省市区县州乡镇街道]{1,2}级?[)）]\s*$/;

/** People of the candidate's whom a question may ask about, beside those that are foreign in any label. */
export const OTHER_PEOPLE =
  /老师|教师|同事|同学|朋友|室友|舍友|邻居|房东|亲戚|孩子|小孩|弟|妹|哥|姐|祖父|祖母|岳父|岳母|上级|下属|经理|客户|对方|别人|他人|[他她]的|另一/;

/** 主管药师 is a title, and nobody's superior. */
export const TITLES_OF_CRAFTS = /主管(?=[药护技医中检])/g;

/** Names in a control's own attributes that say it is somebody else's or a tool of the page. */
export const FOREIGN_NAMES =
  /emergency|urgent|jinji|spouse|guardian|father|mother|invoice|receiver|consignee|referrer|referee|keyword|search|retype|repeat|confirm/i;

/** What says in a label nobody knows that another's or an earlier one is meant. */
export const NOT_THIS = /第[一二三]|前置|入学|初始|曾|推荐|证书|编号|年限/;

/** What is asked about papers or a promise, and is neither. */
export const ABOUT_PAPERS = /(编号|号码?|方式|地址|下载|日期|齐全)$/;

/** What a box for signing in is called, before the one for the password; and what is said of a new one. */
export const ACCOUNT = /(用户名|账号|帐号|账户|帐户|登录名|登陆名)$/;
export const NEW_ACCOUNT = /位|字母|数字|字符|设置|不少于|以上/;

/** Words behind a box that belong to its answer and not to the next box. */
export const UNITS: readonly string[] = listed(`
  省 市 区 县 州 年 月 日 岁 周岁 位 至 到 自 从 起 止 起至 元 号
`);

/** A telephone with an area code is a fixed one, whatever its name leaves open: 电话（区号-号码）. */
export const WITH_AREA_CODE = {
  remark: /区号/,
  name: /^(联系|联络|办公|家庭|住宅|办公或住宅|住宅或办公)?电话(号码)?$/,
  is: '固定电话',
} as const;

/** Parts of an address, as a list or a box for one of them says. */
export const ADDRESS_PART =
  /^(请?(选择|输入|填写))?[省市区县州盟旗镇乡街道路门牌号楼室小详细地址信息内容/、]{1,12}$|自治区|直辖市/;

/** What a box for an area code is called, and the boxes behind it. */
export const AREA_CODE = /^(请?(输入|填写))?(电话|长途|城市)?区号(如?0\d+)?$/;
export const NUMBER_PART = /^(请?(输入|填写))?((电话|座机|固话|固定电话)?号码?|电话|座机号?|固话|分机号?码?(选填)?)$/;
