import type { EvidenceOf } from './evidence';

/** 基本信息 and 实名认证. Habits of other forms are named as such. */
const evidence: EvidenceOf<
  'name' | 'idType' | 'idNumber' | 'gender' | 'birthDate' | 'age' | 'photo' | 'idValidFrom' | 'idValidUntil'
> = {
  name: {
    wordings: ['{真实|中文|汉字|证件|}姓名', '{真实|}名字'],
    not: ['{紧急|单位|}联系人{姓名|}', '{父亲|母亲|监护人|配偶}姓名', '姓名拼音', '曾用名', '用户名'],
    prompts: ['请输入姓名', '请输入真实姓名'],
    notIn: ['work'],
    sources: ['guide-2020-jiangsu §四', 'guide-2023-yunnan 一 3', 'form-habits'],
  },
  idType: {
    wordings: ['{有效|}{身份|}{证件|证照}{类型|类别|种类}', '证件名称'],
    optionsTell: true,
    notIn: ['work'],
    sources: ['guide-2023-yunnan 一 3', 'form-habits'],
  },
  idNumber: {
    wordings: [
      '{有效|}{居民|公民|二代|第二代|}身份证{件|}{号码|号|编号|证号}',
      '{有效|}{身份|}证件{号码|号|编号}',
      '公民身份{号码|证号|证号码}',
      '身份号码',
    ],
    weak: ['{居民|二代|}身份证', '有效证件'],
    not: ['{毕业|学位|学历|职称|资格|}证书{编号|号码|号}', '准考证{号|号码}', '{银行卡|社保卡|学生证|护照}{号|号码}'],
    prompts: ['请输入证件号码', '请输入身份证号'],
    notIn: ['work'],
    sources: ['guide-2020-jiangsu §四', 'guide-2023-yunnan 一 3', 'form-habits'],
  },
  gender: {
    optionsTell: true,
    notIn: ['work'],
    sources: ['guide-2020-jiangsu §四', 'guide-2023-yunnan 二 2'],
  },
  birthDate: {
    wordings: ['出生{日期|年份|年月|年月日|时间}', '生日'],
    notIn: ['work'],
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 (截图：出生年份)', 'form-habits'],
  },
  age: {
    wordings: ['{周岁|实足|}年龄', '周岁'],
    not: ['{专业|}工作年限'],
    prompts: ['请输入年龄'],
    sources: ['guide-2020-jiangsu §四', 'form-habits'],
  },
  photo: {
    wordings: [
      '{上传|}{报名|考生|本人|证件|电子|近期|标准|免冠|一寸|二寸|1寸|2寸|}{证件|电子|免冠|}{照片|相片}',
      '{上传|}{证件照|登记照|寸照|电子照}',
    ],
    not: ['下载照片验证工具', '{手持|}身份证{正面|反面|}照片', '学历证书照片', '工作照片', '生活照片'],
    sources: ['guide-2020-jiangsu §四 上传照片', 'guide-2023-yunnan 二 3', 'form-habits'],
  },
  idValidFrom: {
    wordings: [
      '{身份证|证件|}有效{期|期限}{起|起始|开始|自}{日期|时间|日|}',
      '{身份证|证件}{生效|起始|签发}{期|日期|时间}',
    ],
    row: ['{身份证|证件|}有效{期|期限|日期}', '{身份证|证件|}有效期{起止|起止日期|起止时间}'],
    prompts: ['请选择身份证生效日期', '身份证生效日期'],
    sources: ['guide-2023-yunnan 一 3', 'form-habits'],
  },
  idValidUntil: {
    wordings: [
      '{身份证|证件|}有效{期|期限}{止|至|截止|结束|到期}{日期|时间|日|}',
      '{身份证|证件}{失效|到期|截止}{期|日期|时间}',
    ],
    follows: 'idValidFrom',
    prompts: ['身份证失效日期', '请选择身份证失效日期'],
    sources: ['guide-2023-yunnan 一 3', 'form-habits'],
  },
};
export default evidence;
