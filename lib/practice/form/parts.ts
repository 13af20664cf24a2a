/** The groups of the form in the order of the guides (guide-2020-jiangsu §四, guide-2023-yunnan 二 2), with room for traps. */
import type { Line, Part } from './look';

export interface Traps {
  readonly work?: readonly Line[];
  readonly education?: readonly Line[];
  readonly contact?: readonly Line[];
}

/** Every part with the traps of a region at the end of theirs. */
export const partsWith = ({ work = [], education = [], contact = [] }: Traps): readonly Part[] => [
  { title: '', lines: [['registrationProvince', 'registrationCity'], 'examArea'] },
  { title: '基本信息', lines: ['name', 'idType', 'idNumber', 'gender', 'birthDate', 'age', 'photo'] },
  { title: '报考信息', lines: ['level', 'qualification', 'papers', 'currentTitle', 'titleDate'] },
  { title: '在职情况', lines: ['employmentStatus'] },
  { title: '工作情况', lines: ['employer', 'workStartDate', 'professionStartDate', ...work] },
  {
    title: '教育情况',
    lines: [
      'school',
      'majorRelation',
      'graduationDate',
      'majorName',
      'educationLevel',
      'schoolingYears',
      'degree',
      ...education,
    ],
  },
  { title: '联系方式', lines: ['postalAddress', 'email', 'mobile', 'landline', 'postcode', ...contact] },
];

export const EMERGENCY_MOBILE: Line = {
  trap: 'trap-emergency-mobile',
  label: '紧急联系人手机号码',
  placeholder: '请输入紧急联系人手机号码',
};
export const EMPLOYER_ADDRESS: Line = { trap: 'trap-employer-address', label: '单位通讯地址' };
export const DIPLOMA_NUMBER: Line = {
  trap: 'trap-diploma-number',
  label: '毕业证书编号',
  placeholder: '请输入毕业证书编号',
};
