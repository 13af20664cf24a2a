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
import { OWN_WAY } from '../domain/heading-words';
import { ABOUT_PAPERS, AREA_CODE, FOREIGN_NAMES, NOT_THIS, PLACE_PART } from '../domain/label-words';
import {
  byOptions,
  type Claim,
  claimOf,
  isBarred,
  isChosen,
  isGuess,
  optionsDisagree,
  type Scene,
  strongest,
} from './claims';
import { holdsOldValue } from './context';
import { isShapedOtherwise } from './format';
import { isForeign, isForeignRemark, type LabelForms, readHeading, readLabel } from './labels';
import { halfNamed, holdsAName, type Named, namingsOf } from './names';
import { readOptions } from './options-known';
import { isSeen } from './seen';
import { askedIn } from './sentence';
import type { ControlKind, ControlSnapshot } from './snapshot';
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

export interface Verdict {
  readonly claims: readonly Claim[];
  /** Why there is no claim. */
  readonly reason: LeftoverReason;
}

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
export const fitsKind = ({ kind }: ControlSnapshot, field: FieldId): boolean => {
  const { kind: asked, policy } = fieldOf(field);
  // What the person types alone, a code or a password, is never chosen from a list.
  return KINDS[asked].includes(kind) && !(policy === 'human-only' && asked === 'text' && kind === 'choice');
};

const refuse = (reason: LeftoverReason): Verdict => ({ claims: [], reason });

const LABEL_WORTH = 40;
const HINT_WORTH = 18;

/** Choices that a closed list names in its prompt: 相同/相近/不同. */
const listedIn = (control: ControlSnapshot): readonly string[] | undefined =>
  isChosen(control) && /.[/、|].+/.test(control.placeholder)
    ? control.placeholder.replace(/^请?选择[:：]?/, '').split(/[/、|]|或/)
    : undefined;

const hintOf = ({ placeholder, labels }: ControlSnapshot): string =>
  placeholder !== '' ? placeholder : (labels.find(({ from }) => from === 'title')?.text ?? '');

/** 生僻字用拼音代替: a prompt that tells how to write. */
const INSTEAD = /代替|替代|生僻字/;

/** What stands behind the box, or in its name, that makes it somebody else's. */
const isSomebodyElses = ({ behind = '', placeholder }: ControlSnapshot): boolean =>
  isForeignRemark(behind) || (INSTEAD.test(placeholder) ? isForeignRemark(placeholder) : isForeign(placeholder));

/** So many boxes without any word before them are called behind, whatever the others of their form are. */
const FEWEST_BARE = 3;

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
  const isBare = ({ labels, behind: said = '' }: ControlSnapshot): boolean =>
    labels.every(({ from }) => from === 'name' || from === 'placeholder') && isNamed(said);
  const bare = new Map<number, number>();
  for (const { form } of controls.filter(isBare)) bare.set(form, (bare.get(form) ?? 0) + 1);
  return new Set([
    ...behind.filter((form, at) => !before.has(form) && behind.indexOf(form) !== at),
    ...[...bare].flatMap(([form, count]) => (count >= FEWEST_BARE ? [form] : [])),
  ]);
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
  if (heading.isForeign && (isContained.length === 0 || control.kind === 'file')) {
    // The code at the end of a form stands under its last heading, whosever that is.
    const isCode = control.kind === 'text' && !SIGN_IN.test(control.section);
    const code = isCode ? speakingLabels(control).flatMap(codesIn) : [];
    return code.length > 0 ? { claims: strongest(code), reason: 'taken' } : refuse('foreign-section');
  }
  const labels = speakingLabels(control);
  // Beside the button of a file there is often nothing but what to upload.
  const isBehind = isNamedBehind || control.kind === 'file';
  const spoken = labels.length === 0 && isBehind ? wordsBehind(control) : labels;
  const read = spoken.map(({ from, text }) => ({ from, text, forms: readLabel(text) }));
  const named = read.map((label) => ({ ...label, namings: namingsIn(label.text, label.forms, control) }));
  const unknown = named.filter(({ namings }) => namings.length === 0);
  const isTheirs = named.some(({ forms, namings }) => forms.isForeign && !namings.some(({ literally }) => literally));
  const names = named.flatMap(({ namings }) => namings);
  if (isTheirs || isSomebodyElses(control) || holdsOldValue(control)) return refuse('label-of-another-thing');
  if (control.labels.some(({ from, text }) => from === 'name' && FOREIGN_NAMES.test(text)))
    return refuse('foreign-name');
  if (control.kind === 'text' && AREA_CODE.test(wordKey(control.placeholder))) return refuse('half-a-row');
  // A list for the province of an address takes no address.
  if (
    control.kind === 'choice' &&
    named.some(({ text }) => PLACE_PART.test(text) && names.every(({ field }) => fieldOf(field).kind === 'text'))
  )
    return refuse('half-a-row');
  if (isLeftBehind(named)) return refuse('label-unknown');
  const hint = namingsOf(readLabel(hintOf(control)));
  const scene: Scene = { control, heading, list: readOptions(control.options ?? listedIn(control)), hint };
  // 报考专业 over 请选择招生专业 is none of ours either.
  const denied = new Set([...names, ...hint].filter(({ voice }) => voice === 'not').map(({ field }) => field));
  // Who stands at the head of the row is unknown, so nobody knows whose column this is.
  const isUnknownsRow =
    unknown.some(({ from }) => from === 'cell') &&
    named.every(({ from, namings }) => from === 'column' || namings.length === 0);
  if (isUnknownsRow || unknown.some(({ text }) => holdsAName(wordKey(text)))) {
    const asked = isContained.length === 0 ? toldInSentence(scene, unknown) : [];
    if (asked.length > 0) return { claims: asked, reason: 'taken' };
    if (isContained.length === 0) return refuse('label-unknown');
  }

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
  if (names.length === 0) {
    const told = byOptions(scene);
    const beside = told.length > 0 || read.length === 0 ? told : toldBeside(scene, unknown);
    const asked = beside.length > 0 ? beside : toldInSentence(scene, unknown);
    if (asked.length > 0) return { claims: asked, reason: 'taken' };
  }
  return refuse(whyNothing(source, scene, read.length > 0));
}

/** Headings under which a code is for getting in, or for looking something up. */
const SIGN_IN = /登[录陆入]|查询|检索|搜索|找回|密码/;

/** What a label names that is neither the person's nor anybody's, and never written: a code against machines. */
const codesIn = ({ text }: { readonly text: string }): readonly Claim[] =>
  namingsOf(readLabel(text)).flatMap(({ field, voice }) => {
    const { policy, kind } = fieldOf(field);
    return voice === 'always' && policy === 'human-only' && kind === 'text'
      ? [{ field, ground: 'named' as const, strength: LABEL_WORTH }]
      : [];
  });

const EVER_SINCE = /于[:：\s]*$/;

/** What a label names; over a box for a date also what it names with that word behind it: 参加工作. */
function namingsIn(text: string, forms: LabelForms, { kind, placeholder }: ControlSnapshot): readonly Named[] {
  const namings = namingsOf(forms);
  const asksWhen = kind === 'date' || /日期|时间|年[-/.]?月|何时|什么时候|哪(一)?[天年日]/.test(placeholder);
  // 毕业于 over a date is when, and over a text where.
  const isName = namings.some(({ voice }) => voice !== 'shaped') && !(kind === 'date' && EVER_SINCE.test(text));
  if (!asksWhen || isName) return namings;
  const moment = namingsOf(readLabel(`${withoutColon(text).replace(EVER_SINCE, '')}时间`));
  return moment.length > 0 ? moment : namings;
}
/**
 * The one field that the prompt, a remark or the words behind name, where the label is known to nobody: 评聘时间 over
 * 取得职务的日期. To be asked about.
 */
function toldBeside(
  scene: Scene,
  unknown: readonly { readonly text: string; readonly forms: LabelForms }[],
): readonly Claim[] {
  const { control, hint } = scene;
  if (unknown.some(({ text }) => NOT_THIS.test(text))) return [];
  const isFile = control.kind === 'file';
  const [, meant = ''] = (isFile ? /^([^，,；;。]+)/u : /^[即指]([^，,；;。]+)/u).exec(control.behind ?? '') ?? [];
  const behind = namingsOf(readLabel(meant));
  const remarks = unknown.flatMap(({ forms }) => halfNamed(forms));
  const fields = new Set(
    [...hint, ...behind, ...remarks].flatMap(({ field, voice }) =>
      voice === 'always' || voice === 'prompt' ? [field] : [],
    ),
  );
  return nearly(scene, [...fields]).filter(({ field }) => isFile || OWN_WAY.includes(fieldOf(field).section));
}

/** The one field that is told by something near its name, where nothing at the control says otherwise. To be asked about. */
const nearly = (scene: Scene, fields: readonly FieldId[]): readonly Claim[] =>
  fields
    .filter((field) => fields.length === 1 && !isBarred(scene, field) && fitsKind(scene.control, field))
    .filter((field) => !optionsDisagree(field, scene, 'near') && !isShapedOtherwise(field, scene.control))
    .map((field) => ({ field, ground: 'near', strength: HINT_WORTH }));

/** The one field whose name stands in the question that a label puts to the person. */
function toldInSentence(scene: Scene, unknown: readonly { readonly text: string }[]): readonly Claim[] {
  const [text = '', ...others] = new Set(unknown.map((label) => label.text));
  return others.length > 0 ? [] : nearly(scene, askedIn(text, scene.control.kind === 'date'));
}

const withoutColon = (text: string): string => text.replace(/[*＊:：\s]+$/, '');

function whyNothing(names: readonly Named[], scene: Scene, isLabelled: boolean): LeftoverReason {
  if (names.some(({ voice }) => voice === 'row')) return 'half-a-row';
  if (names.some(({ field }) => isBarred(scene, field))) return 'foreign-section';
  if (names.length > 0) return 'other-section';
  return isLabelled ? 'label-unknown' : 'no-label';
}

const HOLDERS = FIELDS.filter(({ id }) => EVIDENCE[id].contains !== undefined);

/** A box to tick or a file is told by a word inside what stands beside it. */
function contained({ kind, labels, behind = '' }: ControlSnapshot): readonly Claim[] {
  if (kind !== 'check' && kind !== 'file') return [];
  const texts = [...labels.filter(({ from }) => from !== 'name').map(({ text }) => text), behind];
  const sentences = texts.map(wordKey).filter((sentence) => !ABOUT_PAPERS.test(sentence));
  return HOLDERS.filter(
    ({ id, kind: asked }) =>
      asked === kind &&
      (EVIDENCE[id].contains ?? []).some((word) => sentences.some((sentence) => sentence.includes(wordKey(word)))),
  ).map(({ id }) => ({ field: id, ground: kind === 'check' ? 'named' : 'weak', strength: LABEL_WORTH }));
}
