import { defineVariant } from '../variant';
import { say } from '../words';
import base from './base';

/** Before the scan of 2025: account and password, one column of times, 其他 still offered. */
export default defineVariant({
  ...base,
  id: 'national-2021',
  title: say('全国 · 2021～2024', 'National, 2021 to 2024'),
  since: 2021,
  batch: '2024年下半年软考',
  login: 'account-and-captcha',
  timeColumns: 1,
  employmentStatuses: ['在校', '在职', '其他'],
  sources: ['guide-2023-yunnan 一、二', 'site-survey-2026 1.2、1.3'],
  doubts: ['Seen for 云南; that it held everywhere is inferred.'],
});
