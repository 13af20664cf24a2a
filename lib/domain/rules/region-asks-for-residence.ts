import { agencyOf, provinceIn, RESIDENCE } from '../region-requirements';
import { advice, defineRule } from '../rule';
import { say } from '../words';

const SENTENCE = say(
  '报名省市：查到这里要求在本地工作、学习或居住，通讯地址却在别的省份，请先看当地报名通知，确认可以在这里报名。',
  '报名省市: what was found of it asks for work, study or residence there, and the address is elsewhere. Please see the notice of the region first.',
);

/** Advice only: people work in one place and have their post sent to another. */
export default defineRule({
  id: 'region-asks-for-residence',
  reads: ['registrationProvince', 'postalAddress'],
  sources: ['site-survey-2026 2'],
  check(answers, { variant }) {
    const agency = agencyOf(answers, variant) ?? '';
    const asked = RESIDENCE[agency];
    const elsewhere = provinceIn(answers.postalAddress ?? '');
    if (!asked || !elsewhere || elsewhere === asked.province) return undefined;
    return advice(
      'registrationProvince',
      SENTENCE,
      say(
        `查到${agency}的要求是「${asked.words.zh}」，通讯地址在${elsewhere}。`,
        `What was found of ${agency} asks for 「${asked.words.en}」, and the address is in ${elsewhere}.`,
      ),
    );
  },
  examples: [
    { given: { registrationProvince: '北京', postalAddress: '河北省石家庄市练习路 1 号' }, finds: 'advice' },
    { given: { registrationProvince: '北京市', postalAddress: '北京市练习路 1 号' }, finds: 'nothing' },
    { given: { postalAddress: '辽宁省大连市练习路 5 号' }, variant: 'dalian-2025', finds: 'nothing' },
    { given: { postalAddress: '江苏省南京市练习路 1 号' }, variant: 'dalian-2025', finds: 'advice' },
    { given: { registrationProvince: '天津', postalAddress: '江苏省南京市练习路 1 号' }, finds: 'nothing' },
    { given: { registrationProvince: '北京', postalAddress: '练习路 1 号' }, finds: 'nothing' },
  ],
});
