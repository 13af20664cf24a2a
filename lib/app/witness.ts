/**
 * Notes what a page that the person opened shows: what has happened, and which times it states.
 *
 * - Looks at what is open, and asks the site for nothing.
 * - Of the welcome page only the rows of regions that the person follows are kept; that it could not be read is kept
 *   and told, for nobody may be looking at a screen of ours.
 */
import type { Answers } from '@/lib/domain/answers';
import type { TimeChange, TimeReading } from '@/lib/domain/times';
import { detect } from '@/lib/engine/detect';
import { milestonesIn } from '@/lib/engine/milestones';
import type { PageSnapshot } from '@/lib/engine/snapshot';
import { mergeReadings } from '@/lib/engine/times';
import { readingsOf, readSentences, readTimetable } from '@/lib/engine/timetable';
import { getProfile } from '@/lib/platform/profiles';
import { allRegistrations, changeTimes, noteSighting, type Progress, type Round } from '@/lib/platform/progress';
import { currentProfile } from '@/lib/platform/settings';
import { noteTimetableAlarm, tellChanges } from './remind';

async function noteTimes(round: Round, readings: readonly TimeReading[]): Promise<readonly TimeChange[]> {
  let changes: readonly TimeChange[] = [];
  if (readings.length === 0) return changes;
  await changeTimes(round, (times) => {
    const merged = mergeReadings(times, readings, new Date().toISOString());
    changes = merged.changes;
    return merged.times;
  });
  return changes;
}

/** The times of the welcome page, for every region and batch that is followed. */
async function noteTimetable(
  snapshot: PageSnapshot,
  batch: string | undefined,
  here: Progress,
): Promise<readonly TimeChange[]> {
  const timetable = readTimetable(snapshot);
  if (!timetable) return [];
  await noteTimetableAlarm('alarm' in timetable ? timetable.alarm : undefined);
  if ('alarm' in timetable || batch === undefined) return [];
  const followed = new Set([here, ...(await allRegistrations())].map(({ agency }) => agency));
  const all: TimeChange[] = [];
  for (const row of timetable.rows)
    if (followed.has(row.agency)) all.push(...(await noteTimes({ agency: row.agency, batch }, readingsOf(row))));
  return all;
}

/** The answers of the profile that the site most likely has before it; none where it is locked away. */
async function ownAnswers(): Promise<Answers> {
  const id = await currentProfile.get();
  const profile = id === undefined ? undefined : await getProfile(id).catch(() => undefined);
  return profile?.fields ?? {};
}

/** Notes a page, and tells of times that have changed. Undefined for a page we do not know. */
export async function witness(snapshot: PageSnapshot, isPractice = false): Promise<Progress | undefined> {
  const detection = detect(snapshot);
  const { page, agency, batch } = detection;
  if (page === 'unknown') return undefined;
  const profile = await currentProfile.get();
  const marks = milestonesIn(snapshot, detection, await ownAnswers());
  const progress = await noteSighting({ page, marks, profile, agency, batch, isPractice });
  // The times of a pretend office are nobody's.
  if (isPractice) return progress;
  const changes =
    page === 'welcome'
      ? await noteTimetable(snapshot, batch, progress)
      : await noteTimes(progress, readSentences(snapshot, page));
  await tellChanges(changes);
  return progress;
}
