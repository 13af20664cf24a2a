import type { EvidenceOf } from './evidence';

/** 在职情况, 工作情况 and 教育情况. */
const evidence: EvidenceOf<
  | 'employmentStatus'
  | 'employer'
  | 'workStartDate'
  | 'professionStartDate'
  | 'school'
  | 'majorRelation'
  | 'majorName'
  | 'graduationDate'
  | 'educationLevel'
  | 'schoolingYears'
  | 'degree'
> = {
  employmentStatus: {
    wordings: ['{在职|任职|就业|从业|职业|工作}{状态|状况}', '{任职|就业|从业}情况', '{是否在职|在职与否}'],
    optionsTell: true,
    sources: ['guide-2025-liaoning 第四步 4', 'form-habits'],
  },
  employer: {
    wordings: [
      '{现|现在|目前|当前|所在|}{工作|任职|就职|服务|从业}单位{名称|全称|}',
      '{所在|现}单位{名称|全称|}',
      '单位{名称|全称}',
      '{所在|}公司名称',
    ],
    inSection: ['单位'],
    weak: ['单位', '{就业|就职}单位', '公司'],
    not: [
      '{工作|}单位{通讯|通信|}{地址|电话|邮编|邮政编码|性质|类型|邮箱|联系人}',
      '{推荐|报名|报考|招生|发证|主管|存档|开票}单位{名称|}',
    ],
    prompts: ['请输入工作单位'],
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 4、5', 'form-habits'],
  },
  workStartDate: {
    wordings: ['{首次|}参加工作{的|}{时间|日期|年月}', '{工作开始|开始工作}{时间|日期}'],
    inSection: ['开始{时间|日期}'],
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 (截图：开始时间)', 'form-habits'],
  },
  professionStartDate: {
    wordings: [
      '{开始|}从事{本|该}专业{技术|}{工作|}{开始|起始|}{时间|日期|年月}',
      '本专业{工作|从业}{开始|起始|}{时间|日期|年月}',
    ],
    // Without 本 it may as well ask for how long.
    near: ['从事{相关|}专业{技术|}工作{起始|开始|}{时间|日期|年月}'],
    not: ['{从事|}{本|}专业工作年限'],
    sources: ['guide-2025-liaoning 第四步 5', 'form-habits'],
  },
  school: {
    wordings: [
      '{毕业|所在|就读|在读|最高学历毕业|毕业或就读|毕业或在读}{学校|院校|高校|大学}{名称|全称|}',
      '{学校|院校}{名称|全称}',
    ],
    inSection: ['学校', '院校'],
    prompts: ['请输入所在学校'],
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 6', 'form-habits'],
  },
  majorRelation: {
    wordings: ['所学专业与报考专业{关系|是否相同|是否相近|是否相关|的关系|}', '专业{关系|相关性|相关度|相近程度}'],
    optionsTell: true,
    sources: ['guide-2025-liaoning 第四步 6', 'guide-2023-yunnan 截图', 'form-habits'],
  },
  majorName: {
    // 所学专业 over a text box: its name by habit, the relation by the guides. Both fields claim it, so it is asked.
    wordings: [
      '{所学|毕业|就读|在读|所学毕业|}专业{名称|全称}',
      '{毕业|就读|在读|所读|最高学历|最高学历所学}专业',
      '所学专业',
    ],
    inSection: ['专业'],
    not: ['{报考|报名}专业{名称|}'],
    prompts: ['请输入专业名称'],
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 6(3)', 'form-habits'],
  },
  graduationDate: {
    wordings: ['{最高学历|}毕业{的|}{时间|日期|年月|年月日}'],
    weak: ['{预计|毕业或预计|应}毕业{时间|日期|年月}', '毕业年份'],
    not: ['入学{时间|日期}'],
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 6', 'form-habits'],
  },
  educationLevel: {
    wordings: [
      '{最高|目前最高|现有最高|目前|现有|已有|在学|在读|最后|现}学历{层次|}',
      '学历{层次|}',
      '在学{/|或}已有学历',
      '{文化|教育|受教育}程度',
    ],
    not: ['学历证书{编号|号}', '学历性质', '第一学历'],
    optionsTell: true,
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 报名表', 'form-habits'],
  },
  schoolingYears: {
    wordings: ['学制{年限|年数|年|}', '{学习|修业}年限'],
    sources: ['guide-2023-yunnan 截图 (4)', 'guide-2025-liaoning 报名表 (3)', 'form-habits'],
  },
  degree: {
    wordings: ['{最高|最后|所获|获得|已获|已获得|所授|}学位{名称|级别|}'],
    not: ['学位证书{编号|号}'],
    optionsTell: true,
    sources: ['guide-2023-yunnan 截图 (学士)', 'guide-2025-liaoning 第四步 6', 'form-habits'],
  },
};
export default evidence;
