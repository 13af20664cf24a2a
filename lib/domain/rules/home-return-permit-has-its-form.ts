import { officialWord } from '../official-words';
import { advice, defineRule } from '../rule';
import { say } from '../words';

/** H for 香港, M for 澳门, eight digits for the person, and on older cards two more for how often it was issued. */
const FORM = /^[HM]\d{8}(?:\d{2})?$/;

/** Advice only: what is known of this number is second-hand, and a right one must not be kept from the form. */
export default defineRule({
  id: 'home-return-permit-has-its-form',
  reads: ['idType', 'idNumber'],
  sources: ['site-survey-2026 7.2'],
  check({ idType, idNumber }) {
    if (!idNumber || officialWord('idType', idType) !== '港澳居民来往内地通行证') return undefined;
    if (FORM.test(idNumber.normalize('NFKC').toUpperCase())) return undefined;
    return advice(
      'idNumber',
      say(
        '证件号码：港澳居民来往内地通行证的号码一般是 H 或 M 加 8 位数字，请对照证件核对。',
        '证件号码: a 港澳居民来往内地通行证 usually has H or M and 8 digits. Please compare with the card.',
      ),
    );
  },
  examples: [
    { given: { idType: '港澳居民来往内地通行证', idNumber: 'H12345678' }, finds: 'nothing' },
    { given: { idType: '回乡证', idNumber: 'm1234567801' }, finds: 'nothing' },
    { given: { idType: '港澳居民来往内地通行证', idNumber: '12345678' }, finds: 'advice' },
    { given: { idType: '港澳居民来往内地通行证', idNumber: 'H1234567' }, finds: 'advice' },
    { given: { idType: '居民身份证', idNumber: 'H1234567' }, finds: 'nothing' },
  ],
});
