import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'postal-address-can-be-delivered-to',
  reads: ['postalAddress'],
  sources: ['own-proposal', 'guide-2025-liaoning 第四步 1(1)'],
  check({ postalAddress }) {
    if (!postalAddress || [...postalAddress.replace(/\s/g, '')].length >= 5) return undefined;
    return problem(
      'postalAddress',
      say(
        '通讯地址太短，请写到街道和门牌号，证书可能寄到这里。',
        '通讯地址 is too short. Please give street and number; the certificate may be sent there.',
      ),
    );
  },
  examples: [
    { given: { postalAddress: '沈阳市和平区文化路 3 号' }, finds: 'nothing' },
    { given: { postalAddress: '沈阳市' }, finds: 'problem' },
    { given: { postalAddress: '沈 阳 市' }, finds: 'problem' },
  ],
});
