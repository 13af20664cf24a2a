import { advice, defineRule, problem } from '../rule';
import { say } from '../words';

const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
/** What layui’s own check lets through; the form is likely built with it. */
const PLAIN_ADDRESS = /^[\w.-]+@(?:[a-z\d-]+\.)+[a-z\d]{2,}$/i;

export default defineRule({
  id: 'email-is-an-address',
  reads: ['email'],
  sources: ['site-survey-2026 7.3', 'own-proposal'],
  check({ email }) {
    if (!email || PLAIN_ADDRESS.test(email)) return undefined;
    if (!ADDRESS.test(email))
      return problem(
        'email',
        say(
          'Email 应写成 name@example.com 的样子，请检查「@」和「.」，不带空格。',
          'Email looks like name@example.com. Please check the @ and the dot; no spaces.',
        ),
      );
    return advice(
      'email',
      say(
        'Email 里有不常见的字符，官网可能不接受；若不接受，请换一个只含字母、数字和「. _ -」的邮箱。',
        'Email holds unusual characters that the site may refuse; if so, use one with letters, digits and . _ - only.',
      ),
    );
  },
  examples: [
    { given: { email: 'zhangsan@example.com' }, finds: 'nothing' },
    { given: { email: 'zhang.san_1@mail.example.museum' }, finds: 'nothing' },
    { given: { email: 'zhang+ruankao@example.com' }, finds: 'advice' },
    { given: { email: 'zhangsan@example' }, finds: 'problem' },
    { given: { email: 'zhangsan＠example.com' }, finds: 'problem' },
    { given: { email: 'zhang san@example.com' }, finds: 'problem' },
  ],
});
