import { officialWord } from '../official-words';
import { advice, defineRule, problem } from '../rule';
import { say } from '../words';

const NO_DEGREE_YET = say(
  '学位与学历不符：没有读本科的，学位一般是「无」，请核对这两项。',
  '学位 does not fit 学历: without undergraduate study it is usually 「无」. Please check both.',
);
const HIGHER_EXPECTED = say(
  '学位与学历不符：学历是研究生的，学位一般是硕士或博士，请按证书核对。',
  '学位 does not fit 学历: after graduate study it is usually 硕士 or 博士. Please compare with the certificates.',
);
const now = (education: string, title: string) =>
  say(`现在学历是「${education}」，学位是「${title}」。`, `学历 is 「${education}」 and 学位 「${title}」.`);

/** A degree presupposes undergraduate study; a master by equivalent standing has 本科 as education, so that pair is silent. */
export default defineRule({
  id: 'degree-fits-education',
  reads: ['degree', 'educationLevel', 'employmentStatus'],
  sources: ['own-proposal', 'guide-2025-liaoning 第四步 6'],
  check({ degree, educationLevel, employmentStatus }) {
    const title = officialWord('degree', degree);
    const education = officialWord('educationLevel', educationLevel);
    if (!title || !education) return undefined;
    if ((education === '大专' || education === '中专、高中及以下') && title !== '无')
      return problem('degree', NO_DEGREE_YET, now(education, title));
    const studying = officialWord('employmentStatus', employmentStatus) === '在校';
    if (education === '研究生及以上' && title !== '博士' && title !== '硕士' && !studying)
      return advice('degree', HIGHER_EXPECTED, now(education, title));
    return undefined;
  },
  examples: [
    { given: { educationLevel: '本科及以上', degree: '学士' }, finds: 'nothing' },
    { given: { educationLevel: '本科及以上', degree: '硕士' }, finds: 'nothing' },
    { given: { educationLevel: '大专', degree: '无' }, finds: 'nothing' },
    { given: { educationLevel: '大专', degree: '学士' }, finds: 'problem' },
    { given: { educationLevel: '高中', degree: '博士' }, finds: 'problem' },
    { given: { educationLevel: '研究生及以上', degree: '学士', employmentStatus: '在职' }, finds: 'advice' },
    { given: { educationLevel: '研究生及以上', degree: '学士', employmentStatus: '在校' }, finds: 'nothing' },
  ],
});
