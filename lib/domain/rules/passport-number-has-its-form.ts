import { officialWord } from '../official-words';
import { advice, defineRule } from '../rule';
import { say } from '../words';

/** Letters and digits, 5 to 17 of them: passports of the world have no other form in common. */
const ANY_PASSPORT = /^[A-Z\d]{5,17}$/;

/** Advice only: every country numbers its passports as it likes. */
export default defineRule({
  id: 'passport-number-has-its-form',
  reads: ['idType', 'idNumber'],
  sources: ['site-survey-2026 7.2'],
  check({ idType, idNumber }) {
    if (!idNumber || officialWord('idType', idType) !== '护照') return undefined;
    const number = idNumber.normalize('NFKC').toUpperCase();
    if (ANY_PASSPORT.test(number) && /\d/.test(number)) return undefined;
    return advice(
      'idNumber',
      say(
        '证件号码：护照号码一般是 5～17 位字母和数字，不带空格和横线，请对照护照核对。',
        '证件号码: a passport number usually has 5 to 17 letters and digits, without spaces or dashes. Please compare.',
      ),
    );
  },
  examples: [
    { given: { idType: '护照', idNumber: 'E12345678' }, finds: 'nothing' },
    { given: { idType: '护照', idNumber: 'EA1234567' }, finds: 'nothing' },
    { given: { idType: '外国护照', idNumber: '123456789' }, finds: 'nothing' },
    { given: { idType: '护照', idNumber: 'E1234 5678' }, finds: 'advice' },
    { given: { idType: '护照', idNumber: 'PASSPORT' }, finds: 'advice' },
  ],
});
