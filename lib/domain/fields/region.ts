import { defineFields } from '../field';
import { PEOPLES } from '../places';
import { say } from '../words';

/** 报名省市 · 考试考区: three linked choices, each with options only after the one before it. */
export default defineFields([
  {
    id: 'registrationProvince',
    section: 'region',
    label: '报名省市',
    gloss: 'Province of registration',
    kind: 'choice',
    policy: 'fill',
    need: 'yes',
    hint: say(
      '就近选择，关系到证书发放地；不是考点所在地。',
      'The nearest one; certificates are issued there. It is not the test site.',
    ),
    optionSuffixes: ['', '软考办', '考区', '考试机构'].flatMap((office) =>
      ['省', '市', '自治区', '壮族自治区', '回族自治区', '维吾尔自治区', '特别行政区', '']
        .map((kind) => kind + office)
        .filter((end) => end !== ''),
    ),
    sameOptions: [['新疆兵团', '新疆生产建设兵团']],
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第四步 1', 'guide-2023-yunnan 二 2'],
  },
  {
    id: 'registrationCity',
    section: 'region',
    label: '报名省市（市）',
    gloss: 'City of registration',
    kind: 'choice',
    policy: 'fill',
    need: 'yes',
    after: ['registrationProvince'],
    optionSuffixes: ['市', '地区', '州', '自治州', '盟', ...PEOPLES.map((people) => `${people}自治州`)],
    sources: ['guide-2023-yunnan 二 2'],
    doubts: ['The second box has no label of its own in the guides.'],
  },
  {
    id: 'examArea',
    section: 'region',
    label: '考试考区',
    gloss: 'Examination area',
    kind: 'choice',
    policy: 'fill',
    need: 'yes',
    after: ['registrationCity', 'registrationProvince'],
    hint: say(
      '考区不是考点，考点随机分配，考前一周看准考证。',
      'Not the test site: sites are drawn at random and stand on the admission ticket.',
    ),
    optionSuffixes: ['市', '考区', '市考区', '地区', '州'],
    sources: ['guide-2025-liaoning 第四步 1(2)(3)', 'guide-2020-jiangsu §四 注意 1'],
  },
]);
