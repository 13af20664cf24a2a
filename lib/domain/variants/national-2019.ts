import { defineVariant } from '../variant';
import { say } from '../words';
import national2021 from './national-2021';

/** 2020 and before: no real-name check, and a date even where 现有职称 is 无. */
export default defineVariant({
  ...national2021,
  id: 'national-2019',
  title: say('全国 · 2020', 'National, 2020'),
  since: 2019,
  batch: '2020年下半年软考',
  realNameCheck: false,
  titleDateWhenNone: 'day-of-filling',
  sources: ['guide-2020-national', 'guide-2020-jiangsu'],
  doubts: ['Seen for the second half of 2020 only.'],
});
