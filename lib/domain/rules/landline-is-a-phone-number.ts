import { advice, defineRule, problem } from '../rule';
import { say } from '../words';

const USUAL = [/^0\d{2,3}-?\d{7,8}(?:-\d{1,6})?$/, /^1[3-9]\d{9}$/];
const POSSIBLE = /^[\d\s()（）+转－—-]+$/;

export default defineRule({
  id: 'landline-is-a-phone-number',
  reads: ['landline'],
  sources: ['guide-2025-liaoning 第四步 7', 'site-survey-2026 7.3'],
  check({ landline }) {
    if (!landline || USUAL.some((shape) => shape.test(landline))) return undefined;
    if (!POSSIBLE.test(landline) || landline.replace(/\D/g, '').length < 7)
      return problem(
        'landline',
        say(
          '固定电话不是电话号码，请写区号和号码，如 010-12345678；没有座机可以填手机号码。',
          '固定电话 is no telephone number. Please write area code and number, e.g. 010-12345678; a mobile number will do.',
        ),
      );
    return advice(
      'landline',
      say(
        '固定电话一般写成区号加号码，如 010-12345678，请核对。',
        '固定电话 is usually area code and number, e.g. 010-12345678. Please check.',
      ),
    );
  },
  examples: [
    { given: { landline: '010-12345678' }, finds: 'nothing' },
    { given: { landline: '08716326248' }, finds: 'nothing' },
    { given: { landline: '13912345678' }, finds: 'nothing' },
    { given: { landline: '12345678' }, finds: 'advice' },
    { given: { landline: '无' }, finds: 'problem' },
    { given: { landline: '12345' }, finds: 'problem' },
  ],
});
