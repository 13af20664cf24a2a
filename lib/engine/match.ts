/**
 * Tells which control on a page is which field of the form.
 *
 * - What a person taught decides, then what names a field, then what usually means it, then what is near it, then
 *   choices that only it has.
 * - One field, one control, decided over the whole form. Two that cannot be told apart are both asked about.
 * - What is somebody else's, another form's or hidden is never a candidate.
 *
 * Each ground is settled for all fields before the next is looked at, and nothing depends on the order in which fields
 * or controls are visited: a pair is made only where the control has one strongest claim and the field one control left.
 * Pure: the same snapshot, marks and catalogue always give the same match; time grows with the number of controls.
 */
import { EVIDENCE } from '../domain/evidence';
import { FIELDS, type FieldId, fieldOf } from '../domain/fields';
import { PERSONAL_SECTIONS } from '../domain/heading-words';
import { asksAgain, asksTheSame } from './again';
import { type Claim, type Ground, isChosen } from './claims';
import { amongOthers, changes, inContext, signIns } from './context';
import { formsOf } from './forms';
import { fitsKind, formsNamedBehind, judge, type LeftoverReason, type Verdict } from './judge';
import { readHeading } from './labels';
import { together } from './parts';
import { remembered } from './remembered';
import { isSeen } from './seen';
import type { ControlSnapshot, PageSnapshot } from './snapshot';
import { misplaced, speakingLabels } from './speaking';
import { NOTHING_TAUGHT, shapesOf, type Taught } from './taught';

export type { LeftoverReason } from './judge';

export interface Match {
  /** The control of a field. */
  readonly pairs: ReadonlyMap<FieldId, ControlSnapshot>;
  /** Fields with several controls that cannot be told apart. */
  readonly ambiguous: ReadonlyMap<FieldId, readonly ControlSnapshot[]>;
  /** Fields of `pairs` whose control is called something near them: to be asked about, not written. */
  readonly near: ReadonlySet<FieldId>;
  /** The boxes that only together hold the answer of a field of `pairs`; the pair bears the handle of the first. */
  readonly parts: ReadonlyMap<FieldId, readonly ControlSnapshot[]>;
  /** Boxes that ask for the answer of a field of `pairs` once more, or for another of what the person alone gives; never written. */
  readonly again: ReadonlyMap<FieldId, readonly ControlSnapshot[]>;
  /** Fields of `pairs` that a person's own mark decided. */
  readonly taught: ReadonlySet<FieldId>;
  readonly leftovers: readonly { readonly handle: string; readonly reason: LeftoverReason }[];
}

interface Judged {
  readonly control: ControlSnapshot;
  readonly claims: readonly Claim[];
  readonly reason: LeftoverReason;
}

/** Why nothing claims a control that its neighbours may tell. */
const AMONG_OTHERS: readonly LeftoverReason[] = ['other-section', 'label-unknown', 'kind-differs'];

const GROUNDS: readonly Ground[] = ['named', 'weak', 'near', 'options'];

/** Filled by the person alone, however often it is asked for: two codes, uploads of several papers. */
const isPersons = (field: FieldId): boolean => {
  const { policy, kind } = fieldOf(field);
  return policy === 'human-only' && kind !== 'check';
};

const standsInOwnSection = ({ section }: ControlSnapshot, field: FieldId): boolean =>
  readHeading(section).sections.includes(fieldOf(field).section);

/** Under the field's own heading, or one about the candidate. */
const standsWithThePerson = (control: ControlSnapshot, field: FieldId): boolean =>
  standsInOwnSection(control, field) ||
  readHeading(control.section).sections.some((section) => PERSONAL_SECTIONS.includes(section));

/**
 * 所学专业 over a free text box is the relation to the exam's field by the guides, its name by habit. One is chosen and
 * the other typed, so the box asks for the latter; nothing is written there before a person agrees.
 */
function asTyped(judged: Judged): Judged {
  const { control, claims } = judged;
  const named = claims.filter(({ ground }) => ground === 'named');
  const top = Math.max(...named.map(({ strength }) => strength));
  const wanted = named.filter(({ strength }) => strength === top);
  const typed = wanted.filter(({ field }) => fieldOf(field).kind === 'text');
  const isFree = control.kind === 'text' && (control.obstacle ?? 'by-hand') === 'by-hand' && !isChosen(control);
  return isFree && wanted.length > 1 && typed.length === 1
    ? { ...judged, claims: typed.map((claim) => ({ ...claim, ground: 'near' })) }
    : judged;
}

/** Narrows several candidates for a field by what can honestly tell them apart; keeps all that remain. */
function narrow(field: FieldId, candidates: readonly Candidate[], main: number): readonly Candidate[] {
  const most = Math.max(...candidates.map(({ strength }) => strength));
  const tests: readonly ((candidate: Candidate) => boolean)[] = [
    ({ control }) => control.kind !== 'output',
    ({ control }) => control.form === main,
    ({ control }) => standsInOwnSection(control, field),
    // A label outweighs a mere prompt; smaller differences tell nothing.
    ({ strength }) => strength > most - 15,
  ];
  return tests.reduce<readonly Candidate[]>((left, fits) => {
    const some = left.filter(fits);
    return left.length > 1 && some.length > 0 ? some : left;
  }, candidates);
}

interface Candidate {
  readonly control: ControlSnapshot;
  readonly strength: number;
}

const FOLLOWERS: ReadonlyMap<FieldId, FieldId> = new Map(
  FIELDS.flatMap(({ id }) => {
    const leader = EVIDENCE[id].follows;
    return leader === undefined ? [] : [[leader, id] as const];
  }),
);

/** The control that shares the row of another without a label of its own: the next of its kind in the same form. */
function followerOf(leader: ControlSnapshot, next: ControlSnapshot | undefined): ControlSnapshot | undefined {
  if (!next || next.kind !== leader.kind || next.form !== leader.form || next.section !== leader.section)
    return undefined;
  if (leader.kind === 'check' || leader.kind === 'file' || !isSeen(next)) return undefined;
  const label = speakingLabels(leader)[0]?.text;
  return speakingLabels(next).every(({ text }) => text === label) ? next : undefined;
}

/** The control of each taught field: one that a person can see and that takes this kind of answer; several are none. */
function taughtPairs(snapshot: PageSnapshot, taught: Taught): ReadonlyMap<FieldId, ControlSnapshot> {
  if (taught.size === 0) return new Map();
  const shapes = shapesOf(snapshot);
  const marked = snapshot.controls.flatMap((control) => {
    const field = taught.get(shapes.get(control.handle) ?? '');
    return field && isSeen(control) && fitsKind(control, field) ? [[field, control] as const] : [];
  });
  return new Map(marked.filter(([field]) => marked.filter(([other]) => other === field).length === 1));
}

function matchOnce(snapshot: PageSnapshot, marks: Taught): Match {
  const taught = taughtPairs(snapshot, marks);
  const { controls, parts: joined } = together(snapshot.controls);
  const after = (control: ControlSnapshot): ControlSnapshot | undefined => nextOf.get(control.handle);
  const nextOf = new Map(controls.slice(1).map((control, at) => [controls[at]?.handle ?? '', control]));
  const namedBehind = formsNamedBehind(controls);
  const judgeOne = (asRead: ControlSnapshot, control: ControlSnapshot): Verdict =>
    judge(asRead, followerOf(control, after(control)), namedBehind.has(control.form));
  const changed = changes(controls);
  const astray = new Set([...misplaced(controls), ...signIns(controls)]);
  const alone: readonly Judged[] = inContext(controls).map((asRead, at) => {
    const control = controls[at] ?? asRead;
    const verdict = judgeOne(asRead, control);
    const { claims, reason }: Verdict = astray.has(control)
      ? { claims: [], reason: 'label-of-another-thing' }
      : verdict;
    return {
      control,
      claims: changed.has(control) ? claims.map((claim) => ({ ...claim, ground: 'near' })) : claims,
      reason,
    };
  });
  // A toolkit hides a box of its own between two that are seen.
  const shown = alone.filter(({ reason }) => reason !== 'not-seen');
  const places = new Map(shown.map((one, place) => [one, place]));
  const judged = alone
    .map((one): Judged => {
      const place = places.get(one);
      const isOpen = one.claims.length === 0 && AMONG_OTHERS.includes(one.reason);
      const asRead = isOpen && place !== undefined ? amongOthers(shown, place) : undefined;
      return asRead ? { control: one.control, ...judgeOne(asRead, one.control) } : one;
    })
    .map(asTyped);
  const { main, more } = formsOf(judged);

  const pairs = new Map<FieldId, ControlSnapshot>(taught);
  const near = new Set<FieldId>();
  const given = new Set([...taught.values()].map(({ handle }) => handle));
  const ambiguous = new Map<FieldId, readonly ControlSnapshot[]>();
  const reasons = new Map(judged.map(({ control, reason }) => [control.handle, reason]));
  const asked = (field: FieldId, several: readonly ControlSnapshot[]): void => {
    ambiguous.set(field, [...(ambiguous.get(field) ?? []), ...several]);
    for (const { handle } of several) {
      given.add(handle);
      reasons.set(handle, 'asked');
    }
  };
  const also = new Map<FieldId, readonly ControlSnapshot[]>();
  const give = (field: FieldId, control: ControlSnapshot): void => {
    pairs.set(field, control);
    given.add(control.handle);
  };

  for (const ground of GROUNDS) {
    const candidates = new Map<FieldId, Candidate[]>();
    const torn: (readonly [readonly FieldId[], ControlSnapshot])[] = [];
    for (const { control, claims } of judged) {
      if (given.has(control.handle)) continue;
      const open = claims.filter(
        (claim) => claim.ground === ground && !pairs.has(claim.field) && !ambiguous.has(claim.field),
      );
      const inForm = open.filter(
        ({ field }) =>
          control.form === main ||
          more.has(control.form) ||
          (ground === 'named' && standsWithThePerson(control, field)),
      );
      if (open.length > 0 && inForm.length === 0) reasons.set(control.handle, 'other-form');
      const top = Math.max(0, ...inForm.map(({ strength }) => strength));
      const wanted = inForm.filter(({ strength }) => strength === top);
      // A control that two fields want equally is nobody's until a person says whose.
      if (wanted.length > 1) torn.push([wanted.map(({ field }) => field), control]);
      else
        for (const { field, strength } of wanted)
          candidates.set(field, [...(candidates.get(field) ?? []), { control, strength }]);
    }
    for (const [fields, control] of torn) for (const field of fields) asked(field, [control]);
    for (const [field, own] of candidates) {
      if (ambiguous.has(field)) continue;
      const left = narrow(field, own, main).map(({ control }) => control);
      const [first, second] = left;
      if (!first) continue;
      const isRow =
        left.length === 2 && FOLLOWERS.has(field) && second !== undefined && followerOf(first, after(first)) === second;
      if (left.length === 1 || isRow) {
        give(field, first);
        if (ground === 'near') near.add(field);
      } else if (isPersons(field)) {
        give(field, first);
        also.set(field, left.slice(1));
        for (const { handle } of left) given.add(handle);
      } else asked(field, left);
    }
    if (ground === 'named' || ground === 'weak')
      for (const [leader, field] of FOLLOWERS) {
        const control = pairs.get(leader);
        const shared = control && followerOf(control, after(control));
        if (
          shared &&
          !given.has(shared.handle) &&
          !pairs.has(field) &&
          !ambiguous.has(field) &&
          fitsKind(shared, field)
        )
          give(field, shared);
      }
  }
  const parts = new Map(
    [...pairs].flatMap(([field, { handle }]) => {
      const own = joined.get(handle);
      return own && !taught.has(field) ? [[field, own] as const] : [];
    }),
  );
  for (const field of [...pairs.keys()].filter(isPersons))
    also.set(field, [
      ...(also.get(field) ?? []),
      ...judged.flatMap(({ control, claims }) =>
        control.form === main && !given.has(control.handle) && claims.some((claim) => claim.field === field)
          ? [control]
          : [],
      ),
    ]);
  const again = repeats(snapshot.controls, pairs);
  for (const [field, others] of also) {
    const all = new Set([...others, ...(again.get(field) ?? [])]);
    if (all.size > 0) again.set(field, [...all]);
  }
  const used = new Set(
    [...pairs.values(), ...[...parts.values(), ...again.values()].flat()].map(({ handle }) => handle),
  );
  const inPart = new Set([...joined.values()].flat().map(({ handle }) => handle));
  const leftovers = snapshot.controls
    .filter(({ handle }) => !used.has(handle))
    .map(({ handle }) => ({ handle, reason: reasons.get(handle) ?? (inPart.has(handle) ? 'half-a-row' : 'no-label') }));
  return { pairs, ambiguous, near, parts, again, taught: new Set(taught.keys()), leftovers };
}

/** The boxes behind that of a field, in the same form, that ask for it once more. */
function repeats(
  controls: readonly ControlSnapshot[],
  pairs: Match['pairs'],
): Map<FieldId, readonly ControlSnapshot[]> {
  const given = new Map([...pairs].map(([field, { handle }]) => [handle, field]));
  const found = new Map<FieldId, readonly ControlSnapshot[]>();
  for (const [at, control] of controls.entries()) {
    if (given.has(control.handle) || !isSeen(control)) continue;
    const before = controls[at - 1];
    const isSame = before?.kind === control.kind && asksTheSame(control);
    const field = asksAgain(control) ?? (isSame ? given.get(before?.handle ?? '') : undefined);
    const first = field && pairs.get(field);
    if (field && first && first.form === control.form && first.order < control.order)
      found.set(field, [...(found.get(field) ?? []), control]);
  }
  return found;
}

const matchWith = remembered((taught: Taught) => remembered((snapshot: PageSnapshot) => matchOnce(snapshot, taught)));

/**
 * Matches every control of a page with the fields of the form; see the promises in the header.
 * `taught` are the marks kept for this page (`shapesOf` names controls); pass the same map as long as they are the same.
 */
export const match = (snapshot: PageSnapshot, taught: Taught = NOTHING_TAUGHT): Match => matchWith(taught)(snapshot);
