import { defineFields } from '../field';
import { say } from '../words';

/** 在职情况: decides whether the section 工作情况 is on the page at all. */
export default defineFields([
  {
    id: 'employmentStatus',
    section: 'employment',
    label: '在职情况',
    gloss: 'Employment status',
    kind: 'choice',
    policy: 'fill',
    need: 'yes',
    options: [
      { word: '在职', aliases: ['在职人员', '在岗', '已就业', '在职工作'] },
      { word: '在校', aliases: ['在校生', '在读', '学生', '在校学生', '在读学生', '在校学习'] },
      {
        word: '其他',
        aliases: ['其它', '其他人员'],
        narrower: [
          ['待业', '无业', '失业'],
          ['自由职业', '自由职业者'],
        ],
      },
    ],
    hint: say(
      '近年没有「其他」：非在职人员选「在职」，工作单位写「无」。',
      'There is no 其他 in recent years: without a job choose 在职 and write 无 as the employer.',
    ),
    sources: ['guide-2025-liaoning 第四步 4'],
  },
]);
