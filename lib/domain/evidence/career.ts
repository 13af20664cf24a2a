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
    wordings: [
      '{目前|当前|现|现在|}{在职|任职|就业|从业|职业|工作}{状态|状况}',
      '{目前|当前|}{在职|任职|就业|从业|职业}情况',
      '{是否在校|是否在校生|是否为在校生|是否在校学生}',
      '{是否在职|是否就业|是否已就业|在职与否|在职或在校|在职/在校|在岗状态}',
      'employmentstatus',
    ],
    weak: [
      '{目前|当前|现|现在|}状态',
      '{目前|当前|现在的|现}身份',
      '{目前|当前|现在}{是|}{在职还是在校|在校还是在职}',
      '{人员|考生|报考}{类别|身份|状态}',
      '身份类别',
    ],
    alsoIn: ['work', 'education'],
    optionsTell: true,
    sources: ['guide-2025-liaoning 第四步 4', 'form-habits'],
  },
  employer: {
    wordings: [
      '{现|现在|目前|当前|所在|现所在|}{工作|任职|就职|服务|从业|供职|在职|受聘|执业|用人}单位{名称|全称|}',
      '{所在|现|现所在|目前|目前所在|当前}单位{名称|全称|}',
      '单位{名称|全称}',
      '{所在|就职|任职|工作|}公司{名称|全称}',
      '工作{(学习)|/学习|或学习}单位{名称|全称|}',
      '{工作|所在}单位{/|或}{就读|}学校{名称|}',
      '{就职|任职|工作|所在}公司',
      '{工作|任职}机构',
      '{current|}{employer|workunit|workplace}',
      '{company|employer}name',
      'nameofemployer',
      '在哪个单位工作',
    ],
    inSection: ['单位', '就业单位{名称|全称}'],
    weak: [
      '企业名称',
      '单位',
      '就业单位',
      '{聘用|所属}单位{名称|}',
      '公司',
      '{所在|所属|工作}{机构|企业}{名称|}',
      'company',
      'organization',
    ],
    alsoIn: ['employment'],
    not: [
      '{工作|}单位{通讯|通信|}{地址|电话|邮编|邮政编码|性质|类型|邮箱|联系人}',
      '{推荐|报名|报考|招生|发证|主管|存档|开票}单位{名称|}',
    ],
    prompts: ['请输入工作单位'],
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 4、5', 'form-habits'],
  },
  workStartDate: {
    wordings: [
      '{首次|初次|第一次|正式|开始|}参加工作{起始|开始|}{时间|日期|年月|年份}',
      '{工作开始|开始工作}{时间|日期|年月}',
      '{首次|初次}{工作|就业}{时间|日期|年月}',
      '{何时|何年何月}{参加|开始}工作',
      '{最早|毕业后|开始|始}参加工作{时间|日期|年月}',
      '{第一份|首份}工作{开始|起始|入职|}{时间|日期|年月}',
      '起始工作{时间|日期|年月}',
      '参工{时间|年月|日期}',
      'workstartdate',
    ],
    inSection: ['{开始|起始}{时间|日期}'],
    weak: ['工作起始{时间|日期|年月}'],
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 (截图：开始时间)', 'form-habits'],
  },
  professionStartDate: {
    wordings: [
      '{开始|}{从事|参加}{本|该|现|报考}专业{技术|}{工作|}{开始|起始|}{时间|日期|年月}',
      '{本|现}专业{技术|}{工作|从业|开始工作|}{开始|起始|}{时间|日期|年月}',
      '何时{开始|}从事本专业{工作|}',
      '开始做本专业工作时间',
    ],
    alsoIn: ['employment', 'work', 'education'],
    // Without 本 it may as well ask for how long.
    near: [
      '{从事|进入}{本行业|本职业|软件行业|IT行业|信息技术行业|本专业工作}{工作|}{起始|开始|}{时间|日期|年月}',
      '{从事|}{专业|专业技术}{工作|}{起始|开始}{时间|日期|年月}',
      '{开始|}从事{相关|信息技术|信息技术相关|计算机|计算机相关|IT|IT相关|软件|本行业|信息化|}{专业|}{技术|}工作{起始|开始|}{时间|日期|年月}',
    ],
    not: ['{从事|}{本|}专业工作年限'],
    sources: ['guide-2025-liaoning 第四步 5', 'form-habits'],
  },
  school: {
    wordings: [
      '{毕业|所在|就读|在读|现就读|在校|学籍所在|毕业或就读|毕业或在读|毕业/就读|毕业/在读}{学校|院校|高校|大学}{名称|全称|}',
      '{获得|取得|}{最高学历|学历}{毕业|就读|授予|}{学校|院校}{名称|全称|}',
      '{毕业|}院校{学校|名称|全称}',
      '毕{(肄)|肄|/肄|或肄}业{学校|院校}',
      '{毕业|}学校{院校|名称|全称}',
      '{university|college}{name|}',
      '{颁发|授予|取得}{该|此|最高|}学历{证书|}的{学校|院校}',
      '{所在|就读|在读}或毕业{学校|院校}',
      '{学历|最高学历|毕业证书}{所在|颁发|发证}{学校|院校}',
      'schoolname',
      '毕业于哪所{学校|院校|大学}',
      '最后毕业{学校|院校}',
      '{大学|高校}名称',
      '毕业证{书|}{上的|}{学校|院校}{名称|}',
      '毕业于',
      '{在读|就读}{或|/}毕业{学校|院校}',
      'graduat{edfrom|eschool|ionschool|euniversity|einstitution}',
    ],
    weak: ['学校', '院校', 'school'],
    prompts: ['请输入所在学校'],
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 6', 'form-habits'],
  },
  majorRelation: {
    wordings: [
      '{所学专业|}{与|和}报考专业{关系|是否相同|是否相近|是否相关|是否一致|相关性|相同/相近|}',
      '所学专业是否{对口|相关|相近|相同|与报考专业相关|与报考专业相同}',
      '所学专业相关{情况|性}',
      '专业{关系|相关性|相关度|相近程度|对口情况|是否对口|是否相同|是否相近}',
      '{所学|上述|以上|该|}专业{与|和|同}{报考|申报|报名|考试}{专业|资格|级别|}{的|}{关系|相关度|相关性|是否相关|是否相同|}',
      '是否{本专业|专业对口}',
    ],
    optionsTell: true,
    sources: ['guide-2025-liaoning 第四步 6', 'guide-2023-yunnan 截图', 'form-habits'],
  },
  majorName: {
    // 所学专业 over a text box: its name by habit, the relation by the guides. Both fields claim it, so it is asked.
    wordings: [
      '{所学|毕业|就读|在读|所学毕业|最高学历|}专业{名称|全称}',
      '{毕业|就读|在读|所读|所修|主修|修读|毕业所学|大学|学历|学历所学|毕业证|毕业证书|最高学历|最高学历所学}专业',
      '所学专业',
      '{major|specialty|fieldofstudy}',
      '{在校时|}学{是|}什么专业',
      '就读(所学)专业名称',
      '毕业证{书|}{所载|所列|载明|记载|上的|上}{的|}专业{名称|}',
      '{何|什么}专业',
      '{所学|主修}专业全称',
      '学习专业',
      '毕业时{的|}专业',
      '学科专业',
      '毕业证{书|}{所学|}专业{名称|}',
    ],
    inSection: ['专业'],
    not: ['{报考|报名}专业{名称|}'],
    prompts: ['请输入专业名称'],
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 6(3)', 'form-habits'],
  },
  graduationDate: {
    wordings: [
      '{最高学历|大学|学历|}毕业{时间|日期|年月|年月日}',
      '{毕业证|毕业证书}取得{时间|日期}',
      '取得毕业证{书|}{时间|日期}',
      '毕{/|或|肄|(肄)|(结)|结|/结|或结}业{时间|日期|年月}',
      '{从|}{该|此|}{学校|院校}毕业的{日期|时间}',
      '毕业证{书|}{落款|签发|发证|上的|}{日期|时间}',
      '何时毕业',
      '{graduation|graduate}{date|time}',
      'dateofgraduation',
    ],
    weak: [
      '{获得|取得}{最高|最后|}学历毕业{时间|日期|年月}',
      '{最高|最后|}学历毕业{时间|日期|年月}',
      '{预计|毕业或预计|毕业预计|毕业/预计|应|应届}毕业{时间|日期|年月}',
      '毕业{预计|或预计毕业|/预计毕业}{时间|日期|年月}',
      '毕业年份',
      '{最高|}学历取得{时间|日期}',
      '{取得|获得}{最高|}学历{时间|日期}',
      'graduationyear',
    ],
    not: ['入学{时间|日期}'],
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 6', 'form-habits'],
  },
  educationLevel: {
    wordings: [
      '{最高|目前最高|现有最高|目前|当前|现有|已有|已取得|已获|所获|所取得|取得|获得|毕业|在学|在读|最后|最终|现|国家承认的最高|}学历{层次|程度|水平|等级|名称|}',
      '{现有|目前|现|}{最高|}{文化|受教育|教育}{程度|水平}',
      '在学{/|或}已有学历',
      '{最高|}{文化|教育|受教育|学历教育}{程度|水平}',
      '{highest|levelof|}education{al|}{level|}',
    ],
    weak: ['学历{情况|状况}', '{报考|报名}学历', 'educationalbackground'],
    not: ['学历证书{编号|号}', '学历{性质|类型|形式|类别}', '{第一|全日制|在职|原|入学|前置}{教育|}学历{层次|}'],
    optionsTell: true,
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 报名表', 'form-habits'],
  },
  schoolingYears: {
    wordings: [
      '学制{年限|年数|年|长短|}',
      '{学习|修业|修学|就读|培养}年限',
      '{标准|正常}学制',
      '几年制',
      '学制时长',
      '学习年制',
      '{lengthof|yearsof}schooling',
    ],
    sources: ['guide-2023-yunnan 截图 (4)', 'guide-2025-liaoning 报名表 (3)', 'form-habits'],
  },
  degree: {
    wordings: [
      '{最高|最后|所获|获得|获得最高|取得|已获|已获得|已取得|现有|所授|授予|}学位{名称|级别|层次|等级|情况|}',
      '{highest|academic|}degree',
    ],
    not: ['学位证书{编号|号}', '第一学位'],
    optionsTell: true,
    sources: ['guide-2023-yunnan 截图 (学士)', 'guide-2025-liaoning 第四步 6', 'form-habits'],
  },
};
export default evidence;
