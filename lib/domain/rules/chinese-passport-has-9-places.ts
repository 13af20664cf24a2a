import { plainWords } from '../official-words';
import { advice, defineRule } from '../rule';
import { say } from '../words';

/** E and 8 digits, or E, a letter and 7 digits; the older G, 14 and 15 books; service and diplomatic ones; 香港, 澳门. */
const FORMS = [/^E[\dA-Z]\d{7}$/, /^G\d{8}$/, /^1[45]\d{7}$/, /^[SDP]\w?\d{7}$/, /^MA\d{7}$/, /^K\d{8}$/];

/** Speaks only where the page calls it a Chinese passport; where it says 护照 alone, every country’s may be meant. */
export default defineRule({
  id: 'chinese-passport-has-9-places',
  reads: ['idType', 'idNumber'],
  sources: ['site-survey-2026 7.2'],
  check({ idType, idNumber }) {
    if (!idNumber || plainWords(idType ?? '') !== '中国护照') return undefined;
    const number = idNumber.normalize('NFKC').toUpperCase();
    if (FORMS.some((form) => form.test(number))) return undefined;
    return advice(
      'idNumber',
      say(
        '证件号码：中国护照的号码一般是 E 加 8 位数字，或 E 加 1 位字母和 7 位数字，请对照护照核对。',
        '证件号码: a Chinese passport usually has E and 8 digits, or E, a letter and 7 digits. Please compare.',
      ),
    );
  },
  examples: [
    { given: { idType: '中国护照', idNumber: 'E12345678' }, finds: 'nothing' },
    { given: { idType: '中国护照', idNumber: 'ea1234567' }, finds: 'nothing' },
    { given: { idType: '中国护照', idNumber: 'E1234567' }, finds: 'advice' },
    { given: { idType: '护照', idNumber: 'X1234567' }, finds: 'nothing' },
  ],
});
