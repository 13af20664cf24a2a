import { documentNumberOf } from '../id-number';
import { officialWord } from '../official-words';
import { advice, defineRule } from '../rule';
import { say } from '../words';

/** 810000 香港, 820000 澳门, 830000 台湾: these regions stand on the residence permit, and on no citizen’s card. */
const BEGINNINGS = ['810000', '820000', '830000'];

/** Either the type or the number was taken from another document. Advice: which of the two, only the card shows. */
export default defineRule({
  id: 'residence-permit-begins-with-its-region',
  reads: ['idType', 'idNumber'],
  sources: ['site-survey-2026 7.2'],
  check(answers) {
    const reading = documentNumberOf(answers);
    if (!reading || !('number' in reading)) return undefined;
    const isPermit = officialWord('idType', answers.idType) === '港澳台居民居住证';
    const beginsLikeOne = BEGINNINGS.includes(reading.number.slice(0, 6));
    if (isPermit === beginsLikeOne) return undefined;
    return advice(
      'idNumber',
      isPermit
        ? say(
            '证件号码：港澳台居民居住证的号码以 810000、820000 或 830000 开头，请核对证件类型和号码。',
            '证件号码: a 港澳台居民居住证 begins with 810000, 820000 or 830000. Please check both type and number.',
          )
        : say(
            '证件号码以港澳台居民居住证的代码开头，请核对证件类型是不是「港澳台居民居住证」。',
            '证件号码 begins like a 港澳台居民居住证. Please check whether that is the 证件类型.',
          ),
    );
  },
  examples: [
    { given: { idType: '港澳台居民居住证', idNumber: '810000199408230021' }, finds: 'nothing' },
    { given: { idType: '居民身份证', idNumber: '11010519491231002X' }, finds: 'nothing' },
    { given: { idType: '港澳台居民居住证', idNumber: '11010519491231002X' }, finds: 'advice' },
    { given: { idType: '居民身份证', idNumber: '810000199408230021' }, finds: 'advice' },
  ],
});
