import { defineFields } from '../field';
import { say } from '../words';

/** 工作情况: not on the page when 在职情况 is 在校. */
export default defineFields([
  {
    id: 'employer',
    section: 'work',
    label: '工作单位',
    gloss: 'Employer',
    aliases: ['单位名称', '所在单位', '工作单位名称', '现工作单位'],
    notLabels: ['单位通讯地址', '单位地址', '单位电话', '单位性质', '单位邮编', '工作单位地址', '工作单位电话'],
    placeholders: ['请输入工作单位'],
    kind: 'text',
    policy: 'fill',
    need: 'conditional',
    after: ['employmentStatus'],
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 4、5'],
  },
  {
    id: 'workStartDate',
    section: 'work',
    label: '参加工作时间',
    gloss: 'Start of work',
    aliases: ['开始时间', '参加工作日期', '工作开始时间'],
    kind: 'date',
    policy: 'fill',
    need: 'conditional',
    after: ['employmentStatus'],
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 (截图：开始时间)'],
  },
  {
    id: 'professionStartDate',
    section: 'work',
    label: '本专业工作时间',
    gloss: 'Start of work in the profession',
    aliases: ['从事本专业工作时间', '本专业工作开始时间'],
    notLabels: ['本专业工作年限', '专业工作年限'],
    kind: 'date',
    policy: 'fill',
    need: 'conditional',
    after: ['employmentStatus'],
    hint: say('可以与参加工作时间相同。', 'May be the same as the start of work.'),
    sources: ['guide-2025-liaoning 第四步 5'],
  },
]);
