/**
 * Why reviews refuse, in the words that offices use, and which answers each reason is about. The wordings of the official
 * page were not seen; a reason that names a label of the form concerns that field in any case.
 */
import type { FieldId } from './fields';
import type { Source } from './sources';
import { say, type Words } from './words';

export interface Refusal {
  readonly id: string;
  /** One of these in the reason. */
  readonly words: RegExp;
  readonly fields: readonly FieldId[];
  /** What to do about it. */
  readonly advice: Words;
  readonly sources: readonly Source[];
}

export const REFUSALS: readonly Refusal[] = [
  {
    id: 'photo',
    words: /照片|相片|头像|背景|底色|免冠|像素/,
    fields: ['photo'],
    advice: say(
      '换一张合格的证件照，用官方工具处理后重新上传；可以先在「照片」里检查。',
      'Take a proper portrait, save it with the official tool and upload it again; check it in the photo desk first.',
    ),
    sources: ['site-survey-2026 6', 'guide-2023-yunnan 二 3'],
  },
  {
    id: 'identity',
    words: /身份证|证件信息|证件号|姓名|与证件|实名/,
    fields: ['name', 'idType', 'idNumber', 'gender', 'birthDate'],
    advice: say(
      '照证件逐字核对；网页上不能改的，到「我的信息」或向当地软考办更正。',
      'Compare with the document letter by letter; what the form does not let you change is mended in 我的信息 or by the office.',
    ),
    sources: ['site-survey-2026 6', 'guide-2020-jiangsu §四'],
  },
  {
    id: 'residence',
    words: /居住证|户籍|社保|社会保险|属地|工作证明|在职证明|单位证明|证明材料|劳动合同/,
    fields: ['employer', 'employmentStatus', 'registrationProvince'],
    advice: say(
      '看当地通知要哪种证明、要多长时间的；缴纳单位要与工作单位一致，再上传一次。',
      'See which proof the notice asks for and for how long; the payer must be the 工作单位. Upload it again.',
    ),
    sources: ['site-survey-2026 6', 'guide-2025-liaoning 第四步 1'],
  },
  {
    id: 'education',
    words: /学历|毕业|学位|学校|学籍|教育/,
    fields: ['school', 'graduationDate', 'educationLevel', 'degree', 'majorName', 'majorRelation'],
    advice: say(
      '照毕业证、学位证改；没有学位填「无」。',
      'As on diploma and degree certificate; without a degree 「无」.',
    ),
    sources: ['guide-2025-liaoning 第四步 6'],
  },
  {
    id: 'title',
    words: /职称|资格证/,
    fields: ['currentTitle', 'titleDate'],
    advice: say('没有职称填「无」，PMP 证书不算职称。', 'Without a title 「无」; a PMP certificate is none.'),
    sources: ['guide-2025-liaoning 第四步 3(2)'],
  },
  {
    id: 'contact',
    words: /手机|电话|联系方式|地址|邮箱|邮编/,
    fields: ['mobile', 'landline', 'postalAddress', 'email', 'postcode'],
    advice: say('填真实、常用的联系方式。', 'Give contacts that are true and in use.'),
    sources: ['guide-2025-liaoning 第四步 7'],
  },
  {
    id: 'area',
    words: /考区|报考地|报名省市|报考级别|级别|报考资格|专业不/,
    fields: ['registrationProvince', 'registrationCity', 'examArea', 'level', 'qualification'],
    advice: say(
      '看当地通知：有的级别只能选某个考区，有的资格当地不开考。',
      'See the notice: some levels are held in certain areas only, some qualifications not at all.',
    ),
    sources: ['guide-2025-liaoning 第四步 1(2)'],
  },
];
