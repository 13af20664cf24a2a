import { officialWord } from '../official-words';
import { advice, defineRule } from '../rule';
import { say } from '../words';

/** Today's card has eight digits; the old booklet ten places that may end with a letter; a single-entry one 10 to 12. */
const FORMS = [/^\d{8}$/, /^\d{9}[\dA-Z]$/, /^[A-Z\d]{10,12}$/];

/** Advice only: what is known of this number is second-hand, and a right one must not be kept from the form. */
export default defineRule({
  id: 'taiwan-permit-has-its-form',
  reads: ['idType', 'idNumber'],
  sources: ['site-survey-2026 7.2'],
  check({ idType, idNumber }) {
    if (!idNumber || officialWord('idType', idType) !== '台湾居民来往大陆通行证') return undefined;
    const number = idNumber.normalize('NFKC').toUpperCase();
    if (FORMS.some((form) => form.test(number))) return undefined;
    return advice(
      'idNumber',
      say(
        '证件号码：台湾居民来往大陆通行证的号码一般是 8 位数字，请对照证件核对。',
        '证件号码: a 台湾居民来往大陆通行证 usually has 8 digits. Please compare with the card.',
      ),
    );
  },
  examples: [
    { given: { idType: '台湾居民来往大陆通行证', idNumber: '12345678' }, finds: 'nothing' },
    { given: { idType: '台胞证', idNumber: '123456789b' }, finds: 'nothing' },
    { given: { idType: '台湾居民来往大陆通行证', idNumber: '1234567' }, finds: 'advice' },
    { given: { idType: '台湾居民来往大陆通行证', idNumber: '12345678-9' }, finds: 'advice' },
  ],
});
