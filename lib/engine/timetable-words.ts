/** Says why nothing of a timetable is used. */
import { say, type Words } from '../domain/words';
import type { TimetableAlarm } from './timetable';

export const ALARM_WORDS: { readonly [alarm in TimetableAlarm]: Words } = {
  'no-rows': say('没有找到任何机构。', 'No agency was found.'),
  'no-header': say(
    '没有找到表头，分不清哪一列是报名、哪一列是缴费。',
    'The header is missing; the columns cannot be told apart.',
  ),
  'columns-unclear': say('表头的时间列看不明白。', 'The headings of the times are not clear.'),
  'cell-count': say('有一行的时间个数与表头对不上。', 'A row has another number of times than the header.'),
  twice: say('同一个机构出现了两次。', 'An agency is listed twice.'),
};
