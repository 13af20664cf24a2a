import { defineFields } from '../field';
import { say } from '../words';

/** 工作情况: not on the page when 在职情况 is 在校. */
export default defineFields([
  {
    id: 'employer',
    section: 'work',
    label: '工作单位',
    gloss: 'Employer',
    kind: 'text',
    policy: 'fill',
    need: 'conditional',
    after: ['employmentStatus'],
    goneWhen: { field: 'employmentStatus', is: ['在校'] },
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 4、5'],
  },
  {
    id: 'workStartDate',
    section: 'work',
    label: '参加工作时间',
    gloss: 'Start of work',
    kind: 'date',
    policy: 'fill',
    need: 'conditional',
    after: ['employmentStatus'],
    goneWhen: { field: 'employmentStatus', is: ['在校'] },
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 (截图：开始时间)'],
  },
  {
    id: 'professionStartDate',
    section: 'work',
    label: '本专业工作时间',
    gloss: 'Start of work in the profession',
    kind: 'date',
    policy: 'fill',
    need: 'conditional',
    after: ['employmentStatus'],
    goneWhen: { field: 'employmentStatus', is: ['在校'] },
    hint: say('可以与参加工作时间相同。', 'May be the same as the start of work.'),
    sources: ['guide-2025-liaoning 第四步 5'],
  },
]);
