import { defineFields } from '../field';
import { QUALIFICATIONS } from '../qualifications';
import { say } from '../words';

/** 报考信息: level and qualification stay empty until the region is chosen. */
export default defineFields([
  {
    id: 'level',
    section: 'application',
    label: '报考级别',
    gloss: 'Level',
    kind: 'choice',
    policy: 'fill',
    need: 'yes',
    after: ['examArea', 'registrationProvince'],
    options: [
      { word: '高级', aliases: ['高级资格', '高级资格考试'] },
      { word: '中级', aliases: ['中级资格', '中级资格考试'] },
      { word: '初级', aliases: ['初级资格', '初级资格考试'] },
    ],
    hint: say(
      '先选报名省市和考试考区，这里才会有选项。',
      'Empty until the region and the examination area are chosen.',
    ),
    sources: ['guide-2025-liaoning 第四步 3(1)'],
  },
  {
    id: 'qualification',
    section: 'application',
    label: '报考资格',
    gloss: 'Qualification',
    kind: 'choice',
    policy: 'fill',
    need: 'yes',
    after: ['level'],
    options: QUALIFICATIONS.map(({ name }) => ({ word: name })),
    sources: ['guide-2025-liaoning 第四步 3(1)', 'guide-2020-jiangsu §四'],
  },
  {
    id: 'papers',
    section: 'application',
    label: '报考科目',
    gloss: 'Papers',
    kind: 'text',
    policy: 'verify',
    need: 'no',
    after: ['qualification'],
    hint: say('选好报考资格后由网站生成，请核对。', 'Filled by the site after the qualification; compare it.'),
    sources: ['guide-2025-liaoning 第四步 3(1)', 'guide-2020-jiangsu §五'],
  },
  {
    id: 'currentTitle',
    section: 'application',
    label: '现有职称（资格）',
    gloss: 'Present professional title',
    kind: 'text',
    policy: 'fill',
    need: 'yes',
    options: [{ word: '无', aliases: ['没有', '无职称'] }],
    hint: say('没有职称填「无」；PMP 证书不算职称。', 'None: 无. A PMP certificate is not a title.'),
    sources: ['guide-2020-jiangsu §四 注意 2', 'guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 3(2)'],
  },
  {
    id: 'titleDate',
    section: 'application',
    label: '取得职称（资格）时间',
    gloss: 'Date of the title',
    kind: 'date',
    policy: 'fill',
    need: 'conditional',
    after: ['currentTitle'],
    sources: ['guide-2020-jiangsu §四 注意 2', 'guide-2025-liaoning 第四步 3(2)'],
  },
]);
