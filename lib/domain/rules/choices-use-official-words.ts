import { FIELDS } from '../fields';
import { officialWord } from '../official-words';
import { advice, defineRule } from '../rule';
import { say } from '../words';

const CHOICES = FIELDS.filter(({ kind, options }) => kind === 'choice' && options).map(
  ({ id, label, options = [] }) => {
    const known = options.length > 8 ? '' : `：${options.map(({ word }) => word).join('、')}`;
    const sentence = say(
      `没有在${label}里见过这个选项，请从官方选项中选择${known}。`,
      `This has not been seen among the options of ${label}. Please choose an official one${known}.`,
    );
    return { id, sentence };
  },
);

export default defineRule({
  id: 'choices-use-official-words',
  reads: CHOICES.map(({ id }) => id),
  about: 'wording',
  sources: ['own-proposal'],
  check: (answers, { variant }) =>
    CHOICES.flatMap(({ id, sentence }) => {
      const given = answers[id];
      if (!given || officialWord(id, given) || variant.options?.[id]?.includes(given)) return [];
      return advice(id, sentence, say(`现在是「${given}」。`, `It is 「${given}」 now.`));
    }),
  examples: [
    { given: { gender: '女', degree: '学士', educationLevel: '本科', level: '高级' }, finds: 'nothing' },
    { given: { idType: '居民身份证/社保卡' }, variant: 'yunnan-2023', finds: 'nothing' },
    { given: { gender: 'F' }, finds: 'advice' },
    {
      given: { qualification: '信息系统经理', level: '特级', idType: '学生证', majorRelation: '一样' },
      finds: 'advice',
    },
    { given: { employmentStatus: '退休', educationLevel: '博士后', degree: '名誉博士' }, finds: 'advice' },
  ],
});
