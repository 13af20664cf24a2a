/**
 * The pretend office: its settings and what it knows about the one candidate. Only the routes change it.
 */
import type { Answers } from '../domain/answers';
import type { Variant } from '../domain/variant';
import type { Look } from './form/look';
import { photoReviewed } from './photo';
import type {
  Endpoint,
  Noted,
  Photo,
  PracticeOptions,
  PracticeSettings,
  Refused,
  Review,
  ReviewOutcome,
} from './types';

export interface OfficeState {
  agency: string | undefined;
  signedIn: boolean;
  account: string | undefined;
  password: string | undefined;
  /** Two numbers and the sign between them, shown before the account sign-in. */
  sum: string;
  realName: Answers | undefined;
  draft: Answers | undefined;
  submitted: Answers | undefined;
  submittedAt: string;
  photo: Photo | undefined;
  pledged: boolean;
  review: Review;
  /** What the review refused last. */
  refused: Refused | undefined;
  paid: boolean;
  /** Paid at the bank, whose word has not arrived: how often the payment page was opened since. */
  unconfirmed: number | undefined;
  readonly noted: Noted[];
  readonly requests: string[];
  /** How many reviews were decided. */
  reviews: number;
  /** How often each call was answered. */
  readonly calls: { [E in Endpoint]?: number };
}

export interface Office {
  readonly options: PracticeOptions;
  /** Of the entry that was taken. */
  readonly variant: Variant;
  readonly look: Look;
  settings: PracticeSettings;
  state: OfficeState;
}

export const isSubmitted = ({ state }: Office): boolean =>
  state.submitted !== undefined && typeof state.review === 'string';

/** Passed, or there is no review in this region. */
export const isReviewed = ({ state }: Office): boolean => state.submitted !== undefined && state.review === 'passed';

/** 报名成功: submitted, passed where there is a review, paid where there is a fee. */
export const isRegistered = (office: Office): boolean =>
  isReviewed(office) && (office.variant.payment === 'none' || office.state.paid);

/** The words of the state as the pages print them. */
export function stateWords(office: Office): string {
  const { state } = office;
  if (isRegistered(office)) return '报名成功';
  if (state.submitted === undefined) return '未报名';
  if (typeof state.review === 'object') return '审核不通过';
  return state.review === 'pending' ? '等待审核' : '待缴费';
}

/** Whether a sheet answers what the review asked for. */
export const isMended = (submitted: Answers | undefined, { until = {} }: Refused): boolean =>
  Object.entries(until).every(([field, word]) => submitted?.[field as keyof Answers] === word);

/** What the next review comes to, by the settings and, where it looks at it, by the photo. */
export function nextOutcome({ settings: { reviewOutcome, reviewsPhoto }, state }: Office): ReviewOutcome | undefined {
  const fault = reviewsPhoto ? photoReviewed(state.photo) : undefined;
  if (fault !== undefined) return { reason: fault };
  if (state.refused && !isMended(state.submitted, state.refused)) return state.refused;
  const outcomes = reviewOutcome === undefined ? [] : [reviewOutcome].flat();
  return outcomes[Math.min(state.reviews, outcomes.length - 1)];
}

/** Remembers what went wrong, for the end. */
export const note = ({ noted }: OfficeState, what: Noted): void => void noted.push(what);

/** The office decides about what was submitted. */
export function decide(state: OfficeState, outcome: ReviewOutcome | undefined): void {
  if (state.review !== 'pending' || outcome === undefined) return;
  if (outcome !== 'pass') note(state, { what: 'review', words: outcome.reason });
  state.reviews += 1;
  if (outcome === 'pass') {
    state.review = 'passed';
    return;
  }
  // The form opens again with what was submitted, to be mended.
  state.review = outcome;
  state.refused = outcome;
  state.draft = state.submitted;
}

const SUMS: readonly string[] = ['41 + 38', '87 - 36', '25 + 17', '63 - 28', '19 + 44'];

/** The next sum to work out. */
export const nextSum = (sum: string): string => SUMS[(SUMS.indexOf(sum) + 1) % SUMS.length] ?? '41 + 38';

/** What the sum comes to. */
export function resultOf(sum: string): number {
  const [one = '', sign = '', other = ''] = sum.split(' ');
  return sign === '+' ? Number(one) + Number(other) : Number(one) - Number(other);
}

/** The candidate was reviewed and has paid at the place the notice names; only where that is the way. */
export function payOnSite(office: Office): void {
  if (office.variant.payment !== 'offline' || !isSubmitted(office)) return;
  decide(office.state, 'pass');
  office.state.paid = true;
}
