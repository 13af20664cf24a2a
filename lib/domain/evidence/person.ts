import type { EvidenceOf } from './evidence';

/** 基本信息 and 实名认证. Habits of other forms are named as such. */
const evidence: EvidenceOf<
  'name' | 'idType' | 'idNumber' | 'gender' | 'birthDate' | 'age' | 'photo' | 'idValidFrom' | 'idValidUntil'
> = {
  name: {
    wordings: [
      '{真实|中文|汉字|证件|身份证|身份证件|身份证上|身份证上的|证件上|证件上的|人员|}姓名{全称|}',
      '{真实|中文|}名字',
      '中文名',
      '{|full|your|real|your full|chinese|candidate|applicant}name',
    ],
    near: ['申请人', '报名人', '报考人', '申报人', '考生'],
    not: ['{紧急|单位|}联系人{姓名|}', '{父亲|母亲|监护人|配偶}姓名', '姓名拼音', '曾用名', '用户名', 'username'],
    prompts: ['请输入姓名', '请输入真实姓名'],
    notIn: ['work'],
    sources: ['guide-2020-jiangsu §四', 'guide-2023-yunnan 一 3', 'form-habits'],
  },
  idType: {
    wordings: [
      '{有效|所持|报名|报考|法定|使用|所用|}{身份|}{证件|证照|证明}{类型|类别|种类}',
      '{哪种|何种|使用哪种}{身份|}证件',
      '{有效|}{身份|}证件名称',
      '{id|identity|iddocument|document}type',
      'typeof{id|document}',
    ],
    weak: ['{有效|}身份证件'],
    shaped: ['{有效|}证件', '身份证明'],
    optionsTell: true,
    notIn: ['work'],
    sources: ['guide-2023-yunnan 一 3', 'form-habits'],
  },
  idNumber: {
    wordings: [
      '{有效|}{居民|公民|二代|第二代|18位|}{身份证|身分证}{件|}{号码|号|编号|证号}',
      '{有效|报名|报考|}{身份|}{证件|证照}{号码|号|编号|证号}',
      '公民身份{号码|证号|证号码}',
      '身份号码',
      '身份证(护照){号码|号}',
      '身份证或{护照|其他证件}{号码|号}',
      '身份证明{号码|编号}',
      '身份证{号码|号|}{/|或|}{护照|其他证件}{号码|号}',
      '{id|idcard|identitycard|identity|identification|nationalid|document}{number|no}',
    ],
    weak: ['社会保障号{码|}', '{居民|二代|}身份证', '有效证件', 'nationalid'],
    after: { field: 'idType', wordings: ['{号码|证号|编号|number}'] },
    shaped: ['证件', '{有效|}身份证明', 'id{号码|号|}'],
    not: ['{毕业|学位|学历|职称|资格|}证书{编号|号码|号}', '准考证{号|号码}', '{银行卡|社保卡|学生证|护照}{号|号码}'],
    prompts: ['请输入证件号码', '请输入身份证号'],
    notIn: ['work'],
    sources: ['guide-2020-jiangsu §四', 'guide-2023-yunnan 一 3', 'form-habits'],
  },
  gender: {
    wordings: ['人员性别', 'gender', 'sex'],
    optionsTell: true,
    notIn: ['work'],
    sources: ['guide-2020-jiangsu §四', 'guide-2023-yunnan 二 2', 'form-habits'],
  },
  birthDate: {
    wordings: [
      '{身份证|证件|}出生{日期|年份|年月|年月日|时间|日}',
      '{公历|}生日',
      '{是|}哪年哪月哪日出生{的|}',
      '{什么时候|何时|哪天|哪一天}出生{的|}',
      '生年月日',
      '{birthday|birthdate|dateofbirth|dob}',
    ],
    notIn: ['work'],
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 (截图：出生年份)', 'form-habits'],
  },
  age: {
    wordings: ['{周岁|实足|实际|现|当前|目前|}年龄', '周岁', '现年', 'age'],
    not: ['{专业|}工作年限'],
    prompts: ['请输入年龄'],
    sources: ['guide-2020-jiangsu §四', 'form-habits'],
  },
  photo: {
    wordings: [
      '{报名|报考|考试|准考证|登记|证件|电子|数码|电子版|}{证件|电子|}{照片|相片|照}',
      '{标准|报名|登记|一寸|二寸}照',
      '寸照',
      '{头像|大头照|证书照片|近照}',
      '{照片|相片}{预览|采集}',
      '{粘贴|贴|张贴}{照片|相片}{处|}',
      '{照片|相片}{粘贴|张贴|}处',
      '{id|recent|}photo{graph|}',
    ],
    not: ['下载照片验证工具', '{手持|}身份证{正面|反面|}照片', '学历证书照片', '工作照片', '生活照片'],
    sources: ['guide-2020-jiangsu §四 上传照片', 'guide-2023-yunnan 二 3', 'form-habits'],
  },
  idValidFrom: {
    wordings: [
      '{身份证|证件|证照|身份证件|}有效{期|期限|}{起|起始|开始|自|从}{日期|时间|日|}',
      '{身份证|证件|证照|身份证件}{生效|起始|开始|签发}{期|日期|时间}',
    ],
    inSection: ['{生效|起始|开始}{日期|期|时间}'],
    weak: ['{证件|}签发{日期|日}', '有效期起始日', '证件{有效期|}开始日'],
    row: [
      '{身份证|证件|证照|身份证件|}有效{期|期限|日期}',
      '{身份证|证件|证照|身份证件|}有效期{起止|起止日期|起止时间}',
    ],
    prompts: ['请选择身份证生效日期', '身份证生效日期'],
    sources: ['guide-2023-yunnan 一 3', 'form-habits'],
  },
  idValidUntil: {
    wordings: [
      '{身份证|证件|证照|身份证件|}有效{期|期限|}{止|至|到|截止|结束|到期|届满}{日期|时间|日|}',
      '{身份证|证件|证照|身份证件}{失效|到期|截止|结束}{期|日期|时间|日}',
    ],
    inSection: ['{失效|截止|到期|结束}{日期|期|时间}'],
    weak: ['{到期|失效}{日期|日}', '身份证件到期日', '有效期截止日', '证件有效期结束日'],
    follows: 'idValidFrom',
    prompts: ['身份证失效日期', '请选择身份证失效日期'],
    sources: ['guide-2023-yunnan 一 3', 'form-habits'],
  },
};
export default evidence;
