import { defineVariant } from '../variant';
import { say } from '../words';

export default defineVariant({
  id: 'base',
  agencies: [],
  title: say('全国（近年）', 'National, recent years'),
  since: 2025,
  batch: '2026年下半年软考',
  login: 'network-identity-app',
  realNameCheck: true,
  review: 'unknown',
  payment: 'online',
  pledge: true,
  timeColumns: 2,
  titleDateWhenNone: 'may-be-empty',
  employmentStatuses: ['在职', '在校'],
  sources: ['guide-2025-liaoning', 'site-survey-2026 1.2'],
  doubts: ['Regions differ; the notice of the region decides.'],
});
