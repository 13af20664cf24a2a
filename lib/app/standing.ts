/**
 * Where one registration stands, in a few sentences: what was seen last, what closes next, which times have moved, and
 * why a review refused. Loaded after a screen has opened.
 */
import { isStillUnpaid, type Mark } from '@/lib/domain/milestones';
import { chinaTimeAt, HOUR, spoken } from '@/lib/domain/moments';
import { LINKS } from '@/lib/domain/official-links';
import { pageOf } from '@/lib/domain/pages';
import { TIME_IDS, type TimeChange, type Times } from '@/lib/domain/times';
import { ALARM_WORDS } from '@/lib/domain/timetable-alarm';
import { say, type Words } from '@/lib/domain/words';
import { type Concerned, concernedBy } from '@/lib/engine/refusal';
import { changeWords, deadlineWords, isUrgent } from '@/lib/engine/reminder-words';
import { nextDeadline } from '@/lib/engine/reminders';
import { keyOf, type Progress, timesOf } from '@/lib/platform/progress';
import { unreadTimetable } from '@/lib/platform/reminders';
import { leadTo } from '@/lib/platform/tabs';
import { variantIn } from './remind';

export interface StandingView {
  /** What was seen last, on which page and when. */
  readonly seen: Words | undefined;
  /** 审核通过 is not 报名成功: submitted, and no payment seen where there is a fee. */
  readonly isUnpaid: boolean;
  readonly deadline: { readonly words: Words; readonly isUrgent: boolean } | undefined;
  /** Times that a page stated otherwise than before, in the last two weeks. */
  readonly changes: readonly Words[];
  /** Times that the person set and a page states otherwise: they wait for an answer. */
  readonly questions: readonly Words[];
  /** Why the timetable seen last was not used. */
  readonly alarm: Words | undefined;
  readonly refusal: (Concerned & { readonly reason: string | undefined }) | undefined;
}

const FRESH = 14 * 24 * HOUR;

const seenWords = ({ what, from, at }: Mark, now: number): Words => {
  const when = spoken(chinaTimeAt(Date.parse(at)), now);
  const page = from === 'hand' ? undefined : pageOf(from)?.title;
  return page
    ? say(`看到「${what}」：${when.zh}，在「${page.zh}」`, `「${what}」 was seen on ${when.en}, on ${page.en}`)
    : say(`您在 ${when.zh} 记为「${what}」`, `You noted 「${what}」 on ${when.en}`);
};

/** Changes that wait to be read, and those that wait for an answer. */
function changesIn(times: Times, now: number): readonly TimeChange[] {
  return TIME_IDS.flatMap((id): readonly TimeChange[] => {
    const known = times[id];
    if (known?.questioned) return [{ id, from: known.time, to: known.questioned.time, kept: true }];
    const isFresh = known?.before !== undefined && now - Date.parse(known.readAt) < FRESH;
    return isFresh && known.before !== undefined ? [{ id, from: known.before, to: known.time, kept: false }] : [];
  });
}

/** Where a registration stands now. */
export async function standingOf(progress: Progress, now: number): Promise<StandingView> {
  const { marks, status, agency } = progress;
  const { payment, review } = variantIn(progress);
  const times = await timesOf(progress);
  const deadline = nextDeadline([{ id: keyOf(progress), marks, times, payment, review }], now);
  const last = marks.at(-1);
  const unread = await unreadTimetable.get();
  const refused = status === '审核不通过' ? marks.findLast(({ what }) => what === status) : undefined;
  const changes = changesIn(times, now);
  const said = (kept: boolean) => changes.filter((one) => one.kept === kept).map((one) => changeWords(one, now));
  return {
    seen: last && seenWords(last, now),
    isUnpaid: agency !== undefined && isStillUnpaid(status, payment),
    deadline: deadline && { words: deadlineWords(deadline, now), isUrgent: isUrgent(deadline, now) },
    changes: said(false),
    questions: said(true),
    alarm: unread && ALARM_WORDS[unread.why],
    refusal: refused && { reason: refused.reason, ...concernedBy(refused.reason ?? '') },
  };
}

/** Leads a tab of the official site to the form; from a press only. */
export const openForm = (tabId: number): Promise<void> => leadTo(tabId, new URL(LINKS.form.address).pathname);
