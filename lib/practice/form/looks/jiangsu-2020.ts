import type { Look } from '../look';
import { EMERGENCY_MOBILE, partsWith } from '../parts';

/** One column, star inside the label, full-width signs; everything is typed by the candidate. */
const jiangsu: Look = {
  id: 'jiangsu-2020',
  layout: 'block',
  star: 'in-label',
  colon: '：',
  brackets: 'full',
  labelsNameControls: false,
  name: (order) => `f${String(order + 1).padStart(2, '0')}`,
  values: 'codes',
  widgets: {
    photo: 'file',
    age: 'text',
    papers: 'computed',
    schoolingYears: 'text',
  },
  starless: ['landline', 'postcode', 'registrationProvince', 'examArea'],
  provinceLocked: false,
  parts: partsWith({ contact: [EMERGENCY_MOBILE] }),
};
export default jiangsu;
