/**
 * What surrounds a label without changing which field it names, and what does change it.
 * Language knowledge, learned from the four guides and from the habits of Chinese forms; no field is named here.
 */

/** Words before a label that leave its meaning alone. */
export const NEUTRAL_PREFIXES: readonly string[] = [
  '请输入',
  '请选择',
  '请填写',
  '输入',
  '选择',
  '填写',
  '您的',
  '你的',
  '我的',
  '本人',
  '考生',
  '报考人员',
  '报考人',
  '个人',
];

/** Words after a label that leave its meaning alone. */
export const NEUTRAL_SUFFIXES: readonly string[] = ['必填', '必选', '选填', '必填项'];

/** Group titles under which a control belongs to somebody or something else than the candidate. */
export const FOREIGN_SECTIONS: readonly string[] = [
  '紧急联系人',
  '联系人信息',
  '家庭成员',
  '家庭信息',
  '配偶',
  '监护人',
  '推荐人',
  '单位联系',
  '发票',
  '收件人',
  '邮寄',
  '意见反馈',
  '留言',
  '搜索',
  '站内搜索',
  '查询',
  '订阅',
  '登录',
  '注册',
];
