/**
 * What a host and a test say to the practice platform, and what it answers.
 * Plain data: no Node, no DOM, so that a test route, a small web server and later the extension itself can be the host.
 */
import type { Answers } from '../domain/answers';
import type { FieldId } from '../domain/fields';
import type { PictureId } from './scenario';

/** One request of the browser. `url` may be whole or begin with `/`. */
export interface PracticeRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: string | undefined;
}

export interface PracticeReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds the host waits before it answers; `Infinity`: it never answers. */
  readonly afterMs: number;
}

/** The calls by which the form asks for the options of the next choice. */
export const ENDPOINTS = ['cities', 'areas', 'levels', 'qualifications', 'papers'] as const;
export type Endpoint = (typeof ENDPOINTS)[number];

/** Milliseconds, or no answer at all. */
export type Wait = number | 'never';

/** One wait for every call, or by call; a list is used up call by call, its last entry stays. */
export type Delay = Wait | { readonly [E in Endpoint]?: Wait | readonly Wait[] };

/** `until`: only a sheet that answers so passes after this, in the page's words. */
export type ReviewOutcome = 'pass' | { readonly reason: string; readonly until?: Answers };

/** What can be changed while the candidate is on the page; it holds from the next page or call on. */
export interface PracticeSettings {
  readonly delay?: Delay;
  /**
   * The office decides with this when 报名审核 is opened after submitting; a list is used up review by review, its last
   * entry stays. Absent: it waits for `review()`.
   */
  readonly reviewOutcome?: ReviewOutcome | readonly ReviewOutcome[];
  /** The session ends with the first call of this path; signing in again goes on. */
  readonly endsAt?: string;
  /** Options the form leaves out, in the page's words. */
  readonly withoutOptions?: { readonly [Field in FieldId]?: readonly string[] };
  /** Controls that cannot be written, whatever they hold. */
  readonly locked?: readonly FieldId[];
  /** The review looks at the photo, too, and refuses what a person there would see. */
  readonly reviewsPhoto?: boolean;
  /** The bank's word arrives only when the payment page is opened this often after paying. Absent: at once. */
  readonly paymentArrivesAfter?: number;
}

export interface PracticeOptions extends PracticeSettings {
  /** Id of lib/domain/variants, one of PRACTICE_VARIANTS. */
  readonly variant: string;
  /** `yyyy-MM-dd` in Asia/Shanghai. */
  readonly today: string;
  /** What the identity document says, for the real-name record that a scan brings. Absent: the employed sample candidate's. */
  readonly preset?: Answers;
  /** What the candidate means to hand in, in the words of a profile: what is submitted otherwise is noted. Absent: nothing is. */
  readonly wanted?: Answers;
  /** Values that already stand in the form when it is first opened. */
  readonly conflict?: Answers;
  /** What was submitted before this practice began, where it differs from what the candidate wants now. Signed in only. */
  readonly submitted?: Answers;
  /** Whether the review of that has passed already. */
  readonly submittedPassed?: boolean;
  /** Starts behind the sign-in, with the agency chosen and the real-name check passed. */
  readonly signedIn?: boolean;
  /** Signed in, and the real-name check is still to be passed. */
  readonly realNameOpen?: boolean;
  /** Entries that are open beside the variant's own, by agency: the variant whose form stands behind each. */
  readonly otherEntries?: Readonly<Record<string, string>>;
  /** The agency whose entry was taken before this practice began. Absent: the variant's own. Signed in only. */
  readonly agency?: string;
}

/** What the office needs to know of an uploaded file; the picture itself stays in the tab. */
export interface Photo {
  readonly name: string;
  readonly bytes: number;
  /** The first three bytes as base64. */
  readonly start: string;
  /** What the page saw in the picture; absent where it could not be opened. */
  readonly seen?: PictureSeen;
}

/** A rough look at a picture, as the page takes it. */
export interface PictureSeen {
  readonly width: number;
  readonly height: number;
  /** Whether both upper corners are white. */
  readonly isWhite: boolean;
  readonly isColoured: boolean;
  /** Whether anything stands in the middle of it. */
  readonly hasFigure: boolean;
}

/** What can go wrong on the way or be left open; each is explained in `mistakes.ts`. */
export type Mishap =
  | 'refused'
  | 'account'
  | 'wrong-sum'
  | 'wrong-entry'
  | 'not-cancelled'
  | 'cancelled'
  | 'real-name'
  | 'expiring'
  | 'session'
  | 'photo-chosen'
  | 'differs'
  | 'review'
  | 'unmended'
  | 'paid-wrong'
  | 'paid-again'
  | 'not-submitted'
  | 'not-reviewed'
  | 'not-mended'
  | 'unpaid'
  | 'unpaid-on-site'
  | 'unconfirmed';

/** Something that went another way than it should; what it teaches stands in `mistakes.ts`. */
export interface Noted {
  readonly what: Mishap;
  /** The line concerned, where there is one. */
  readonly field?: FieldId;
  /** The picture that was chosen. */
  readonly picture?: PictureId;
  /** What the page said, or the person chose. */
  readonly words: string;
}

export type Refused = Exclude<ReviewOutcome, 'pass'>;
export type Review = 'not-submitted' | 'pending' | 'passed' | Refused;

/** What the pretend office knows, by our field ids and in the words of its page. */
export interface PracticeState {
  readonly agency: string | undefined;
  readonly signedIn: boolean;
  readonly account: string | undefined;
  readonly realName: Answers | undefined;
  readonly draft: Answers | undefined;
  readonly submitted: Answers | undefined;
  readonly photo: Photo | undefined;
  readonly pledged: boolean;
  readonly review: Review;
  readonly paid: boolean;
  readonly registered: boolean;
  /** What went wrong so far, oldest first. */
  readonly noted: readonly Noted[];
  /** `METHOD /path` of every request so far. */
  readonly requests: readonly string[];
}

/** One pretend candidate before one pretend office. */
export interface Practice {
  handle(request: PracticeRequest): PracticeReply;
  configure(patch: PracticeSettings): void;
  readonly state: PracticeState;
  /** Ends the session: pages lead to sign-in, calls answer with its HTML. */
  expireSession(): void;
  /** The office decides about what was submitted. */
  review(outcome: ReviewOutcome): void;
  /** The candidate has paid at the named place. */
  payOffline(): void;
  /** Writes down what the office itself cannot know. */
  note(what: Noted): void;
  /** What would be left open if it ended here. */
  leftOpen(): readonly Noted[];
  /** Everything the office knows, to go on from in another page: `createPractice(options, saved)`. */
  save(): string;
}
