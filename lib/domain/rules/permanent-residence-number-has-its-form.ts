import { checkDigitOf } from '../id-number';
import { officialWord } from '../official-words';
import { advice, defineRule } from '../rule';
import { say } from '../words';

/** Cards of 2017: three capital letters and twelve digits. */
const FORM_OF_2017 = /^[A-Z]{3}\d{12}$/;
/** Cards since December 2023: a 9, sixteen digits, and a check digit as on a citizen’s card. Both are in use. */
const FORM_OF_2023 = /^9\d{16}[\dX]$/;

const OTHER_FORM = say(
  '证件号码：外国人永久居留身份证的号码是 3 个大写字母加 12 位数字，或 9 开头的 18 位，请对照证件核对。',
  '证件号码: a 外国人永久居留身份证 has 3 capital letters and 12 digits, or 18 places that begin with 9. Please compare.',
);
const OTHER_CHECK_DIGIT = say(
  '证件号码的末位与前 17 位不符，可能有一位填得不对，请逐位对照外国人永久居留身份证。',
  'The last place of 证件号码 does not fit the others; one digit may differ. Please compare digit by digit.',
);

/** Advice only: what is known of this number is second-hand, and a right one must not be kept from the form. */
export default defineRule({
  id: 'permanent-residence-number-has-its-form',
  reads: ['idType', 'idNumber'],
  sources: ['site-survey-2026 7.2'],
  check({ idType, idNumber }) {
    if (!idNumber || officialWord('idType', idType) !== '外国人永久居留身份证') return undefined;
    const number = idNumber.normalize('NFKC').toUpperCase();
    if (FORM_OF_2017.test(number)) return undefined;
    if (!FORM_OF_2023.test(number)) return advice('idNumber', OTHER_FORM);
    return checkDigitOf(number) === number.charAt(17) ? undefined : advice('idNumber', OTHER_CHECK_DIGIT);
  },
  examples: [
    { given: { idType: '外国人永久居留身份证', idNumber: 'USA110180010101' }, finds: 'nothing' },
    { given: { idType: '外国人永久居留身份证', idNumber: '911124198108030024' }, finds: 'nothing' },
    { given: { idType: '外国人永久居留证', idNumber: '911124198108030025' }, finds: 'advice' },
    { given: { idType: '外国人永久居留身份证', idNumber: 'E12345678' }, finds: 'advice' },
  ],
});
