import { officialWord } from '../official-words';
import { defineRule, problem } from '../rule';
import { say } from '../words';

/** Dots and spaces between Han characters are taken up by other words; private-use characters stand for rare names. */
const HAN_NAME = /^[\p{Script=Han}\p{Co}](?:\s*[·•・‧∙⋅．.。●]?\s*[\p{Script=Han}\p{Co}])+$/u;
const NAME_IN_LETTERS = /^\p{L}(?:[\p{L}\p{M}\p{Co}\s.,'’()（）·•・‧∙⋅．-]*[\p{L}\p{M}\p{Co}.)）])$/u;

export default defineRule({
  id: 'name-is-written-as-on-the-document',
  reads: ['name', 'idType'],
  sources: ['guide-2020-jiangsu §四 注意 3', 'site-survey-2026 7.3'],
  check({ name, idType }) {
    if (!name) return undefined;
    const document = officialWord('idType', idType);
    if (document === '居民身份证' || document === '军官证') {
      if (!HAN_NAME.test(name))
        return problem(
          'name',
          say(
            '姓名应为两个以上汉字，与证件完全一致，请核对。',
            '姓名 is two or more Chinese characters, exactly as on the document. Please check.',
          ),
        );
      if (/\s/.test(name))
        return problem(
          'name',
          say('姓名中间有空格，请去掉，与证件一致。', '姓名 has a space inside. Please remove it, as on the document.'),
        );
      return undefined;
    }
    if (NAME_IN_LETTERS.test(name)) return undefined;
    return problem(
      'name',
      say(
        '姓名应为两个以上汉字或字母，与证件完全一致，请核对。',
        '姓名 is two or more characters or letters, exactly as on the document. Please check.',
      ),
    );
  },
  examples: [
    { given: { name: '张三', idType: '居民身份证' }, finds: 'nothing' },
    { given: { name: '阿卜杜拉·买买提', idType: '居民身份证' }, finds: 'nothing' },
    { given: { name: '𠮷野', idType: '居民身份证' }, finds: 'nothing' },
    { given: { name: 'LI, SI', idType: '护照' }, finds: 'nothing' },
    { given: { name: '李四', idType: '护照' }, finds: 'nothing' },
    { given: { name: '张', idType: '居民身份证' }, finds: 'problem' },
    { given: { name: '张 三', idType: '居民身份证' }, finds: 'problem' },
    { given: { name: 'Zhang San', idType: '居民身份证' }, finds: 'problem' },
    { given: { name: '张三1' }, finds: 'problem' },
  ],
});
