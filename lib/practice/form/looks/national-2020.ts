import type { Look } from '../look';
import { partsWith } from '../parts';

/** A table with label cells, spaces inside labels, half-width signs, no stars; plain widgets among layui's. */
const national: Look = {
  id: 'national-2020',
  layout: 'table',
  star: 'none',
  colon: ':',
  brackets: 'half',
  labelsNameControls: false,
  name: (order) => `col_${order * 3 + 11}`,
  values: 'words',
  labels: {
    name: '姓　名',
    gender: '性　别',
    age: '年　龄',
    degree: '学　位',
    educationLevel: '学历',
    email: '电子邮箱',
  },
  options: { educationLevel: ['研究生', '本科', '大专', '中专、高中及以下'] },
  widgets: {
    gender: 'plain-radio',
    photo: 'upload-button',
    age: 'computed',
    papers: 'computed',
    educationLevel: 'plain-select',
    schoolingYears: 'select',
    postalAddress: 'textarea',
    pledge: 'checkbox',
  },
  provinceLocked: false,
  parts: partsWith({}),
  secondForm: 'reminder',
};
export default national;
