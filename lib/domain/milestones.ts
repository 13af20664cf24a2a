/**
 * What a page can show to have happened, and what a person can say of it by hand.
 * 审核通过 is not 报名成功: until 缴费成功 is seen, the registration counts for nothing where there is a fee.
 */
import type { KnownPageId, Status } from './page';

export const MILESTONES = [
  '注册成功',
  '实名已认证',
  '已暂存',
  '等待审核',
  '审核不通过',
  '审核通过',
  '待缴费',
  '缴费成功',
  '报名成功',
  '未报名',
  '准考证已出',
  '已查成绩',
] as const;

export type Milestone = (typeof MILESTONES)[number];

/** Something that was seen, or said by hand. `at` is ISO 8601 in UTC. */
export interface Mark {
  readonly what: Milestone;
  readonly at: string;
  readonly from: KnownPageId | 'hand';
  /** For 审核不通过: why, in the page's words, without what could be an answer of the person. */
  readonly reason?: string | undefined;
}

const STATES: readonly Milestone[] = ['未报名', '等待审核', '审核不通过', '审核通过', '待缴费', '缴费成功', '报名成功'];
const isStatus = (what: Milestone): what is Status & Milestone => STATES.includes(what);

/** The state of the registration: what was seen or said last. */
export function statusOf(marks: readonly Mark[]): Status | undefined {
  const states = marks.map(({ what }) => what).filter(isStatus);
  return states.at(-1);
}

/** The last mark of that kind. */
export const lastMark = (marks: readonly Mark[], what: Milestone): Mark | undefined =>
  marks.findLast((mark) => mark.what === what);

/** Adds what a page shows now: a state when it is another than the last, anything else once, the look at the scores each time. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  if (mark.what === '已查成绩') return [...marks.filter(({ what }) => what !== mark.what), mark];
  if (!isStatus(mark.what)) return lastMark(marks, mark.what) ? marks : [...marks, mark];
  const present = marks.findLast(({ what }) => isStatus(what));
  if (present?.what !== mark.what) return [...marks, mark];
  if (mark.reason === undefined || mark.reason === present.reason) return marks;
  return marks.map((one) => (one === present ? { ...one, reason: mark.reason } : one));
}

/**
 * Whether a registration that was submitted still waits for its fee, as far as was seen. Then it does not count yet,
 * however well the review went.
 */
export const isStillUnpaid = (status: Status | undefined, payment: 'online' | 'offline' | 'none'): boolean =>
  payment !== 'none' && (status === '等待审核' || status === '审核通过' || status === '待缴费');
