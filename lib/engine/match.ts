/**
 * Tells which control on a page is which field of the form.
 *
 * - A label decides; a placeholder speaks only where there is no label, and never against one.
 * - A control labelled as something else, or standing under somebody else's heading, is left alone.
 * - One field, one control. Two that cannot be told apart are both asked about, never guessed.
 * - Hidden controls are never candidates.
 * - What a person taught speaks before everything else, and for one control alone.
 *
 * Pure: the same snapshot, marks and catalogue always give the same match.
 */
import { type FieldSpec, SECTIONS } from '../domain/field';
import { FIELDS, type FieldId } from '../domain/fields';
import { FOREIGN_SECTIONS } from '../domain/label-words';
import { remembered } from './remembered';
import type { ControlKind, ControlSnapshot, LabelSource, Obstacle, PageSnapshot } from './snapshot';
import { NOTHING_TAUGHT, shapesOf, type Taught } from './taught';
import { labelKeys, wordKey } from './text';

/** Why a control was given to no field. */
export type LeftoverReason =
  | 'no-label'
  | 'label-unknown'
  | 'label-of-another-thing'
  | 'foreign-section'
  | 'other-form'
  | 'not-seen'
  | 'taken';

export interface Match {
  /** The control of a field. */
  readonly pairs: ReadonlyMap<FieldId, ControlSnapshot>;
  /** Fields with several controls that cannot be told apart. */
  readonly ambiguous: ReadonlyMap<FieldId, readonly ControlSnapshot[]>;
  /** Fields of `pairs` that a person's own mark decided. */
  readonly taught: ReadonlySet<FieldId>;
  readonly leftovers: readonly { readonly handle: string; readonly reason: LeftoverReason }[];
}

/** Labels that belong to the control by the page's structure; others are hearsay. */
const STRUCTURAL: readonly LabelSource[] = ['for', 'wrap', 'aria', 'item', 'cell', 'term', 'column'];

const UNSEEN: readonly Obstacle[] = ['hidden', 'transparent', 'tiny', 'off-screen'];

/** Which widgets may carry a kind of answer. A text box is no place for a choice, unless it only shows it. */
const KINDS: { readonly [kind in FieldSpec['kind']]: readonly ControlKind[] } = {
  text: ['text', 'choice', 'output', 'password'],
  number: ['text', 'choice', 'output'],
  choice: ['choice', 'output'],
  date: ['date', 'text', 'output'],
  file: ['file'],
  check: ['check'],
  action: [],
};

type Claim = { readonly field: FieldId; readonly strength: number };
type Verdict = { readonly claims: readonly Claim[]; readonly reason: LeftoverReason };

interface Names {
  readonly field: FieldSpec<FieldId>;
  readonly own: ReadonlySet<string>;
  readonly inSection: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  readonly placeholders: ReadonlySet<string>;
  readonly section: string;
}

const keys = (texts: readonly string[] = []): ReadonlySet<string> => new Set(texts.map(wordKey));
const titleOf = (field: FieldSpec): string => wordKey(SECTIONS.find(({ id }) => id === field.section)?.title ?? '');

const NAMES: readonly Names[] = FIELDS.filter(({ kind }) => kind !== 'action').map((field) => ({
  field,
  own: keys([field.label, ...(field.aliases ?? [])]),
  inSection: keys(field.aliasesInSection),
  not: keys(field.notLabels),
  placeholders: keys(field.placeholders),
  section: titleOf(field),
}));

const SECTION_TITLES = new Set(SECTIONS.map(({ title }) => wordKey(title)));

const standsInOwnSection = (control: ControlSnapshot, names: Names): boolean =>
  wordKey(control.section) === names.section;

/** A heading that says the control is about somebody or something else. */
function standsElsewhere(control: ControlSnapshot): boolean {
  const section = wordKey(control.section);
  return !SECTION_TITLES.has(section) && FOREIGN_SECTIONS.some((word) => section.includes(wordKey(word)));
}

/** How well one label text names a field: 0 not at all, 3 literally, 2 apart from neutral words and remarks. */
function likeness(text: string, names: Names, control: ControlSnapshot): number {
  const forms = labelKeys(text);
  const known = (form: string): boolean =>
    names.own.has(form) || (names.inSection.has(form) && standsInOwnSection(control, names));
  if (forms[0] !== undefined && known(forms[0])) return 3;
  return forms.some(known) ? 2 : 0;
}

const fitsKind = (control: ControlSnapshot, { field }: Names): boolean =>
  KINDS[field.kind].includes(control.kind) ||
  (field.kind === 'choice' &&
    control.kind === 'text' &&
    (control.obstacle === 'read-only' || control.obstacle === 'disabled'));

/** Claims of the fields on one control, by the strongest kind of label it has. */
function judge(control: ControlSnapshot): Verdict {
  if (control.obstacle && UNSEEN.includes(control.obstacle)) return { claims: [], reason: 'not-seen' };
  if (standsElsewhere(control)) return { claims: [], reason: 'foreign-section' };
  // A box to tick is named by the words after it.
  const structural = control.labels.filter(
    ({ from }) => STRUCTURAL.includes(from) || (from === 'option' && control.kind === 'check'),
  );
  const near = control.labels.filter(({ from }) => from === 'preceding');
  const speaking = structural.length > 0 ? structural : near;
  const literal = speaking.flatMap(({ text }) => labelKeys(text));
  const claims = NAMES.filter((names) => fitsKind(control, names)).flatMap((names): readonly Claim[] => {
    if (literal.some((form) => names.not.has(form))) return [];
    const byLabel = Math.max(0, ...speaking.map(({ text }) => likeness(text, names, control)));
    const hint = wordKey(control.placeholder);
    const byHint = hint !== '' && (names.placeholders.has(hint) || likeness(hint, names, control) > 0) ? 1 : 0;
    const strength = speaking.length > 0 ? byLabel * 10 + (byLabel > 0 ? byHint : 0) : byHint;
    return strength > 0 ? [{ field: names.field.id, strength }] : [];
  });
  if (claims.length > 0) return { claims, reason: 'taken' };
  const refused = literal.some((form) => NAMES.some((names) => names.not.has(form)));
  return { claims, reason: refused ? 'label-of-another-thing' : speaking.length > 0 ? 'label-unknown' : 'no-label' };
}

/** The strongest claims only: a control is one field. */
const best = (claims: readonly Claim[]): readonly Claim[] => {
  const top = Math.max(0, ...claims.map(({ strength }) => strength));
  return claims.filter(({ strength }) => strength === top);
};

/** The form that holds most of the fields; other forms on the page are usually a search box or a feedback form. */
function mainForm(found: readonly { readonly control: ControlSnapshot; readonly claims: readonly Claim[] }[]): number {
  const fields = new Map<number, Set<FieldId>>();
  for (const { control, claims } of found)
    for (const { field } of claims) fields.set(control.form, (fields.get(control.form) ?? new Set()).add(field));
  return [...fields].sort((one, other) => other[1].size - one[1].size || one[0] - other[0])[0]?.[0] ?? 0;
}

/** Narrows several candidates for a field by what can honestly tell them apart; keeps all that remain. */
function narrow(
  field: FieldSpec<FieldId>,
  candidates: readonly ControlSnapshot[],
  main: number,
): readonly ControlSnapshot[] {
  const tests: readonly ((control: ControlSnapshot) => boolean)[] = [
    ({ kind }) => kind !== 'output',
    ({ form }) => form === main,
    ({ section }) => wordKey(section) === titleOf(field),
  ];
  return tests.reduce<readonly ControlSnapshot[]>((left, fits) => {
    const some = left.filter(fits);
    return left.length > 1 && some.length > 0 ? some : left;
  }, candidates);
}

/** The control that shares the row of another without a label of its own: the next choice in the same form. */
function follower(leader: ControlSnapshot, controls: readonly ControlSnapshot[]): ControlSnapshot | undefined {
  const next = controls.find(({ order }) => order === leader.order + 1);
  if (next?.kind !== 'choice' || next.form !== leader.form || next.section !== leader.section) return undefined;
  const label = leader.labels[0]?.text;
  const own = next.labels.filter(
    ({ from, text }) => from !== 'name' && from !== 'placeholder' && from !== 'title' && text !== label,
  );
  return own.length === 0 ? next : undefined;
}

/** The control of each taught field: one that a person can see and that takes this kind of answer; several are none. */
function taughtPairs(snapshot: PageSnapshot, taught: Taught): ReadonlyMap<FieldId, ControlSnapshot> {
  if (taught.size === 0) return new Map();
  const shapes = shapesOf(snapshot);
  const marked = snapshot.controls.flatMap((control) => {
    const field = taught.get(shapes.get(control.handle) ?? '');
    const names = NAMES.find((one) => one.field.id === field);
    const isSeen = !control.obstacle || !UNSEEN.includes(control.obstacle);
    return names && isSeen && fitsKind(control, names) ? [[names.field.id, control] as const] : [];
  });
  return new Map(marked.filter(([field]) => marked.filter(([other]) => other === field).length === 1));
}

function matchOnce(snapshot: PageSnapshot, marks: Taught): Match {
  const taught = taughtPairs(snapshot, marks);
  const decided = new Set([...taught.values()].map(({ handle }) => handle));
  const found = snapshot.controls
    .filter(({ handle }) => !decided.has(handle))
    .map((control) => ({ control, ...judge(control) }))
    .map(({ claims, ...rest }) => ({ ...rest, claims: claims.filter(({ field }) => !taught.has(field)) }));
  const main = mainForm(found);
  const reasons = new Map(found.map(({ control, reason }) => [control.handle, reason]));
  const candidates = new Map<FieldId, ControlSnapshot[]>();
  const ambiguous = new Map<FieldId, readonly ControlSnapshot[]>();
  for (const { control, claims } of found) {
    const wanted = best(claims);
    // A control that two fields want equally is nobody's until a person says whose.
    if (wanted.length > 1) {
      for (const { field } of wanted) ambiguous.set(field, [...(ambiguous.get(field) ?? []), control]);
      continue;
    }
    for (const { field } of wanted) {
      const names = NAMES.find((one) => one.field.id === field);
      if (control.form !== main && names && !standsInOwnSection(control, names)) {
        reasons.set(control.handle, 'other-form');
        continue;
      }
      candidates.set(field, [...(candidates.get(field) ?? []), control]);
    }
  }
  const pairs = new Map<FieldId, ControlSnapshot>(taught);
  const given = new Set<string>(decided);
  for (const field of FIELDS) {
    if (taught.has(field.id)) continue;
    const leader = field.follows === undefined ? undefined : pairs.get(field.follows as FieldId);
    const shared = leader && follower(leader, snapshot.controls);
    const own = (candidates.get(field.id) ?? []).filter(({ handle }) => !given.has(handle));
    const followers = FIELDS.filter(({ follows }) => follows === field.id);
    const left = narrow(field, own, main);
    const [first, second] = left;
    const isRow =
      left.length === 2 && followers.length === 1 && first && second && follower(first, snapshot.controls) === second;
    const chosen =
      left.length === 1 || isRow
        ? first
        : left.length === 0 && shared && !given.has(shared.handle)
          ? shared
          : undefined;
    if (ambiguous.has(field.id)) continue;
    if (chosen) {
      pairs.set(field.id, chosen);
      given.add(chosen.handle);
    } else if (left.length > 1) ambiguous.set(field.id, left);
  }
  const leftovers = snapshot.controls
    .filter(({ handle }) => !given.has(handle))
    .map(({ handle }) => ({ handle, reason: reasons.get(handle) ?? 'no-label' }));
  return { pairs, ambiguous, taught: new Set(taught.keys()), leftovers };
}

const matchWith = remembered((taught: Taught) => remembered((snapshot: PageSnapshot) => matchOnce(snapshot, taught)));

/**
 * Matches every control of a page with the fields of the form; see the promises in the header.
 * `taught` are the marks kept for this page (`shapesOf` names controls); pass the same map as long as they are the same.
 */
export const match = (snapshot: PageSnapshot, taught: Taught = NOTHING_TAUGHT): Match => matchWith(taught)(snapshot);
