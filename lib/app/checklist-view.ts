/**
 * What the checklist shows, derived from the page, the profile and the person's decisions. Pure: nothing is kept here.
 */
import type { Answers } from '@/lib/domain/answers';
import type { ExamDays } from '@/lib/domain/exam-days';
import { SECTIONS, type SectionId } from '@/lib/domain/field';
import { type FieldId, fieldOf, isFillPage } from '@/lib/domain/fields';
import type { Finding } from '@/lib/domain/finding';
import type { Variant } from '@/lib/domain/variant';
import { variantFor, variantOf } from '@/lib/domain/variants';
import type { Words } from '@/lib/domain/words';
import { derivedAnswers } from '@/lib/engine/derive';
import { type Detection, detect } from '@/lib/engine/detect';
import { judgedRows } from '@/lib/engine/judged-rows';
import { match } from '@/lib/engine/match';
import { planFill, type Results } from '@/lib/engine/plan';
import type { Decisions, FillPlan, Row } from '@/lib/engine/plan-types';
import type { PageSnapshot } from '@/lib/engine/snapshot';
import { writtenSoFar } from '@/lib/engine/undo';
import { missing, validate } from '@/lib/engine/validate';
import type { Profile } from '@/lib/platform/profiles';
import type { TaughtMark } from '@/lib/platform/taught-marks';
import { needsPerson } from './needs-person';
import { taughtOn } from './taught-here';

export type FillState = 'idle' | 'running' | 'done' | 'stopped' | 'failed';

/** Everything the view is derived from. */
export interface ChecklistState {
  readonly tabId: number | undefined;
  /** Whether the bound tab shows a practice page of ours: nothing said there may reach the real registration. */
  readonly isPractice: boolean;
  readonly permitted: boolean;
  /** Undefined: no page of the official site is in the bound tab, or it was not looked at yet. */
  readonly snapshot: PageSnapshot | undefined;
  readonly looked: boolean;
  readonly profile: Profile | undefined;
  readonly profiles: readonly Profile[];
  /** Whether a passphrase stands before the profiles. */
  readonly isLocked: boolean;
  readonly profilesRead: boolean;
  readonly photoName: string | undefined;
  /** Region the person chose, for pages that do not say theirs. */
  readonly chosenVariant: string | undefined;
  readonly decisions: Decisions;
  readonly results: Results;
  readonly fill: FillState;
  readonly progress: Progress;
  readonly leftAlone: readonly FieldId[];
  /** What the rules found in what the page holds, at the last judgement. */
  readonly pageFindings: readonly Finding[];
  /** What people taught in this browser, on whatever page. */
  readonly marks: readonly TaughtMark[];
  readonly trouble: Words | undefined;
  /** `yyyy-MM-dd` in China. */
  readonly today: string;
  /** The exam, as far as the person's pages said when it is. */
  readonly examDays?: ExamDays | undefined;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly current: FieldId | undefined;
}

export interface SectionView {
  readonly id: SectionId;
  readonly title: string;
  readonly gloss: string;
  readonly rows: readonly Row[];
  /** Rows that need nothing more, of those that are on this page. */
  readonly settled: number;
  readonly here: number;
}

export interface ChecklistView {
  /** False until the page and the profile were both looked at once. */
  readonly ready: boolean;
  readonly tabId: number | undefined;
  /** Whether this is a practice page of ours. */
  readonly isPractice: boolean;
  readonly detection: Detection;
  /** The page as it was seen last. */
  readonly snapshot: PageSnapshot | undefined;
  readonly variant: Variant;
  readonly secure: boolean;
  readonly permitted: boolean;
  /** Whether the page has anything to fill at all. */
  readonly fillable: boolean;
  readonly fill: FillState;
  readonly sections: readonly SectionView[];
  /** Whether a page of the official site is in view. */
  readonly inView: boolean;
  /** Fields whose control a person showed us. */
  readonly taught: ReadonlySet<FieldId>;
  /** What the person chose so far on this page. */
  readonly decisions: Decisions;
  /** What a press of 填写 would write now; what was not written before counts, if it is worth another try. */
  readonly willWrite: number;
  readonly written: number;
  readonly notWritten: number;
  /** Rows that wait for the person. */
  readonly open: number;
  readonly progress: Progress;
  readonly canUndo: boolean;
  /** Fields the last undo left as they are. */
  readonly leftAlone: readonly FieldId[];
  readonly profile: Profile | undefined;
  readonly profiles: readonly Profile[];
  /** Whether a passphrase stands before the profiles. */
  readonly isLocked: boolean;
  /** What went wrong and what to do next. */
  readonly trouble: Words | undefined;
}

const NOTHING: PageSnapshot = { url: '', title: '', text: '', buttons: [], controls: [], secure: true, runs: [] };
const SETTLED: readonly Row['state'][] = ['same', 'written', 'locked'];

/**
 * By what the page says of itself; a page that names no year is of today's. How one signs in is seen on the sign-in
 * page itself: regions and years differ, and it names neither.
 */
function variantIn(
  { page, agency, year, batch }: Detection,
  { controls }: PageSnapshot,
  { chosenVariant, today }: ChecklistState,
): Variant {
  const known = agency ? variantFor(agency, year ?? Number(today.slice(0, 4))) : variantOf(chosenVariant);
  const variant = batch === undefined ? known : { ...known, batch };
  if (page !== 'sign-in') return variant;
  const asksPassword = controls.some(({ kind, obstacle }) => kind === 'password' && obstacle === undefined);
  return { ...variant, login: asksPassword ? 'account-and-captcha' : 'network-identity-app' };
}

/** Plans the fill of the page as it is seen, for the profile as it stands. */
export function planOf(
  state: ChecklistState,
  seen: PageSnapshot = state.snapshot ?? NOTHING,
  results = state.results,
): FillPlan {
  const detection = detect(seen);
  const variant = variantIn(detection, seen, state);
  const given: Answers = state.profile?.fields ?? {};
  const context = { today: state.today, variant, examDays: state.examDays };
  const photo = state.photoName === undefined ? {} : { photo: state.photoName };
  return planFill({
    snapshot: seen,
    page: detection.page,
    answers: { ...derivedAnswers(given, state.today, variant), ...photo },
    findings: validate(given, context),
    needed: missing(given, context),
    decisions: state.decisions,
    results,
    taught: taughtOn(state.marks, seen.url),
  });
}

function sectionsOf(rows: readonly Row[]): readonly SectionView[] {
  return SECTIONS.map(({ id, title, gloss }) => {
    const own = rows.filter(({ field }) => fieldOf(field).section === id);
    const here = own.filter(({ state }) => state !== 'absent' && state !== 'yours');
    const settled = here.filter((row) => SETTLED.includes(row.state) && !needsPerson(row));
    return { id, title, gloss, rows: own, here: here.length, settled: settled.length };
  });
}

/**
 * While it is being filled in, what was written and read back counts, and not the page as it was seen before: nobody is to be
 * told for a moment that the page took it back. What it did take back is told at the end.
 */
const amidFill = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => (row.reason === 'reverted' ? { ...row, state: 'written', reason: 'written-and-seen' } : row));

/** The view of a state; the same state always gives the same view. */
export function viewOf(state: ChecklistState): ChecklistView {
  const { tabId, isPractice, permitted, snapshot, looked, profile, profiles, profilesRead } = state;
  const { fill, progress, leftAlone, trouble } = state;
  const detection = detect(snapshot ?? NOTHING);
  const { rows: seen } = planOf(state);
  const planned = fill === 'running' ? amidFill(seen) : seen;
  const rows = judgedRows(planned, state.pageFindings);
  const count = (wanted: Row['state'], among = planned): number => among.filter((row) => row.state === wanted).length;
  return {
    ready: looked && profilesRead,
    tabId,
    isPractice,
    detection,
    snapshot,
    variant: variantIn(detection, snapshot ?? NOTHING, state),
    secure: snapshot?.secure ?? true,
    permitted,
    fillable: isFillPage(detection.page),
    fill,
    sections: sectionsOf(rows),
    inView: snapshot !== undefined,
    taught: match(snapshot ?? NOTHING, taughtOn(state.marks, snapshot?.url ?? '')).taught,
    decisions: state.decisions,
    willWrite: count('will-write', state.results.size === 0 ? planned : planOf(state, state.snapshot, new Map()).rows),
    written: count('written'),
    notWritten: count('not-written'),
    open: rows.filter(needsPerson).length,
    progress,
    canUndo: writtenSoFar(snapshot?.runs ?? []).length > 0,
    leftAlone,
    profile,
    profiles,
    isLocked: state.isLocked,
    trouble,
  };
}
