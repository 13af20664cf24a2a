import { AGENCIES } from '../places';
import type { EvidenceOf } from './evidence';

/** 报名省市 and 报考信息. */
const evidence: EvidenceOf<
  | 'registrationProvince'
  | 'registrationCity'
  | 'examArea'
  | 'level'
  | 'qualification'
  | 'papers'
  | 'currentTitle'
  | 'titleDate'
> = {
  registrationProvince: {
    wordings: [
      '{参加|}{报名|报考|申报}{省市|省份|省|省/市|所在省|所在省份|省区市|省市/地区}',
      '报名机构所在省{份|市|}',
      '报名地{(省)|(省份)|省}',
    ],
    inSection: ['{所在|所属|}{省份|省市|省}', 'province'],
    weak: ['{报名|报考}{地区|地|地点|区域}', '{报名|报考}所在地'],
    not: ['报名省市区号'],
    shows: AGENCIES,
    sources: ['guide-2020-jiangsu §四', 'guide-2023-yunnan 二 2', 'guide-2025-liaoning 第四步 1', 'form-habits'],
  },
  registrationCity: {
    wordings: [
      '报名省市（市）',
      '{报名|报考}{城市|市|市州|市/州|市(州)|地级市|所在市|所在城市}',
      '{报名|报考|申报}{地市|设区市|市地|市州|市(地)|地级市|城市}',
      '{在|去}哪个{城市|市}{报名|报考}',
      '{报名|报考|申报}地{市|级市}',
      '报名地{(市)|(设区市)|市}',
    ],
    inSection: ['{所在|}{城市|市|地市}', 'city'],
    after: { field: 'registrationProvince', wordings: ['{所在|所属|}{城市|地市|市|市州|设区市|地级市}'] },
    follows: 'registrationProvince',
    sources: ['guide-2023-yunnan 二 2', 'form-habits'],
  },
  examArea: {
    wordings: [
      '{考试|笔试|报考|报名|应试|参考|应考|参加考试|所在|所属|考试所在|报考所在|所选|选择|}考区{名称|选择|}',
      '{在哪个|哪个}考区{考试|考}',
      'exam{ination|}area',
      '{报考|报名|考试}{地区|地点|城市}(考区)',
    ],
    near: ['{考试|应考|参考}{地区|地点|城市|地市|区域|地}', '考试所在{地|市|城市}', '{首选|意向|拟报}考区'],
    not: ['当前考区'],
    sources: ['guide-2025-liaoning 第四步 1(2)(3)', 'guide-2020-jiangsu §四 注意 1', 'form-habits'],
  },
  level: {
    wordings: ['{报考|考试|报名|申报|资格|报考资格|考试资格}{级别|等级}'],
    inSection: ['级别', '等级'],
    weak: ['级别', '{报考|考试}层级', '{exam|}level'],
    not: ['{现有|}职称{级别|等级}'],
    optionsTell: true,
    sources: ['guide-2025-liaoning 第四步 3(1)', 'form-habits'],
  },
  qualification: {
    wordings: [
      '{报考|申报|考试}{资格|资格名称|职业资格|专业资格|资格专业}',
      '{报考|报名}专业{名称|}',
      '资格名称',
      '{考试|报考}名称及资格',
      '报考资格{与|及}名称',
      '{报考|考试}资格专业',
    ],
    inSection: ['资格', '专业', '专业资格'],
    weak: ['{报名|应试|参考}资格{名称|}', '{考试|应试|申报}专业{名称|}', '资格专业', 'qualification'],
    prompts: ['请选择报考资格'],
    optionsTell: true,
    optionsAreNames: true,
    sources: ['guide-2025-liaoning 第四步 3(1)', 'guide-2020-jiangsu §四', 'form-habits'],
  },
  papers: {
    wordings: ['{报考|报名|考试|应试|应考|申报|参考|}科目{名称|}', 'subjects'],
    sources: ['guide-2025-liaoning 第四步 3(1)', 'guide-2020-jiangsu §五'],
  },
  currentTitle: {
    wordings: [
      '{现有|现任|现|目前|已有|已取得|已获得|已获|当前}{专业技术|技术|}{职称|资格|职称资格|职称级别|职称名称|职称或资格}',
      '{专业技术|技术|专业|}职称{(资格)|/资格|}',
      '{现有|现任|现|已有|}专业技术{职务|}任职资格',
      '{现有|已具备|具有|现具有|已评|所获|获得|取得}{专业技术|技术|专业|}职称{资格|名称|}',
      '{现有|}最高职称',
      'professionaltitle',
      '{现在|}有什么职称',
      '{现有|现任|现|现任的|已取得的|}专业技术职务{为|名称|}',
    ],
    weak: [
      '{专业技术|技术|}职称{名称|级别|等级}',
      '{现任|现有|现|}专业技术职务{资格|}',
      '{专业技术|任职}资格',
      '{现有|已有|}专业技术资格名称',
    ],
    alsoIn: ['work', 'employment', 'education'],
    prompts: ['请输入现有职称（资格），如没有职称则填写“无”或者“没有”', '请输入现有职称（资格）', '没有职称{请|}填无'],
    sources: ['guide-2020-jiangsu §四 注意 2', 'guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 3(2)'],
  },
  titleDate: {
    wordings: [
      '{取得|获得|获取}{现有|现任|现|该|此|}{专业技术|技术|任职|}{职称|资格|职称资格|职称级别|职称或资格}{时间|日期|年月}',
      '{现有|现|}{专业技术|技术|}职称{取得|获得|评定|评审|批准|授予|通过|评审通过|证书取得}{时间|日期|年月}',
      '{现有|现|}{专业技术|任职|}资格{取得|获得}{时间|日期|年月}',
      '何时取得职称',
      '{现|现有|}专业技术职务{任职资格|资格|}{取得|获得|评定|评审通过}{时间|日期|年月}',
      '{取得|获得}{现|现有|}专业技术职务{任职资格|资格|}{时间|日期|年月}',
      '{这个|该|此|现有}职称{是|}{何时|什么时候}取得',
      '{职称|资格}{证书|}{取得|获得|批准}{时间|日期|年月}',
      '取得{时间|日期}职称',
    ],
    inSection: ['取得时间', '取得日期'],
    after: { field: 'currentTitle', wordings: ['{取得|获得|评定|批准|授予|评审}{时间|日期|年月}', '于'] },
    sources: ['guide-2020-jiangsu §四 注意 2', 'guide-2025-liaoning 第四步 3(2)', 'form-habits'],
  },
};
export default evidence;
