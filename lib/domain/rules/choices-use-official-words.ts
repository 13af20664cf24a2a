import { FIELDS } from '../fields';
import { officialWord } from '../official-words';
import { advice, defineRule } from '../rule';
import { say } from '../words';

const CHOICES = FIELDS.filter(({ kind, options }) => kind === 'choice' && options);

export default defineRule({
  id: 'choices-use-official-words',
  reads: CHOICES.map(({ id }) => id),
  about: 'wording',
  sources: ['own-proposal'],
  check: (answers, { variant }) =>
    CHOICES.flatMap(({ id, label, options = [] }) => {
      const given = answers[id];
      if (!given || officialWord(id, given) || variant.options?.[id]?.includes(given)) return [];
      const known = options.length > 8 ? '' : `：${options.map(({ word }) => word).join('、')}`;
      return advice(
        id,
        say(
          `${label}里没有见过「${given}」这个选项，请从官方选项中选择${known}。`,
          `「${given}」 has not been seen among the options of ${label}. Please choose an official one${known}.`,
        ),
      );
    }),
  examples: [
    { given: { gender: '女', degree: '学士', educationLevel: '本科', level: '高级' }, finds: 'nothing' },
    { given: { idType: '居民身份证/社保卡' }, variant: 'yunnan-2023', finds: 'nothing' },
    { given: { gender: 'F' }, finds: 'advice' },
    { given: { qualification: '信息系统经理' }, finds: 'advice' },
  ],
});
