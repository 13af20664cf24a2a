import { documentNumberOf } from '../id-number';
import { defineRule, problem } from '../rule';
import { say } from '../words';

const WORDS = {
  length: say(
    '证件号码应为 18 位，请按身份证重新填写，不带空格。',
    '证件号码 has 18 places. Please copy it from the ID card, without spaces.',
  ),
  'full-width': say(
    '证件号码里有全角字符，请改用半角数字和字母 X。',
    '证件号码 holds full-width characters. Please use plain digits and the letter X.',
  ),
  characters: say(
    '证件号码只能是 17 位数字加 1 位数字或 X，请检查有没有别的字符。',
    '证件号码 is 17 digits and then a digit or X. Please look for other characters.',
  ),
};

export default defineRule({
  id: 'id-number-has-18-places',
  reads: ['idType', 'idNumber'],
  sources: ['gb-11643-1999', 'site-survey-2026 7.1'],
  check(answers) {
    const reading = documentNumberOf(answers);
    if (!reading || !('reason' in reading)) return undefined;
    if (reading.reason === 'full-width' || reading.reason === 'characters')
      return problem('idNumber', WORDS[reading.reason]);
    if (reading.reason !== 'length') return undefined;
    const places = [...(answers.idNumber ?? '')].length;
    return problem('idNumber', WORDS.length, say(`现为 ${places} 位。`, `This one has ${places}.`));
  },
  examples: [
    { given: { idType: '居民身份证', idNumber: '11010519491231002X' }, finds: 'nothing' },
    { given: { idType: '居民身份证', idNumber: '11010519491231002' }, finds: 'problem' },
    { given: { idType: '居民身份证', idNumber: '110105491231002' }, finds: 'problem' },
    { given: { idType: '居民身份证', idNumber: '11010519491231002Ｘ' }, finds: 'problem' },
    { given: { idType: '居民身份证', idNumber: '1101051949123100-X' }, finds: 'problem' },
    { given: { idType: '护照', idNumber: 'E12345678' }, finds: 'nothing' },
  ],
});
