import { defineRule, problem } from '../rule';
import { say } from '../words';

const MOBILE = /^1[3-9]\d{9}$/;

const OTHER_CHARACTERS = say(
  '手机号码只填 11 位半角数字，不带空格、横线和国家代码，请修改。',
  '手机号码 is 11 plain digits, without spaces, hyphens and country code. Please change it.',
);
const LENGTH = say('手机号码应为 11 位，请核对。', '手机号码 has 11 digits. Please check.');
const BEGINNING = say('手机号码应以 13～19 开头，请核对。', '手机号码 begins with 13 to 19. Please check.');

export default defineRule({
  id: 'mobile-has-11-digits',
  reads: ['mobile'],
  sources: ['site-survey-2026 7.3', 'guide-2025-liaoning 第四步 7'],
  check({ mobile }) {
    if (!mobile || MOBILE.test(mobile)) return undefined;
    if (!/^\d+$/.test(mobile)) return problem('mobile', OTHER_CHARACTERS);
    if (mobile.length !== 11)
      return problem('mobile', LENGTH, say(`现为 ${mobile.length} 位。`, `This one has ${mobile.length}.`));
    return problem('mobile', BEGINNING);
  },
  examples: [
    { given: { mobile: '13912345678' }, finds: 'nothing' },
    { given: { mobile: '19912345678' }, finds: 'nothing' },
    { given: { mobile: '1391234567' }, finds: 'problem' },
    { given: { mobile: '12912345678' }, finds: 'problem' },
    { given: { mobile: '139-1234-5678' }, finds: 'problem' },
    { given: { mobile: '１３９１２３４５６７８' }, finds: 'problem' },
  ],
});
