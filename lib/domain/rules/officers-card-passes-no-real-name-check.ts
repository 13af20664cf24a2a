import { officialWord } from '../official-words';
import { advice, defineRule } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'officers-card-passes-no-real-name-check',
  reads: ['idType'],
  sources: ['guide-2023-yunnan 一 3'],
  check({ idType }, { variant }) {
    if (!variant.realNameCheck || officialWord('idType', idType) !== '军官证') return undefined;
    return advice(
      'idType',
      say(
        '证件类型：军官证不支持实名认证，未实名认证不能报名，请改用居民身份证或先咨询当地软考办。',
        '证件类型: 军官证 cannot pass the real-name check, without which nobody registers. Use 居民身份证 or ask the local office.',
      ),
    );
  },
  examples: [
    { given: { idType: '军官证' }, variant: 'yunnan-2023', finds: 'advice' },
    { given: { idType: '军官证' }, variant: 'jiangsu-2020', finds: 'nothing' },
    { given: { idType: '居民身份证' }, variant: 'yunnan-2023', finds: 'nothing' },
  ],
});
