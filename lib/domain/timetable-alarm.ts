/** Why nothing of a timetable on the welcome page was used, and what the person does then. */
import { say, type Words } from './words';

export const TIMETABLE_ALARMS = ['no-rows', 'no-header', 'columns-unclear', 'cell-count', 'twice'] as const;
export type TimetableAlarm = (typeof TIMETABLE_ALARMS)[number];

export const ALARM_TITLE = say('时间表没有读出来', 'The timetable could not be read');

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

export const ALARM_HELP = say(
  '为免记错，一个时间都没有存。请自己看清网页，在「提醒」里填写；也可以存一份网页结构报告交给维护的人。',
  'So that nothing is kept wrongly, no time was stored. Read the page yourself and set the times in the reminders; a page report helps a maintainer.',
);
