import { defineVariant } from '../variant';
import { say } from '../words';

export default defineVariant({
  id: 'yunnan-2023',
  agencies: ['云南'],
  title: say('云南 · 2023', 'Yunnan, 2023'),
  since: 2021,
  batch: '2023年上半年软考',
  login: 'account-and-captcha',
  realNameCheck: true,
  review: 'yes',
  payment: 'online',
  fee: { 中级: 100 },
  pledge: false,
  timeColumns: 1,
  titleDateWhenNone: 'may-be-empty',
  employmentStatuses: ['在校', '在职', '其他'],
  labels: { submit: '提交报考信息' },
  options: { idType: ['居民身份证/社保卡', '军官证', '护照'] },
  notes: [
    say('报名省市和考试考区按通知选择；审核通过后才能去支付。', 'Payment opens only after the review has passed.'),
    say(
      '军官证不支持实名认证，未实名认证不能报名。',
      'An officer’s card cannot pass the real-name check; without it nobody registers.',
    ),
  ],
  sources: ['guide-2023-yunnan'],
  doubts: [
    'Fee 100 yuan was read for 中级 in 2021; other levels are not in the guide.',
    'Its employment options are not shown.',
  ],
});
