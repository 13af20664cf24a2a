/**
 * The plan as a calendar file for a phone: one entry for each time that is known, with an alarm.
 *
 * - Moments are in UTC, days are days; neither depends on the zone of the computer that writes or reads.
 * - An entry keeps its name (UID) and counts up, so that a file taken in again changes entries instead of adding some.
 * - Regions, batches and times only; nothing of a profile.
 */
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays, beginOf, dayOf, hasHour, MINUTE } from '@/lib/domain/moments';
import { TIME_IDS, TIME_TITLES, type TimeId, type Times } from '@/lib/domain/times';
import { say, type Words } from '@/lib/domain/words';
import { t } from './locale';

/** Times of one region and batch. */
export interface Table {
  readonly agency: string;
  readonly batch: string;
  readonly times: Times;
}

const HOURS: { readonly [id in TimeId]?: readonly number[] } = {
  signCloses: [48, 4],
  payCloses: [48, 4],
  reviewCloses: [48, 4],
  examStarts: [15],
};

const BRING: { readonly [id in TimeId]?: Words } = {
  payCloses: say(
    '未缴费视为未报名，直到看到「缴费成功」。',
    'Unpaid counts as not registered, until you see 「缴费成功」.',
  ),
  examStarts: say('带好准考证和有效身份证件。', 'Bring the ticket and a valid identity document.'),
};

/** `2026年上半年软考` → `2026h1`. */
const short = (batch: string): string => `${batch.slice(0, 4)}h${batch.includes('下') ? 2 : 1}`;

/** The calendar, as the text of an `.ics` file. */
export function calendarOf(tables: readonly Table[], now: number): string {
  const calendar = ical({
    name: t(say('软考报名', 'Ruankao registration')),
    prodId: { company: 'ruankao-assistant', product: 'plan', language: 'ZH' },
  });
  for (const { agency, batch, times } of tables)
    for (const id of TIME_IDS) {
      const known = times[id];
      if (!known) continue;
      const isDay = !hasHour(known.time);
      const day = dayOf(known.time);
      const event = calendar.createEvent({
        id: `${id.toLowerCase()}-${short(batch)}-${encodeURIComponent(agency).replaceAll('%', '').toLowerCase()}@ruankao-assistant`,
        sequence: Math.floor(now / MINUTE),
        stamp: new Date(now),
        start: isDay ? new Date(`${day}T00:00:00Z`) : new Date(beginOf(known.time)),
        ...(isDay ? { end: new Date(`${addDays(day, 1)}T00:00:00Z`), allDay: true } : {}),
        summary: `${t(TIME_TITLES[id])} · ${agency} ${batch}`,
        description: [BRING[id], say('以当地报名通知为准。', 'The notice of your region decides.')]
          .filter((words) => words !== undefined)
          .map(t)
          .join('\n'),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
      for (const hours of HOURS[id] ?? [0])
        event.createAlarm({ type: ICalAlarmType.display, trigger: hours * 3600, description: t(TIME_TITLES[id]) });
    }
  return calendar.toString();
}
