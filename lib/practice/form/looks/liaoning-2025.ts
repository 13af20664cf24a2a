import type { Look } from '../look';
import { partsWith } from '../parts';

/** Two columns, half-width colon, the province given by the agency, 现有职称 and 在职情况 as choices. */
const liaoning: Look = {
  id: 'liaoning-2025',
  layout: 'pairs',
  star: 'in-label',
  colon: ':',
  brackets: 'half',
  labelsNameControls: false,
  name: (order) => `d[${order + 40}]`,
  values: 'codes',
  options: { majorRelation: ['相同', '相近', '其它/不同'] },
  widgets: {
    photo: 'upload-button',
    age: 'computed',
    papers: 'output',
    currentTitle: 'select',
    employmentStatus: 'radio',
    schoolingYears: 'text',
  },
  starless: ['landline', 'postcode'],
  provinceLocked: true,
  parts: partsWith({}),
  headerSearch: true,
};
export default liaoning;
