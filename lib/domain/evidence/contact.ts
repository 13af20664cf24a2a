import type { EvidenceOf } from './evidence';

/** 联系方式, and what the person does alone. */
const evidence: EvidenceOf<
  | 'postalAddress'
  | 'email'
  | 'landline'
  | 'mobile'
  | 'postcode'
  | 'reviewMaterial'
  | 'pledge'
  | 'captcha'
  | 'password'
  | 'submit'
  | 'pay'
> = {
  postalAddress: {
    wordings: [
      '{现|详细|常用|有效|现在|}{通讯|通信|联系|联络}{地址|住址}',
      '{通讯|通信|联系}{详细地址|地址详细}',
      '{详细|}{联系|通讯|通信}详细地址',
      '{邮寄|邮政}地址',
      '通{讯|信}住址',
      '{收信|寄信|接收信件}{的|}地址',
      '联系{通讯|通信}地址',
      '{证书|材料|}邮寄{及|和|与|/}{通讯|通信|联系}地址',
      '{通讯|通信|联系}{及|和|与|/}{证书|}邮寄地址',
      '{能|可}收{到|}信{件|}的地址',
      '通{讯|信}处',
      '{mailing|postal|contact|correspondence}address',
    ],
    inSection: ['{详细|具体|}地址'],
    weak: ['{现|现在|目前|}{住址|地址}', '{详细|具体|详细通讯}地址', 'address'],
    near: [
      '{通知书|准考证|材料|教材}{邮寄|寄送}地址',
      '{寄送|快递}地址',
      '{证书|材料|}{寄到|邮寄到|寄往}{哪里|哪儿|何处}',
      '{现|现在|目前|实际|}{家庭|居住|家庭居住}{详细|}{住址|地址}',
      '{家庭|居住}{通讯|通信|联系}地址',
      '{现居住|现居|常住|现住}{详细|}地址',
      '{现|目前|}居住地',
      '{现居|常住}地',
      '{home|residential}address',
    ],
    not: ['{工作|}单位{通讯|通信|}地址', '{户籍|户口|户口所在地|紧急联系人|学校|籍贯|收件|发票}地址'],
    prompts: ['请输入通讯地址', '请输入通信地址'],
    notIn: ['work', 'education'],
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 报名表 (通信地址)', 'form-habits'],
  },
  email: {
    wordings: [
      '{常用|联系|有效|}{电子|}{邮箱|邮件|信箱}{地址|}',
      '{常用|}电子{邮箱|邮件|信箱}{地址|帐号|账号}',
      '{常用|}email{地址|邮箱|address|}',
      '{电子|}邮箱{号|号码|账号|帐号}',
      '电邮{地址|}',
    ],
    weak: ['mail', '接收{课件|通知|资料|材料|结果|成绩|信息|}{的|}{电子|}邮箱'],
    not: ['{单位|紧急联系人|登录|备用}邮箱'],
    prompts: ['请输入Email', '请输入电子邮箱'],
    notIn: ['work'],
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 7', 'form-habits'],
  },
  landline: {
    wordings: [
      '{固定|座机|固定联系|家庭固定|固话}电话{号码|}',
      '{联系|家庭|办公|}{座机|固话|座机电话|固话电话}{号码|号|}',
      '{其他|其它}联系电话{固话|座机|固定电话}',
      '{办公|住宅|家庭|联系}电话座机',
      '{固定|座机}电话{办公|家庭|住宅|宅电|选填}',
      '{固话|座机}{联系|}{号码|电话}',
      '座机/固话',
      '固定{号码|联系电话}',
      '{固定|座机|固话}{联系|}电话',
      '{landline|fixedline}{number|}',
      'fixed{tele|}phone',
    ],
    inSection: ['{家庭|住宅}电话{号码|}'],
    weak: ['{住宅|办公|办公室|办公/住宅|住宅/办公}电话{号码|}', '宅电'],
    shaped: ['{联系|联络|办公|家庭|住宅|}电话{号码|}'],
    split: ['{联系|办公|住宅|家庭|}电话{号码|}', '固定联系方式'],
    not: ['{单位|紧急联系}电话', '传真'],
    prompts: ['请输入固定电话'],
    notIn: ['work'],
    sources: ['guide-2025-liaoning 第四步 7', 'form-habits'],
  },
  mobile: {
    wordings: [
      '{常用|联系|个人|有效|移动|报名|报考|}手机{号码|号|电话|电话号码|}',
      '{常用|}移动{联系|}电话{号码|号|}',
      '手机{联系|}{电话|方式}',
      '手机{/|(|或|}小灵通',
      '{绑定|预留|注册|登记}{手机|手机号|手机号码}',
      '{接收|}短信{通知|接收|}{手机|手机号|手机号码}',
      '{联系|本人|}手机{号码|号|}',
      '{mobile|cell|mobilephone|cellphone}{number|no|}',
      'cellphone',
    ],
    inSection: ['联系电话{号码|}', '{常用|}电话{号码|}'],
    weak: [
      '{联系|联络}电话{号码|}',
      '{常用|}电话{号码|}',
      '{contact|tele|}phone{number|no|}',
      'tel{no|}',
      'contact{number|tel}',
    ],
    shaped: ['联系方式', '联系号码', '{主要|常用}联系方式', 'contact'],
    not: ['{紧急|单位|}联系人{手机|手机号|手机号码|电话}', '监护人手机号码', '单位联系电话'],
    prompts: ['请输入手机号码', '请输入手机号'],
    notIn: ['work'],
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 7', 'form-habits'],
  },
  postcode: {
    wordings: [
      '{通讯|通信|联系|邮寄|}{邮政编码|邮编}{号码|}',
      '{通讯|通信|联系|}地址{邮政编码|邮编}',
      '邮政{编号|号码}',
      '邮码',
      '上述地址{邮编|邮政编码}',
      '{zip|postal|post}code',
      'zip',
    ],
    not: ['单位{邮编|邮政编码}'],
    prompts: ['请输入邮政编码', '{请输入|请填写|}{6|六}位{数字|}{邮政编码|邮编}'],
    notIn: ['work', 'education'],
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 报名表', 'form-habits'],
  },
  reviewMaterial: {
    wordings: [
      '{审核|证明|报名|佐证|其他证明|变更证明|审核证明|}材料',
      '{报考|报名|申报|}{所需|所需的|相关|}{佐证|证明|审核|申报|报名}材料',
      '{学信网|学历|学籍}{学籍|学历|在线|}{验证|认证}{报告|备案表|证明}',
      '附件',
      '{毕业证|学历证|学位证|任职资格证书|职称证书|资格证书|毕业证书|学历证书|学位证书|毕业证学位证|毕业证书学位证书}{扫描件|电子版|原件扫描件}',
      '{社保|社保缴费|社保参保|居住|学籍|在职|工作}证明',
      '{社保|社保缴费|参保|居住证|居住|在职|工作}{或|及|和|/|、}{居住|居住证|社保|社保缴纳|社保缴费|参保}证明',
      '{社保|社保缴费|社保缴纳}{或|及|和|/|、}居住证',
      '居住证',
    ],
    sources: ['guide-2025-liaoning 第四步 7 注', 'form-habits'],
  },
  pledge: {
    wordings: ['我已阅读并同意《报考人员诚信考试承诺书》', '{诚信|}{考试|报考|报名|}承诺书'],
    contains: ['承诺书'],
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第六步'],
  },
  captcha: {
    wordings: [
      '{图形|图片|短信|手机|邮箱|动态|随机|短信动态|手机动态|}{验证码|校验码|附加码|确认码}',
      '{短信|手机|}动态{码|密码}',
      '{图形|安全|识别|认证|随机}码',
      '{运算|计算}结果',
      'captcha',
      '{verification|security}code',
    ],
    sources: ['guide-2020-jiangsu §三', 'guide-2023-yunnan 一 2', 'form-habits'],
  },
  password: {
    wordings: ['{登录|登陆|账号|用户|设置|新|原|旧|设置登录|报名|网报|查询|}密码', '{login|}password'],
    not: ['{确认|重复|重新输入|再次输入}{登录|新|}密码'],
    prompts: ['格式为由大写字母开头、英文字母、数字组成的8~30位字符串'],
    sources: ['guide-2020-jiangsu §二', 'form-habits'],
  },
  submit: { wordings: ['提交报考信息', '暂存'], sources: ['guide-2020-jiangsu §四', 'guide-2023-yunnan 二 4'] },
  pay: { wordings: ['立即支付', '网上支付'], sources: ['guide-2020-jiangsu §五', 'guide-2023-yunnan 二 5'] },
};
export default evidence;
