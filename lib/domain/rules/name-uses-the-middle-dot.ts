import { advice, defineRule } from '../rule';
import { say } from '../words';

const OTHER_DOT = /\p{Script=Han}\s*[•・‧∙⋅．.。●]\s*\p{Script=Han}/u;

export default defineRule({
  id: 'name-uses-the-middle-dot',
  reads: ['name'],
  sources: ['site-survey-2026 7.3'],
  check({ name }) {
    if (!name || !OTHER_DOT.test(name)) return undefined;
    return advice(
      'name',
      say(
        '姓名里的间隔点一般用「·」，现在是另一种点，请与身份证核对。',
        'The dot in 姓名 is usually 「·」; this one is another. Please compare with the document.',
      ),
    );
  },
  examples: [
    { given: { name: '阿卜杜拉·买买提' }, finds: 'nothing' },
    { given: { name: 'A. Smith' }, finds: 'nothing' },
    { given: { name: '阿卜杜拉•买买提' }, finds: 'advice' },
    { given: { name: '阿卜杜拉．买买提' }, finds: 'advice' },
  ],
});
