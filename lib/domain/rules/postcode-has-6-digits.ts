import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'postcode-has-6-digits',
  reads: ['postcode'],
  sources: ['site-survey-2026 7.3', 'guide-2025-liaoning 报名表'],
  check({ postcode }) {
    if (!postcode || /^\d{6}$/.test(postcode)) return undefined;
    return problem('postcode', say('邮政编码应为 6 位半角数字，请核对。', '邮政编码 is 6 plain digits. Please check.'));
  },
  examples: [
    { given: { postcode: '210012' }, finds: 'nothing' },
    { given: { postcode: '21001' }, finds: 'problem' },
    { given: { postcode: '２１００１２' }, finds: 'problem' },
  ],
});
