import type { Look } from '../look';
import { DIPLOMA_NUMBER, EMPLOYER_ADDRESS, partsWith } from '../parts';

/** Two columns, star in a span of its own, identity locked after the real-name check, read-only date boxes. */
const yunnan: Look = {
  id: 'yunnan-2023',
  layout: 'pairs',
  star: 'own-span',
  colon: '：',
  brackets: 'full',
  labelsNameControls: false,
  name: (order) => `m${((order * 7919) % 9973).toString(36)}`,
  values: 'codes',
  widgets: {
    gender: 'select',
    photo: 'upload-button',
    age: 'computed',
    papers: 'output',
    qualification: 'search-select',
    birthDate: 'date-read-only',
    titleDate: 'date-read-only',
    workStartDate: 'date-read-only',
    professionStartDate: 'date-read-only',
    graduationDate: 'date-read-only',
    schoolingYears: 'text',
  },
  starless: ['registrationProvince', 'examArea', 'landline', 'postcode'],
  provinceLocked: false,
  parts: partsWith({ work: [EMPLOYER_ADDRESS], education: [DIPLOMA_NUMBER] }),
};
export default yunnan;
