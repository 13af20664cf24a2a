import type { Look } from '../look';
import { EMERGENCY_MOBILE, EMPLOYER_ADDRESS, partsWith } from '../parts';

/** One column, no colons, star behind the label, labels that name their controls; a feedback form below. */
const dalian: Look = {
  id: 'dalian-2025',
  layout: 'block',
  star: 'behind',
  colon: '',
  brackets: 'full',
  labelsNameControls: true,
  name: (order) => `q-${(order * 37 + 101) % 997}`,
  values: 'codes',
  labels: { birthDate: '出生日期', mobile: '手机号', email: '电子邮箱', workStartDate: '参加工作时间' },
  widgets: {
    photo: 'file',
    age: 'output',
    papers: 'computed',
    currentTitle: 'search-select',
    degree: 'plain-select',
    schoolingYears: 'select',
    postalAddress: 'textarea',
  },
  starless: ['landline', 'postcode'],
  provinceLocked: true,
  parts: partsWith({ work: [EMPLOYER_ADDRESS], contact: [EMERGENCY_MOBILE] }),
  headerSearch: true,
  secondForm: 'feedback',
};
export default dalian;
