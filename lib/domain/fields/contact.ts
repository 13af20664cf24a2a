import { defineFields } from '../field';
import { say } from '../words';

/** 联系方式: how the office reaches the candidate, and where the certificate may be sent. */
export default defineFields([
  {
    id: 'postalAddress',
    section: 'contact',
    label: '通讯地址',
    gloss: 'Postal address',
    kind: 'text',
    policy: 'fill',
    need: 'yes',
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 报名表 (通信地址)'],
  },
  {
    id: 'email',
    section: 'contact',
    label: 'Email',
    gloss: 'E-mail',
    kind: 'text',
    policy: 'fill',
    need: 'yes',
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 7'],
  },
  {
    id: 'landline',
    section: 'contact',
    label: '固定电话',
    gloss: 'Landline',
    kind: 'text',
    policy: 'fill',
    need: 'no',
    hint: say('没有座机可以填手机号码。', 'Without a landline the mobile number will do.'),
    sources: ['guide-2025-liaoning 第四步 7'],
  },
  {
    id: 'mobile',
    section: 'contact',
    label: '手机号码',
    gloss: 'Mobile number',
    kind: 'text',
    policy: 'fill',
    need: 'yes',
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 第四步 7'],
  },
  {
    id: 'postcode',
    section: 'contact',
    label: '邮政编码',
    gloss: 'Postcode',
    kind: 'text',
    policy: 'fill',
    need: 'no',
    sources: ['guide-2023-yunnan 截图', 'guide-2025-liaoning 报名表'],
    doubts: ['A star was read in one screenshot, unsure.'],
  },
]);
