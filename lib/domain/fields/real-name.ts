import { defineFields } from '../field';
import { say } from '../words';

/** 实名认证: asked on the personal page before the first registration, where the region has the check. */
export default defineFields([
  {
    id: 'idValidFrom',
    section: 'realName',
    label: '证件生效期',
    gloss: 'Document valid from',
    kind: 'date',
    policy: 'fill',
    need: 'no',
    pages: ['my-info', 'form'],
    sources: ['guide-2023-yunnan 一 3'],
  },
  {
    id: 'idValidUntil',
    section: 'realName',
    label: '证件失效期',
    gloss: 'Document valid until',
    kind: 'date',
    policy: 'fill',
    need: 'no',
    pages: ['my-info', 'form'],
    options: [{ word: '长期' }],
    hint: say('长期有效的填「长期」。', 'Without an end: 长期.'),
    sources: ['guide-2023-yunnan 一 3'],
  },
]);
