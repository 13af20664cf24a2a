/**
 * Weighs what speaks for and against one control being one of the fields.
 *
 * For, strongest first: a label that names the field; a prompt that names it where there is no label; a label that
 * usually means it (weak); a list of choices that only this field has (by its options). Section, choices, prompt and format add
 * to a label, and nothing adds up to a claim by itself: without a label, a prompt or such a list there is none.
 * Against, and always decisive: a word for somebody or something else in label, remark, prompt, heading, row or the
 * control's own name; a label that holds a field's name among words nobody knows; choices of another thing; a box into which the answer
 * does not go.
 *
 * Pure; knows no field by name.
 */
import { EVIDENCE } from '../domain/evidence';
import type { FieldSpec } from '../domain/field';
import { FIELDS, type FieldId, fieldOf } from '../domain/fields';
import { AREA_CODE, FOREIGN_NAMES, PERSONAL_SECTIONS } from '../domain/label-words';
import { isShapedLike, isShapedOtherwise } from './format';
import { type HeadingMeaning, isForeign, isForeignRemark, type LabelForms, readHeading, readLabel } from './labels';
import { holdsAName, type Named, namingsOf } from './names';
import { type ListMeaning, readOptions } from './options-known';
import type { ControlKind, ControlSnapshot, Obstacle } from './snapshot';
import { isLeftBehind, speakingLabels, wordsBehind } from './speaking';
import { wordKey } from './text';

/** Why a control was given to no field. What each means to a reader stands in docs/matching.md. */
export const LEFTOVER_REASONS = [
  'not-seen',
  'no-label',
  'label-unknown',
  'label-of-another-thing',
  'foreign-section',
  'foreign-name',
  'other-section',
  'options-of-another-thing',
  'kind-differs',
  'half-a-row',
  'other-format',
  'other-form',
  'asked',
  'taken',
] as const;
export type LeftoverReason = (typeof LEFTOVER_REASONS)[number];

/** How sure a claim is: named, usually meant, called something near, or told by its choices alone. */
export type Ground = 'named' | 'weak' | 'near' | 'options';

export interface Claim {
  readonly field: FieldId;
  readonly ground: Ground;
  /** Comparable among claims of one ground. */
  readonly strength: number;
}

export interface Verdict {
  readonly claims: readonly Claim[];
  /** Why there is no claim. */
  readonly reason: LeftoverReason;
}

const UNSEEN: readonly Obstacle[] = ['hidden', 'transparent', 'tiny', 'off-screen'];
export const isSeen = ({ obstacle }: ControlSnapshot): boolean => obstacle === undefined || !UNSEEN.includes(obstacle);

/** Which widgets may carry a kind of answer. A choice over a text box is paired, and then asked about. */
const KINDS: { readonly [kind in FieldSpec['kind']]: readonly ControlKind[] } = {
  text: ['text', 'choice', 'output', 'password'],
  number: ['text', 'choice', 'output'],
  choice: ['choice', 'output', 'text'],
  date: ['date', 'text', 'output'],
  file: ['file'],
  check: ['check'],
  action: [],
};
export const fitsKind = (control: ControlSnapshot, field: FieldId): boolean =>
  KINDS[fieldOf(field).kind].includes(control.kind);

/** A weak name over a box to type anything in does not tell that a choice is meant: 考生类别 of another examination. */
const isGuess = (field: FieldId, ground: Ground, { control, list }: Scene): boolean =>
  ground === 'weak' &&
  fieldOf(field).kind === 'choice' &&
  control.kind === 'text' &&
  control.obstacle === undefined &&
  !control.placeholder.includes('选') &&
  !list.fits.has(field);

interface Scene {
  readonly control: ControlSnapshot;
  readonly heading: HeadingMeaning;
  readonly list: ListMeaning;
  readonly hint: readonly Named[];
}

const isOwnSection = ({ heading }: Scene, field: FieldId): boolean => heading.sections.includes(fieldOf(field).section);

/** Whether the heading says that a person's own data cannot be meant here. */
const isBarred = ({ heading: { sections } }: Scene, field: FieldId): boolean => {
  const { notIn = [] } = EVIDENCE[field];
  return sections.length > 0 && sections.every((section) => notIn.some((barred) => barred === section));
};

/** Whether a weak label may be believed under this heading: its own, one about the candidate, or none. */
const mayBeWeak = (scene: Scene, field: FieldId): boolean =>
  scene.control.section === '' ||
  scene.heading.isNeutral ||
  isOwnSection(scene, field) ||
  scene.list.fits.has(field) ||
  scene.heading.sections.some(
    (section) => PERSONAL_SECTIONS.includes(section) || EVIDENCE[field].alsoIn?.includes(section),
  );

/** A choice, or a box that only shows what is chosen elsewhere. */
const isChosen = ({ kind, obstacle }: ControlSnapshot): boolean =>
  kind === 'choice' || (kind === 'text' && (obstacle === 'read-only' || obstacle === 'by-hand'));

/** More than anything adds up to: a label that means the field anywhere comes before one that needs its heading. */
const IN_SECTION_COST = 16;

/** The claim of one naming, or nothing where its voice does not reach here. `base` is what its source is worth. */
/** Whether the prompt in the box names the field: 开始时间 over 参加工作的日期. */
const saysPrompt = (field: FieldId, { hint }: Scene): boolean =>
  hint.some((naming) => naming.field === field && naming.voice === 'always');

function claimOf({ field, voice, literally }: Named, base: number, scene: Scene): Claim | undefined {
  const isShaped = isShapedLike(field, scene.control);
  const ground: Ground | undefined =
    voice === 'always' || voice === 'prompt' || (voice === 'in-section' && isOwnSection(scene, field))
      ? 'named'
      : (voice === 'weak' || voice === 'near') && mayBeWeak(scene, field)
        ? voice
        : voice === 'in-section' && (scene.list.fits.has(field) || saysPrompt(field, scene))
          ? 'weak'
          : voice === 'shaped' && (isShaped || scene.list.fits.has(field)) && mayBeWeak(scene, field)
            ? 'weak'
            : undefined;
  if (!ground || isBarred(scene, field)) return undefined;
  const { kind } = fieldOf(field);
  const strength =
    base +
    (literally ? 2 : 0) +
    (isOwnSection(scene, field) ? 1 : 0) +
    (scene.list.fits.has(field) ? 4 : 0) +
    (scene.hint.some((naming) => naming.field === field) ? 1 : 0) +
    (isShaped ? 1 : 0) +
    (isChosen(scene.control) && kind === 'choice' ? 6 : 0) -
    (voice === 'in-section' ? IN_SECTION_COST : 0);
  return { field, ground, strength };
}

/** Whether the choices shown speak against a field: a list of other names, or of another field's words. */
function optionsDisagree(field: FieldId, { control, list }: Scene, ground: Ground): boolean {
  const { optionsAreNames, shows } = EVIDENCE[field];
  if (control.kind !== 'choice' || (control.options?.length ?? 0) < 2 || !list.knowsNoneOf(field)) return false;
  const hasOwn = shows !== undefined || (fieldOf(field).options?.length ?? 0) > 1;
  return optionsAreNames === true || (hasOwn && (ground === 'weak' || ground === 'near' || list.fits.size > 0));
}

const refuse = (reason: LeftoverReason): Verdict => ({ claims: [], reason });

const LABEL_WORTH = 40;
const HINT_WORTH = 18;

/** Of several claims for one field, the strongest. */
const strongest = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    (one, at) =>
      !claims.some(
        (other, place) =>
          other.field === one.field &&
          (other.strength > one.strength || (other.strength === one.strength && place < at)),
      ),
  );

/** Choices that a closed list names in its prompt: 相同/相近/不同. */
const listedIn = (control: ControlSnapshot): readonly string[] | undefined =>
  isChosen(control) && /.[/、|].+/.test(control.placeholder)
    ? control.placeholder.replace(/^请?选择[:：]?/, '').split(/[/、|]|或/)
    : undefined;

const hintOf = ({ placeholder, labels }: ControlSnapshot): string =>
  placeholder !== '' ? placeholder : (labels.find(({ from }) => from === 'title')?.text ?? '');

/** What stands behind the box, or in its name, that makes it somebody else's. */
const isSomebodyElses = ({ behind = '', placeholder }: ControlSnapshot): boolean =>
  isForeignRemark(behind) || isForeign(placeholder);

/**
 * The forms that call each control behind it: no label before any of theirs names a field, and words behind two or more
 * do. Elsewhere words behind a box are a remark, or the label of something that was not recognised as a control.
 */
export function formsNamedBehind(controls: readonly ControlSnapshot[]): ReadonlySet<number> {
  const isNamed = (text: string): boolean => namingsOf(readLabel(text)).some(({ voice }) => voice === 'always');
  const before = new Set(
    controls.filter((one) => speakingLabels(one).some(({ text }) => isNamed(text))).map(({ form }) => form),
  );
  const behind = controls.filter((one) => isNamed(one.behind ?? '')).map(({ form }) => form);
  return new Set(behind.filter((form, at) => !before.has(form) && behind.indexOf(form) !== at));
}

/**
 * Everything that claims one control, or why nothing does.
 * @param beside the control that shares its row without a label of its own
 * @param isNamedBehind whether its form is one of `formsNamedBehind`
 */
export function judge(control: ControlSnapshot, beside?: ControlSnapshot, isNamedBehind = false): Verdict {
  const verdict = weigh(control, beside, isNamedBehind);
  // Two text boxes under one label hold one answer in parts: an area code and a number. Nothing fits into the first.
  const isSplit = control.kind === 'text' && beside?.shares === true && beside.placeholder === '';
  const whole = verdict.claims.filter(({ field }) => !isSplit || LEADERS.has(field));
  return whole.length === verdict.claims.length ? verdict : { claims: whole, reason: 'half-a-row' };
}

const LEADERS: ReadonlySet<FieldId | undefined> = new Set(FIELDS.map(({ id }) => EVIDENCE[id].follows));

function weigh(control: ControlSnapshot, beside: ControlSnapshot | undefined, isNamedBehind: boolean): Verdict {
  if (!isSeen(control)) return refuse('not-seen');
  const heading = readHeading(control.section);
  const isContained = contained(control);
  if (heading.isForeign && isContained.length === 0) return refuse('foreign-section');
  const labels = speakingLabels(control);
  // Beside the button of a file there is often nothing but what to upload.
  const isBehind = isNamedBehind || control.kind === 'file';
  const spoken = labels.length === 0 && isBehind ? wordsBehind(control) : labels;
  const read = spoken.map(({ from, text }) => ({ from, text, forms: readLabel(text) }));
  const named = read.map((label) => ({ ...label, namings: namingsIn(label.text, label.forms, control) }));
  const unknown = named.filter(({ namings }) => namings.length === 0);
  const isTheirs = named.some(({ forms, namings }) => forms.isForeign && !namings.some(({ literally }) => literally));
  const names = named.flatMap(({ namings }) => namings);
  const denied = new Set(names.filter(({ voice }) => voice === 'not').map(({ field }) => field));
  if (isTheirs || isSomebodyElses(control)) return refuse('label-of-another-thing');
  if (control.labels.some(({ from, text }) => from === 'name' && FOREIGN_NAMES.test(text)))
    return refuse('foreign-name');
  if (control.kind === 'text' && AREA_CODE.test(wordKey(control.placeholder))) return refuse('half-a-row');
  if (isLeftBehind(named)) return refuse('label-unknown');
  // Who stands at the head of the row is unknown, so nobody knows whose column this is.
  const isUnknownsRow =
    unknown.some(({ from }) => from === 'cell') &&
    named.every(({ from, namings }) => from === 'column' || namings.length === 0);
  if (isUnknownsRow || unknown.some(({ text }) => holdsAName(wordKey(text)))) {
    if (isContained.length === 0) return refuse('label-unknown');
  }

  const hint = namingsOf(readLabel(hintOf(control)));
  const scene: Scene = { control, heading, list: readOptions(control.options ?? listedIn(control)), hint };
  const source = read.length > 0 ? names : hint;
  const worth = read.length > 0 ? LABEL_WORTH : HINT_WORTH;
  const said = source.flatMap((naming): readonly Claim[] => {
    if (denied.has(naming.field) || naming.voice === 'not') return [];
    if (naming.voice === 'row')
      return beside || control.obstacle === 'by-hand'
        ? [{ field: naming.field, ground: 'named', strength: worth }]
        : [];
    const claim = claimOf(naming, worth, scene);
    return claim ? [claim] : [];
  });
  const claims = strongest([...said, ...isContained]);
  const fitting = claims.filter(({ field, ground }) => fitsKind(control, field) && !isGuess(field, ground, scene));
  const agreeing = fitting.filter(({ field, ground }) => !optionsDisagree(field, scene, ground));
  const going = agreeing.filter(({ field }) => !isShapedOtherwise(field, control));
  if (going.length > 0) return { claims: going, reason: 'taken' };
  if (agreeing.length > 0) return refuse('other-format');
  if (fitting.length > 0) return refuse('options-of-another-thing');
  if (claims.length > 0) return refuse('kind-differs');
  if (denied.size > 0) return refuse('label-of-another-thing');
  const told = names.length === 0 ? byOptions(scene) : [];
  if (told.length > 0) return { claims: told, reason: 'taken' };
  return refuse(whyNothing(source, scene, read.length > 0));
}

/** What a label names; over a box for a date also what it names with that word behind it: 参加工作. */
function namingsIn(text: string, forms: LabelForms, { kind, placeholder }: ControlSnapshot): readonly Named[] {
  const namings = namingsOf(forms);
  const asksWhen = kind === 'date' || /日期|时间|年月/.test(placeholder);
  return namings.length > 0 || !asksWhen ? namings : namingsOf(readLabel(`${withoutColon(text)}时间`));
}
const withoutColon = (text: string): string => text.replace(/[*＊:：\s]+$/, '');

function whyNothing(names: readonly Named[], scene: Scene, isLabelled: boolean): LeftoverReason {
  if (names.some(({ voice }) => voice === 'row')) return 'half-a-row';
  if (names.some(({ field }) => isBarred(scene, field))) return 'foreign-section';
  if (names.length > 0) return 'other-section';
  return isLabelled ? 'label-unknown' : 'no-label';
}

/** The one field whose choices these are, where no label says anything. */
function byOptions({ control, list, hint }: Scene): readonly Claim[] {
  if (control.kind !== 'choice' || hint.length > 0) return [];
  const told = [...list.fits].filter((field) => EVIDENCE[field].optionsTell);
  return told.length === 1 ? told.map((field) => ({ field, ground: 'options', strength: 1 })) : [];
}

const HOLDERS = FIELDS.filter(({ id }) => EVIDENCE[id].contains !== undefined);

/** A box to tick is told by a word inside the sentence beside it. */
function contained({ kind, labels, behind = '' }: ControlSnapshot): readonly Claim[] {
  if (kind !== 'check') return [];
  const texts = [...labels.filter(({ from }) => from !== 'name').map(({ text }) => text), behind];
  const sentences = texts.map(wordKey);
  return HOLDERS.filter(({ id }) =>
    (EVIDENCE[id].contains ?? []).some((word) => sentences.some((sentence) => sentence.includes(wordKey(word)))),
  ).map(({ id }) => ({ field: id, ground: 'named', strength: LABEL_WORTH }));
}
