import { officialWord } from '../official-words';
import { advice, defineRule } from '../rule';
import { say } from '../words';

/** 军字第 and 4 to 8 digits, with or without 号; other arms and years put other words in front. */
const FORM = /^\p{Script=Han}字第\s*\d{4,8}\s*号?$/u;

/** Advice only: what is known of this number is second-hand, and a right one must not be kept from the form. */
export default defineRule({
  id: 'officers-card-number-has-its-form',
  reads: ['idType', 'idNumber'],
  sources: ['site-survey-2026 7.2'],
  check({ idType, idNumber }) {
    if (!idNumber || officialWord('idType', idType) !== '军官证' || FORM.test(idNumber.normalize('NFKC')))
      return undefined;
    return advice(
      'idNumber',
      say(
        '证件号码：军官证的号码一般写成「军字第12345678号」的样子，请对照证件核对。',
        '证件号码: an officer’s card is usually written like 「军字第12345678号」. Please compare with the card.',
      ),
    );
  },
  examples: [
    { given: { idType: '军官证', idNumber: '军字第12345678号' }, finds: 'nothing' },
    { given: { idType: '军官证', idNumber: '士字第1234567' }, finds: 'nothing' },
    { given: { idType: '军官证', idNumber: '12345678' }, finds: 'advice' },
    { given: { idType: '居民身份证', idNumber: '11010519491231002X' }, finds: 'nothing' },
  ],
});
