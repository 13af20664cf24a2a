/**
 * Controls that only together ask for one answer: a date over boxes or lists for year, month and day, an area code
 * before a number, an address over lists for its places, and two names under one label.
 *
 * - Parts of a date are told by the words on or behind them, by their choices, or by how many signs each takes; a year
 *   is followed by a month, a month by a day, and a part with a name of its own is none.
 * - Joined, they are one control that a person fills: it has the place and the label of the first, and is never written.
 *
 * Pure; knows no field by name.
 */
import { EVIDENCE, spellings } from '../domain/evidence';
import { FIELDS, type FieldId, fieldOf } from '../domain/fields';
import { ADDRESS_PART, AREA_CODE, NUMBER_PART } from '../domain/label-words';
import { readLabel } from './labels';
import { namingsOf } from './names';
import { isSeen } from './seen';
import type { ControlSnapshot, LabelSeen, LabelSource } from './snapshot';
import { speakingLabels } from './speaking';
import { wordKey } from './text';

type Unit = 'year' | 'month' | 'day';

interface Shape {
  readonly unit: Unit;
  /** What is said on such a part or right behind it. */
  readonly word: RegExp;
  readonly behind: RegExp;
  /** What each of its choices looks like. */
  readonly choice: RegExp;
  /** How many signs such a box takes, where nothing is said. */
  readonly length: number;
}

const SHAPES: readonly Shape[] = [
  { unit: 'year', word: /^(出生|毕业)?(年|年份|y{2,4}|year)$/, behind: /^年/, choice: /^(19|20)\d\d年?$/, length: 4 },
  {
    unit: 'month',
    word: /^(出生|毕业)?(月|月份|m{1,2}|month)$/,
    behind: /^月/,
    choice: /^(0?[1-9]|1[0-2])月?$/,
    length: 2,
  },
  {
    unit: 'day',
    word: /^(出生|毕业)?(日|号|d{1,2}|day)$/,
    behind: /^[日号]/,
    choice: /^(0?[1-9]|[12]\d|3[01])[日号]?$/,
    length: 2,
  },
];

/** How many signs a box takes; 0 where it does not say. */
const sizeOf = ({ format: { maxlength = '' } = {} }: ControlSnapshot): number => Number(maxlength);

const isUnit = (text: string): boolean => SHAPES.some(({ word }) => word.test(wordKey(text)));

/** What is written on a part: its own labels and prompt; a drawn one may show its unit where the answer will stand. */
const wordsOn = ({ labels, placeholder, value, obstacle }: ControlSnapshot): readonly string[] =>
  [
    placeholder,
    ...(obstacle === 'by-hand' ? [value] : []),
    ...labels.flatMap(({ from, text }) => (from === 'preceding' || from === 'name' ? [] : [text])),
  ].map((text) => wordKey(text.replace(/^请?(选择|输入)/, '')));

/** What stands right behind a part, which a page shows as what stands before the next. */
const wordBehind = ({ behind = '' }: ControlSnapshot, next: ControlSnapshot | undefined): string =>
  wordKey(behind || (next?.labels.find(({ from }) => from === 'preceding')?.text ?? ''));

/** Whether a control is this part of a date: by a word, else by its choices, else (`'length'`) by its length alone. */
function isPart(shape: Shape, control: ControlSnapshot, next: ControlSnapshot | undefined): boolean | 'length' {
  if (control.kind !== 'text' && control.kind !== 'choice') return false;
  const said = wordsOn(control).find(isUnit);
  if (said !== undefined) return shape.word.test(said);
  const behind = SHAPES.find((each) => each.behind.test(wordBehind(control, next)));
  if (behind) return behind === shape;
  const { options = [] } = control;
  if (options.length > 1) return options.every((option) => shape.choice.test(option.replace(/\s/g, '')));
  return control.kind === 'text' && sizeOf(control) === shape.length ? 'length' : false;
}

/** Labels that name something, unlike the word for a part. */
const namesOn = (control: ControlSnapshot): readonly LabelSeen[] =>
  speakingLabels(control).filter(({ text }) => !SHAPES.some(({ word }) => word.test(wordKey(text))));

const isNextTo = (one: ControlSnapshot, other: ControlSnapshot): boolean =>
  one.form === other.form && one.section === other.section && one.obstacle !== 'hidden' && other.obstacle !== 'hidden';

/** Whether a control has no name but that of the first, or what stands before it is only the unit of the one before. */
const isUnnamed = (control: ControlSnapshot, first: ControlSnapshot): boolean => {
  const own = speakingLabels(first).map(({ text }) => text);
  return namesOn(control).every(
    ({ from, text }) => own.includes(text) || (from === 'preceding' && /^[年月日]/.test(wordKey(text))),
  );
};

/** How many of the controls from here on are one date: two or three, or none. */
function dateFrom(controls: readonly ControlSnapshot[], at: number): number {
  const first = controls[at];
  if (!first) return 0;
  let length = 0;
  let isCertain = false;
  for (const shape of SHAPES) {
    const part = controls[at + length];
    if (!part || !isNextTo(first, part) || (part !== first && !isUnnamed(part, first))) break;
    const found = isPart(shape, part, controls[at + length + 1]);
    if (!found) break;
    isCertain ||= found === true;
    length += 1;
  }
  // Four signs, two and two under the name of a date are one as well.
  const isNamed = namesOn(first).some(({ text }) =>
    namingsOf(readLabel(text)).some(({ voice, field }) => voice === 'always' && fieldOf(field).kind === 'date'),
  );
  return length > 1 && (isCertain || (isNamed && length === SHAPES.length)) ? length : 0;
}

const SPLIT: readonly FieldId[] = FIELDS.flatMap(({ id }) => (EVIDENCE[id].split ? [id] : []));

/** The label of a row whose first box takes an area code and whose second the number. */
function splitField(control: ControlSnapshot): FieldId | undefined {
  const texts = namesOn(control).map(({ text }) => text);
  return SPLIT.find((id) => {
    const called = (EVIDENCE[id].split ?? []).flatMap(spellings).map(wordKey);
    return texts.some((text) => {
      const forms = readLabel(text);
      return (
        namingsOf(forms).some(({ field }) => field === id) ||
        [forms.literal, ...forms.others].some((form) => called.includes(form))
      );
    });
  });
}

const SAID_BESIDE: readonly LabelSource[] = ['preceding', 'title'];

/** Whether a box takes nothing but an area code. */
const isAreaCode = (control: ControlSnapshot): boolean =>
  control.kind === 'text' &&
  (AREA_CODE.test(wordKey(control.placeholder)) ||
    control.labels.some(({ from, text }) => SAID_BESIDE.includes(from) && AREA_CODE.test(wordKey(text))) ||
    (sizeOf(control) >= 3 && sizeOf(control) <= 5));

/** How many of the controls from here on are one number with its area code, and whose. */
function numberFrom(
  controls: readonly ControlSnapshot[],
  at: number,
): { readonly length: number; readonly field?: FieldId; readonly rest?: ControlSnapshot | undefined } {
  const [first, second, third] = controls.slice(at, at + 3);
  const isRest = (part: ControlSnapshot | undefined): boolean =>
    part?.kind === 'text' &&
    first !== undefined &&
    isNextTo(first, part) &&
    isUnnamed({ ...part, labels: part.labels.filter(({ text }) => !NUMBER_PART.test(wordKey(text))) }, first) &&
    (part.placeholder === '' || NUMBER_PART.test(wordKey(part.placeholder)));
  // 联系电话（区号－号码） over two boxes, or （区号） behind the first.
  const isSaid =
    /区号/.test(second?.behind ?? '') ||
    (second?.shares === true && first?.labels.some(({ text }) => /区号[-－—–]+(电话)?号码/.test(text)) === true);
  if (!first || !(isAreaCode(first) || (isSaid && first.kind === 'text')) || !isRest(second)) return { length: 0 };
  const field = splitField({ ...first, labels: first.labels.filter(({ text }) => !AREA_CODE.test(wordKey(text))) });
  // 电话号码 behind an area code is no number of its own, whoever's it is.
  if (!field) return { length: 0, rest: second && { ...second, placeholder: '' } };
  return {
    length:
      third?.shares && !wordsOn(third).some((word) => /分机|转/.test(word)) && sizeOf(third) < 7 && isRest(third)
        ? 3
        : 2,
    field,
  };
}

/** The most parts of an address: province, city, county, street, house. */
const MOST_PLACES = 5;

/** How many of the controls from here on are one address: lists for its places, and a box for the rest in the same row. */
function addressFrom(
  controls: readonly ControlSnapshot[],
  at: number,
): { readonly length: number; readonly field?: FieldId } {
  const first = controls[at];
  const isList = ({ kind, obstacle }: ControlSnapshot): boolean => kind === 'choice' || obstacle === 'by-hand';
  if (!first || !isList(first)) return { length: 0 };
  const [field] = namesOn(first).flatMap(({ text }) =>
    namingsOf(readLabel(text)).flatMap(({ field: id, voice }) =>
      voice === 'always' && EVIDENCE[id].places ? [id] : [],
    ),
  );
  if (!field) return { length: 0 };
  for (let length = 1; length < MOST_PLACES; length++) {
    const part = controls[at + length];
    const isPartOf = part && part.shares === true && isNextTo(first, part) && isUnnamed(part, first);
    if (!isPartOf || !(wordKey(part.placeholder) === '' || ADDRESS_PART.test(wordKey(part.placeholder)))) break;
    if (part.kind === 'text' && !isList(part)) return { length: length + 1, field };
  }
  return { length: 0 };
}

const digits = (text: string): string => /\d+/.exec(text.normalize('NFKC'))?.[0] ?? '';

/** Several controls as the one that they are to a reader. */
function joined(
  parts: readonly ControlSnapshot[],
  next?: ControlSnapshot,
  field?: FieldId,
): ControlSnapshot | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const isAddress = field !== undefined && EVIDENCE[field].places === true;
  const values = parts.map(({ value }) => (isAddress ? value : digits(value)));
  const { options: _, format: __, shares: ___, behind: ____, ...rest } = first;
  const label: LabelSeen = { from: 'item', text: field ? fieldOf(field).label : '' };
  const last = parts.at(-1);
  const behind = last?.behind;
  const clause = /^[年月日]起?([^，,；;。]+)/u.exec(
    (behind || next?.labels.find(({ from }) => from === 'preceding')?.text) ?? '',
  );
  const doing: LabelSeen[] =
    clause?.[1] && !field && namesOn(first).length === 0
      ? [{ from: 'preceding', text: `${clause[1].replace(/于$/, '')}时间` }]
      : [];
  return {
    ...rest,
    kind: field ? 'text' : 'date',
    labels: field ? [label] : doing.length > 0 ? doing : first.labels.filter(({ text }) => !isUnit(text)),
    placeholder: '',
    value: values.includes('')
      ? ''
      : isAddress
        ? values.join('')
        : values.map((value) => value.padStart(2, '0')).join('-'),
    ...(behind !== undefined && { behind }),
    obstacle: first.obstacle === 'elsewhere' ? 'elsewhere' : 'by-hand',
  };
}

/** How many of the controls from here on are boxes to tick under one label, each for a part of the answer: papers. */
function ticksFrom(controls: readonly ControlSnapshot[], at: number): number {
  const isTick = (control: ControlSnapshot | undefined): boolean => control?.kind === 'check' && isSeen(control);
  const [first, second] = [controls[at], controls[at + 1]];
  if (!first || !second || !isTick(first) || !isTick(second)) return 0;
  const captions = new Set(first.labels.flatMap(({ from, text }) => (from === 'option' ? [text] : [])));
  const [label] = first.labels.filter(({ from, text }) => GROUP_LABELS.includes(from) && !captions.has(text));
  const isNamed =
    label &&
    namingsOf(readLabel(label.text)).some(({ voice, field }) => voice === 'always' && fieldOf(field).kind !== 'check');
  if (!isNamed) return 0;
  let length = 1;
  for (let next = second; isTick(next) && isNextTo(first, next); next = controls[at + length] ?? first) {
    if (next === first || next.labels.some(({ from, text }) => GROUP_LABELS.includes(from) && text !== label.text))
      break;
    length += 1;
  }
  return length > 1 ? length : 0;
}

const GROUP_LABELS: readonly LabelSource[] = ['item', 'cell', 'term'];

/** Boxes to tick as the list of what is ticked. */
const ticked = (own: readonly ControlSnapshot[]): ControlSnapshot | undefined =>
  own[0] && {
    ...own[0],
    kind: 'text',
    labels: own[0].labels.filter(({ from }) => GROUP_LABELS.includes(from)),
    options: own.flatMap(({ labels }) => labels.find(({ from }) => from === 'option')?.text ?? []),
    value: own
      .map(({ value }) => value)
      .filter(Boolean)
      .join('、'),
    obstacle: 'by-hand',
  };

/** 证件类型 / 证件号码 before two controls: each is called by its own half. */
function halves(first: ControlSnapshot, second: ControlSnapshot | undefined): readonly ControlSnapshot[] | undefined {
  const [label] = speakingLabels(first);
  const words = label?.text.replace(/[*＊：:]/g, '').split(/[/、及和与|]/) ?? [];
  if (!label || words.length !== 2 || !second || !isNextTo(first, second) || !isUnnamed(second, first))
    return undefined;
  const fields = words.map((text) => namingsOf(readLabel(text)).find(({ voice }) => voice === 'always')?.field);
  const [one, other] = fields;
  if (!one || !other || one === other || namingsOf(readLabel(label.text)).length > 0) return undefined;
  return [first, second].map((control, at) => ({
    ...control,
    labels: [{ from: 'item', text: words[at] ?? '' }, ...control.labels.filter(({ from }) => from === 'name')],
  }));
}

export interface Together {
  /** The controls as a reader counts them, in order. */
  readonly controls: readonly ControlSnapshot[];
  /** Of each control that was joined, its parts, by the handle of the first. */
  readonly parts: ReadonlyMap<string, readonly ControlSnapshot[]>;
}

/** Joins what is one answer; everything else stays as it is. */
export function together(controls: readonly ControlSnapshot[]): Together {
  const parts = new Map<string, readonly ControlSnapshot[]>();
  const whole: ControlSnapshot[] = [];
  for (let at = 0; at < controls.length; ) {
    const control = controls[at];
    if (!control) break;
    const date = dateFrom(controls, at);
    const address = addressFrom(controls, at);
    const { length, field, rest } =
      date > 0 ? { length: date } : address.field ? { ...address, rest: undefined } : numberFrom(controls, at);
    const ticks = length > 0 ? 0 : ticksFrom(controls, at);
    const own = controls.slice(at, at + (length || ticks));
    const one = ticks > 0 ? ticked(own) : length > 0 ? joined(own, controls[at + length], field) : undefined;
    const two = one ? undefined : rest ? [control, rest] : halves(control, controls[at + 1]);
    if (one) parts.set(one.handle, own);
    whole.push(...(one ? [one] : (two ?? [control])));
    at += one ? own.length : two ? 2 : 1;
  }
  return { controls: whole, parts };
}
