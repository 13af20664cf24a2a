/**
 * Decides what may be written on the page, in which order, and what is left to the person.
 *
 * - What the page already holds is kept unless the person chose otherwise.
 * - What is unknown, ambiguous or against a rule is shown with its reason and not written.
 * - Acts of the person (policy `human-only`) never become an order; clicking a button is not expressible.
 * - An order never comes before what it depends on, and never names an option the page does not show. Where only
 *   opening a list would tell its options, it names the answer's own words, and the hands refuse what is not there.
 *
 * Pure: the same input always gives the same plan.
 */
import type { Answers } from '../domain/answers';
import type { FieldSpec } from '../domain/field';
import { ancestorsOf, FIELDS, type FieldId, fieldOf, pagesOf } from '../domain/fields';
import type { Finding } from '../domain/finding';
import type { PageId } from '../domain/page';
import { type Match, match } from './match';
import { wordingsOf } from './names';
import { chooseOption, meansSame } from './options';
import { addressOf, isAwaited, orderOf } from './orders';
import type { Decisions, FillPlan, Reason, Row, RowState } from './plan-types';
import type { ControlSnapshot, Outcome, PageSnapshot } from './snapshot';
import type { Taught } from './taught';
import { dateKey, pickerShows, wordKey } from './text';

/** How the writes of the present run ended so far, by field. */
export type Results = ReadonlyMap<
  FieldId,
  { readonly outcome: Outcome | 'options-never-came'; readonly asked: string }
>;

export interface PlanInput {
  readonly snapshot: PageSnapshot;
  readonly page: PageId;
  /** The profile's answers, with what follows from them (age, papers) filled in. */
  readonly answers: Answers;
  readonly findings: readonly Finding[];
  /** Fields that must be answered for this profile; others may stay empty. */
  readonly needed: readonly FieldId[];
  readonly decisions: Decisions;
  readonly results: Results;
  /** Marks of a person for controls of this page. */
  readonly taught?: Taught;
}

type Draft = Pick<Row, 'state' | 'reason'> & Partial<Pick<Row, 'wanted' | 'choices' | 'blocker'>>;

const draft = (state: RowState, reason: Reason, more: Omit<Draft, 'state' | 'reason'> = {}): Draft => ({
  state,
  reason,
  ...more,
});

/** Whether the page shows the answer, in the way a reader compares this kind of answer. */
function showsAnswer(shown: string, wanted: string, field: FieldSpec, kind?: ControlSnapshot['kind']): boolean {
  if (shown === '' || wanted === '') return false;
  if (field.kind === 'date' && kind === 'date') return pickerShows(shown, wanted);
  if (field.kind === 'date') return dateKey(shown) === dateKey(wanted);
  if (field.policy === 'verify') return sameList(shown, wanted);
  if (field.options || field.optionSuffixes) return shown === wanted || meansSame(wanted, shown, field);
  return field.kind === 'choice' ? wordKey(shown) === wordKey(wanted) : shown.trim() === wanted.trim();
}

/** Lists such as papers, whatever joins them and in whatever order. */
function sameList(one: string, other: string): boolean {
  const items = (text: string): string =>
    text
      .split(/[,，、;；\s]+/)
      .map(wordKey)
      .filter(Boolean)
      .sort()
      .join();
  return items(one) === items(other);
}

interface Scene extends PlanInput {
  readonly found: Match;
  /** Fields whose row was already decided to be written, in form order. */
  readonly pending: Set<FieldId>;
}

const answerOf = (field: FieldSpec<FieldId>, { answers, decisions }: PlanInput): string =>
  (decisions[field.id]?.answer ?? answers[field.id] ?? '').trim();

/** The nearest answer this field has to wait for: one about to be written, or one the page still lacks. */
function blockerOf(field: FieldSpec<FieldId>, scene: Scene): FieldId | undefined {
  const on = ancestorsOf(field.id).filter((id) => scene.found.pairs.has(id));
  return on.find((id) => scene.pending.has(id)) ?? on.find((id) => scene.found.pairs.get(id)?.value === '');
}

/** A field without a control: says why it is not here. */
function absent(field: FieldSpec<FieldId>, scene: Scene): Draft {
  const several = scene.found.ambiguous.get(field.id);
  if (several) return draft('ask', 'several-controls', { wanted: answerOf(field, scene) });
  const { goneWhen } = field;
  if (goneWhen) {
    const other = fieldOf(goneWhen.field as FieldId);
    const shown = scene.found.pairs.get(other.id)?.value || answerOf(other, scene);
    if (goneWhen.is.some((word) => showsAnswer(shown, word, other)))
      return draft('absent', 'hidden-by-answer', { blocker: other.id });
  }
  const blocker = isFillable(field, scene.page) ? blockerOf(field, scene) : undefined;
  return blocker ? draft('absent', 'waits-for', { blocker }) : draft('absent', 'not-on-page');
}

const isFillable = (field: FieldSpec, page: PageId): boolean => pagesOf(field).includes(page);

function humanOnly(field: FieldSpec<FieldId>, control: ControlSnapshot | undefined, { snapshot }: Scene): Draft {
  const names = wordingsOf(field).map(([key]) => key);
  const here =
    control !== undefined ||
    (field.kind === 'action' && snapshot.buttons.some(({ text }) => names.includes(wordKey(text))));
  return here ? draft('yours', 'human-only') : draft('absent', 'not-on-page');
}

/** What to do about a choice: the page's own option for the answer, or why there is none. */
function choice(field: FieldSpec<FieldId>, control: ControlSnapshot, wanted: string, scene: Scene): Draft | string {
  const options = control.options ?? [];
  const blocker = blockerOf(field, scene);
  const found = chooseOption(wanted, options, field);
  if (control.options === undefined) return blocker ? draft('will-write', 'waits-for', { wanted, blocker }) : wanted;
  if (blocker && (found.kind === 'none' || scene.pending.has(blocker)))
    return draft('will-write', 'waits-for', { wanted, blocker });
  if (found.kind === 'one') return found.option;
  if (found.kind === 'several') return draft('ask', 'several-options', { wanted, choices: found.options });
  const parent = (field.after ?? [])[0] as FieldId | undefined;
  if (options.length === 0 && parent) return draft('will-write', 'waits-for', { wanted, blocker: parent });
  return draft('ask', 'no-such-option', { wanted, choices: options });
}

/** A field with its control and an answer: compares, then decides. */
function compare(field: FieldSpec<FieldId>, control: ControlSnapshot, wanted: string, scene: Scene): Draft {
  const shown = control.value;
  const fixed = control.obstacle === 'read-only' || control.obstacle === 'disabled' || control.kind === 'output';
  if (showsAnswer(shown, wanted, field, control.kind)) return draft('same', 'equal', { wanted });
  if (control.obstacle === 'elsewhere') return draft('locked', 'sent-elsewhere', { wanted });
  if (field.policy === 'verify')
    return shown === ''
      ? draft('locked', 'site-computes', { wanted })
      : draft('locked', 'read-only-differs', { wanted });
  if (scene.found.parts.has(field.id)) return draft('ask', 'in-parts', { wanted });
  if (control.obstacle === 'by-hand') return draft('ask', 'by-hand', { wanted });
  if (fixed) {
    if (shown !== '') return draft('locked', 'read-only-differs', { wanted });
    const blocker = blockerOf(field, scene);
    if (control.kind === 'choice' && blocker) return draft('will-write', 'waits-for', { wanted, blocker });
    return draft('locked', field.policy === 'derived' ? 'site-computes' : 'read-only', { wanted });
  }
  const findings = scene.findings.filter((finding) => finding.field === field.id && finding.severity === 'problem');
  if (findings.length > 0) return draft('problem', 'rule-found', { wanted });
  const picked = control.kind === 'choice' ? choice(field, control, wanted, scene) : wanted;
  if (typeof picked !== 'string')
    return shown !== '' && picked.state === 'will-write' ? unlessKept(field, shown, picked, scene) : picked;
  if (field.policy === 'derived' && blockerOf(field, scene))
    return draft('locked', 'site-computes', { wanted: picked });
  return shown === ''
    ? draft('will-write', 'page-is-empty', { wanted: picked })
    : unlessKept(field, shown, draft('will-write', 'you-chose-profile', { wanted: picked }), scene);
}

/** The page holds something else: it is kept until the person chooses the profile. */
function unlessKept(
  field: FieldSpec<FieldId>,
  _shown: string,
  write: Draft,
  { decisions, found, pending }: Scene,
): Draft {
  const chosen = decisions[field.id]?.conflict;
  if (chosen === 'use-profile') return write;
  // A choice that hangs on an answer about to be replaced will be emptied by the page itself.
  const parentGoes = ancestorsOf(field.id).some((id) => found.pairs.has(id) && pending.has(id));
  if (chosen === undefined && parentGoes && write.reason === 'waits-for') return write;
  return draft('conflict', chosen === 'keep-page' ? 'you-kept-page' : 'page-differs', { wanted: write.wanted ?? '' });
}

/** What happened to a write of this run, as far as the page still shows it. */
function afterWrite(field: FieldSpec<FieldId>, control: ControlSnapshot, planned: Draft, scene: Scene): Draft {
  const result = scene.results.get(field.id);
  if (!result) return planned;
  const wanted = result.asked;
  if (result.outcome === 'written' || result.outcome === 'already-so') {
    // A page may clear its file box after it took the file.
    const holds =
      control.value === result.asked ||
      showsAnswer(control.value, wanted, field, control.kind) ||
      (control.kind === 'file' && control.value === '');
    if (holds)
      return draft(
        result.outcome === 'written' ? 'written' : 'same',
        result.outcome === 'written' ? 'written-and-seen' : 'equal',
        { wanted },
      );
    return planned.state === 'will-write' ? draft('not-written', 'reverted', { wanted }) : planned;
  }
  if (planned.state === 'same') return planned;
  return draft('not-written', result.outcome, { wanted, choices: control.options ?? [] });
}

function decide(field: FieldSpec<FieldId>, scene: Scene): Draft {
  const control = scene.found.pairs.get(field.id);
  if (field.policy === 'human-only') return humanOnly(field, control, scene);
  if (!control) {
    const result = scene.results.get(field.id);
    return result && result.outcome !== 'written' && result.outcome !== 'already-so'
      ? draft('not-written', result.outcome, { wanted: result.asked })
      : absent(field, scene);
  }
  if (!isFillable(field, scene.page)) return draft('locked', 'not-fillable-here');
  const wanted = answerOf(field, scene);
  if (isToBeTyped(field, control, wanted, scene))
    return draft('ask', 'kind-differs', { wanted, choices: wordsFor(field, wanted) });
  if (wanted === '') return nothingToWrite(field, control, scene);
  return afterWrite(field, control, confirmed(field, wanted, compare(field, control, wanted, scene), scene), scene);
}

/** A control that is called something near the field gets an answer only when the person has picked it. */
function confirmed(field: FieldSpec<FieldId>, wanted: string, planned: Draft, { found, decisions }: Scene): Draft {
  const isSure = !found.near.has(field.id) || decisions[field.id] !== undefined;
  return isSure || planned.state !== 'will-write'
    ? planned
    : draft('ask', 'may-be-another', { wanted, choices: [planned.wanted ?? wanted] });
}

/** A word of a choice over a text box: nobody knows what the page wants to read there until a person picks the word. */
const isToBeTyped = (
  field: FieldSpec<FieldId>,
  control: ControlSnapshot,
  wanted: string,
  { decisions }: Scene,
): boolean =>
  field.kind === 'choice' &&
  control.kind === 'text' &&
  control.obstacle === undefined &&
  decisions[field.id]?.answer === undefined &&
  !showsAnswer(control.value, wanted, field);

/** The words that could be typed: the answer's own, else all of the field's. */
const wordsFor = ({ options = [] }: FieldSpec, wanted: string): readonly string[] =>
  wanted === '' ? options.map(({ word }) => word) : [wanted];

function nothingToWrite(field: FieldSpec<FieldId>, control: ControlSnapshot, scene: Scene): Draft {
  if (field.policy !== 'fill') return draft('locked', 'site-computes');
  if (control.obstacle === 'read-only' || control.obstacle === 'disabled' || control.kind === 'output')
    return draft('locked', 'read-only');
  if (control.value !== '') return draft('yours', 'profile-has-nothing');
  if (field.kind === 'file') return draft('yours', 'no-photo');
  // A star that another answer may lift counts only once that answer stands on the page.
  const isStarred = control.required && (field.need !== 'conditional' || blockerOf(field, scene) === undefined);
  if (scene.needed.includes(field.id) || isStarred)
    return draft('ask', 'profile-has-nothing', { choices: control.options ?? [] });
  return draft('absent', 'not-needed');
}

function rowOf(field: FieldSpec<FieldId>, scene: Scene): Row {
  const control = scene.found.pairs.get(field.id);
  const { state, reason, wanted = '', choices = [], blocker } = decide(field, scene);
  if (state === 'will-write') scene.pending.add(field.id);
  const several = scene.found.ambiguous.get(field.id)?.map(({ handle }) => handle) ?? [];
  return {
    field: field.id,
    state,
    reason,
    wanted,
    shown: control?.value ?? '',
    required: control?.required ?? field.need === 'yes',
    handles: control ? [control.handle] : several,
    ...(field.policy !== 'human-only' && scene.found.again.has(field.id) && { again: true }),
    choices,
    findings: scene.findings.filter((finding) => finding.field === field.id),
    ...(blocker === undefined ? {} : { blocker }),
  };
}

/** Plans the fill of one page. Rows stand in form order; orders leave out what has to wait for another answer. */
export function planFill(input: PlanInput): FillPlan {
  const scene: Scene = { ...input, found: match(input.snapshot, input.taught), pending: new Set() };
  const rows = FIELDS.map((field) => rowOf(field, scene));
  const ready = rows.filter(
    ({ field, state, reason }) =>
      state === 'will-write' && reason !== 'waits-for' && !ancestorsOf(field).some((id) => scene.pending.has(id)),
  );
  return {
    page: input.page,
    address: addressOf(input.snapshot.url),
    rows,
    orders: ready.flatMap((row) => orderOf(row, scene.found)),
    awaited: rows
      .filter((row) => isAwaited(row, scene.found))
      .flatMap((row) => orderOf(row, scene.found, { waits: true })),
  };
}
