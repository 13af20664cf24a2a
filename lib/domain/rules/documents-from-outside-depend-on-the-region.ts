import { officialWord } from '../official-words';
import { agencyOf, FROM_OUTSIDE } from '../region-requirements';
import { advice, defineRule } from '../rule';
import { say } from '../words';

const OF_PEOPLE_FROM_OUTSIDE: readonly (string | undefined)[] = [
  '护照',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '港澳台居民居住证',
  '外国人永久居留身份证',
];

const SENTENCE = say(
  `证件类型：能否用这种证件报名，只查到${FROM_OUTSIDE.join('、')}的通知写明在内地工作的可以，请先问当地软考办。`,
  `证件类型: only the notice of ${FROM_OUTSIDE.join(', ')} was found to accept such a document of people who work in the mainland. Please ask the local office first.`,
);

/** Advice only: what most regions accept was not found published. */
export default defineRule({
  id: 'documents-from-outside-depend-on-the-region',
  reads: ['idType', 'registrationProvince'],
  sources: ['site-survey-2026 2', 'site-survey-2026 7.2'],
  check(answers, { variant }) {
    const word = officialWord('idType', answers.idType);
    const agency = agencyOf(answers, variant);
    if (!OF_PEOPLE_FROM_OUTSIDE.includes(word) || (agency && FROM_OUTSIDE.includes(agency))) return undefined;
    return advice(
      'idType',
      SENTENCE,
      agency === undefined ? undefined : say(`${agency}的没有查到。`, `Nothing was found of ${agency}.`),
    );
  },
  examples: [
    { given: { idType: '护照', registrationProvince: '北京' }, finds: 'advice' },
    { given: { idType: '台胞证' }, finds: 'advice' },
    { given: { idType: '护照', registrationProvince: '广东省' }, finds: 'nothing' },
    { given: { idType: '居民身份证', registrationProvince: '北京' }, finds: 'nothing' },
    { given: { idType: '军官证' }, finds: 'nothing' },
  ],
});
