/**
 * What stands around a control where its own label does not tell: a heading over it alone, a heading over a person's
 * stations, the head of a row of changes, the controls beside it.
 *
 * Each answer is the same control with the words a reader would add; it is then judged like any other.
 * Pure; knows no field by name.
 */
import {
  HOLDS_NOW,
  NEW_BEFORE,
  NEW_LABEL,
  NEW_VALUE,
  OLD_COLUMN,
  OLD_NAME,
  OLD_PROMPT,
  OLD_VALUE,
} from '../domain/change-words';
import { EVIDENCE, spellings } from '../domain/evidence';
import { SECTIONS, type SectionId } from '../domain/field';
import { FIELDS, type FieldId, fieldOf } from '../domain/fields';
import { CAREER_HEADINGS, KIN_COLUMN, KIN_SECTION, PERSONAL_SECTIONS, STATION_WORDS } from '../domain/heading-words';
import { ACCOUNT, NEW_ACCOUNT, UNITS } from '../domain/label-words';
import type { Claim } from './claims';
import { isForeign, readHeading, readLabel } from './labels';
import { namingsOf } from './names';
import { isSeen } from './seen';
import type { ControlSnapshot, LabelSeen } from './snapshot';
import { speakingLabels } from './speaking';
import { wordKey } from './text';

const titleOf = (section: SectionId | undefined): string | undefined =>
  SECTIONS.find(({ id }) => id === section)?.title;

const named = (control: ControlSnapshot, text: string): ControlSnapshot => ({
  ...control,
  labels: [{ from: 'item', text }, ...control.labels.filter(({ from }) => from === 'name')],
  section: '',
});

/** Whether it takes what shall hold from now on, beside what was held until now: never written unasked. */
const takesNewValue = ({ labels, placeholder }: ControlSnapshot): boolean =>
  NEW_BEFORE.test(wordKey(placeholder)) ||
  labels.some(
    ({ from, text }) =>
      (from === 'column' && NEW_VALUE.test(wordKey(text))) || (from !== 'name' && NEW_BEFORE.test(wordKey(text))),
  );

/** Whether it asks for, or shows, what was held until now: told by the head of its column, its prompt or its own name. */
export function holdsOldValue({ kind, labels, placeholder }: ControlSnapshot): boolean {
  if (kind === 'password') return false;
  const now = placeholder.replace(OLD_PROMPT, '');
  return (
    (now !== placeholder && namingsOf(readLabel(now)).length > 0) ||
    labels.some(
      ({ from, text }) =>
        (from === 'column' &&
          kind !== 'file' &&
          OLD_COLUMN.test(wordKey(text)) &&
          namingsOf(readLabel(text)).length === 0) ||
        (from === 'name' && OLD_NAME.test(text) && !labels.some((label) => HOLDS_NOW.test(label.text))),
    )
  );
}

/** Whether it stands for a row of changes: named by the row's head, with a cell of its own that names nothing. */
function isInRowOfChanges(control: ControlSnapshot): boolean {
  const labels = speakingLabels(control);
  const isNamed = namingsOf(readLabel(control.section)).some(({ voice }) => voice === 'always');
  const isUnnamed = ({ from, text }: LabelSeen): boolean =>
    from === 'cell' &&
    // What was chosen until now may be one of the choices.
    (control.options?.includes(text) || (!isForeign(text) && namingsOf(readLabel(text)).length === 0));
  return isNamed && labels.length > 0 && labels.every(isUnnamed);
}

/** Fewer such rows are no table of changes. */
const FEWEST_CHANGES = 3;

/** What the new values are called in a form of changes, whose labels begin with 变更后 or 新: by the name behind that. */
function newNames(controls: readonly ControlSnapshot[]): ReadonlyMap<ControlSnapshot, string> {
  const found = controls.flatMap((control) => {
    const [text = ''] = speakingLabels(control).map((label) => label.text);
    const name = text.replace(NEW_LABEL, '');
    const isNew = name !== text && namingsOf(readLabel(name)).some(({ voice }) => voice === 'always');
    return isNew && namingsOf(readLabel(text)).length === 0 ? [[control, name] as const] : [];
  });
  const forms = new Map<number, number>();
  for (const [{ form }] of found) forms.set(form, (forms.get(form) ?? 0) + 1);
  return new Map(found.filter(([{ form }]) => (forms.get(form) ?? 0) >= FEWEST_CHANGES));
}

/** The name of the value until now, in the box before the one for the new value. */
function oldNameOf(control: ControlSnapshot, before: ControlSnapshot | undefined): string | undefined {
  const isLocked =
    before?.kind === 'output' ||
    before?.obstacle === 'read-only' ||
    before?.obstacle === 'disabled' ||
    (before !== undefined && holdsOldValue(before));
  const isNameless = speakingLabels(control).every(({ from }) => from === 'column');
  if (!before || !isLocked || !isNameless || before.form !== control.form || before.section !== control.section)
    return undefined;
  const names = speakingLabels(before).map(({ text }) => text.replace(OLD_VALUE, ''));
  return names.find((text) => namingsOf(readLabel(text)).some(({ voice }) => voice === 'always'));
}

/** Whether labels under a heading of stations are those of several, or of one with a beginning and an end. */
function areStations(controls: readonly ControlSnapshot[]): boolean {
  // A toolkit hides a box with the same label beside what it draws.
  const keys = controls.filter(isSeen).flatMap((control) =>
    control.labels
      .filter(({ from }) => from !== 'name' && from !== 'placeholder')
      .slice(0, 1)
      .map(({ text }) => wordKey(text)),
  );
  return new Set(keys).size < keys.length || keys.some((key) => STATION_WORDS.includes(key));
}

const careerOf = (heading: string): SectionId | undefined =>
  CAREER_HEADINGS.find(([word]) => heading.includes(word))?.[1];

/** Passwords for getting in: right behind the name of an account, neither asked for twice nor told how to be, as a new one is. */
export function signIns(controls: readonly ControlSnapshot[]): ReadonlySet<ControlSnapshot> {
  const isAccount = (control: ControlSnapshot): boolean =>
    [...speakingLabels(control).map(({ text }) => text), control.placeholder].some((text) =>
      ACCOUNT.test(wordKey(text)),
    );
  const isNew = ({ placeholder, behind = '' }: ControlSnapshot): boolean => NEW_ACCOUNT.test(placeholder + behind);
  return new Set(
    controls.filter((control, at) => {
      const [before, after] = [controls[at - 1], controls[at + 1]];
      const isPair = control.kind === 'password' && before !== undefined && isAccount(before);
      return isPair && after?.kind !== 'password' && !isNew(before) && !isNew(control);
    }),
  );
}

/** Controls in rows about the candidate's people: one of their columns asks for the kinship. */
function ofKin(controls: readonly ControlSnapshot[]): ReadonlySet<ControlSnapshot> {
  const columns = (control: ControlSnapshot | undefined): readonly LabelSeen[] =>
    control?.labels.filter(({ from }) => from === 'column') ?? [];
  const found = new Set<ControlSnapshot>();
  let row: ControlSnapshot[] = [];
  for (const [at, control] of controls.entries()) {
    const before = controls[at - 1];
    const goesOn = before?.form === control.form && before.section === control.section && columns(before).length > 0;
    if (!goesOn) row = [];
    if (columns(control).length > 0) row.push(control);
    if (row.some((each) => columns(each).some(({ text }) => KIN_COLUMN.test(wordKey(text)))))
      for (const each of row) found.add(each);
  }
  return found;
}

/** Whether what stands before a control stands behind the one before it, which it names, as words behind name this one. */
function isNamedBehind(control: ControlSnapshot, before: ControlSnapshot | undefined): boolean {
  const labels = speakingLabels(control);
  const isOthers = ({ from, text }: LabelSeen): boolean =>
    (from === 'item' || from === 'preceding') && text === before?.behind;
  const isOutright = (text: string): boolean => namingsOf(readLabel(text)).some(({ voice }) => voice === 'always');
  return (
    labels.length > 0 && labels.every(isOthers) && [control, before].every((each) => isOutright(each?.behind ?? ''))
  );
}

/** The controls as a reader takes them, in the same order. */
export function inContext(seen: readonly ControlSnapshot[]): readonly ControlSnapshot[] {
  const kin = ofKin(seen);
  const controls = seen.map((control) => (kin.has(control) ? { ...control, section: KIN_SECTION } : control));
  const under = new Map<string, ControlSnapshot[]>();
  const keyOf = ({ form, section }: ControlSnapshot): string => `${form} ${section}`;
  for (const control of controls) {
    const others = under.get(keyOf(control));
    if (others) others.push(control);
    else under.set(keyOf(control), [control]);
  }
  const careers = new Map<string, string>();
  for (const [key, own] of under) {
    const section = careerOf(own[0]?.section ?? '');
    if (section && !areStations(own)) careers.set(key, titleOf(section) ?? '');
  }
  const isTable = controls.filter(isInRowOfChanges).length >= FEWEST_CHANGES;
  const unsaid = (control: ControlSnapshot): boolean =>
    speakingLabels(control).length === 0 || takesNewValue(control) || (isTable && isInRowOfChanges(control));
  const news = newNames(controls);
  // A toolkit may hide a box of its own between two that are seen.
  let seenLast: ControlSnapshot | undefined;
  return controls.map((control) => {
    const before = seenLast;
    if (isSeen(control)) seenLast = control;
    const key = keyOf(control);
    const section = careers.get(key);
    const renewed = news.get(control);
    if (renewed !== undefined) return { ...named(control, renewed), section: control.section };
    if (isNamedBehind(control, before))
      return { ...named(control, control.behind ?? ''), section: section ?? control.section };
    if (section) return { ...control, section };
    const old = takesNewValue(control) ? oldNameOf(control, before) : undefined;
    if (old !== undefined) return { ...named(control, old), section: control.section };
    if (control.section === '' || !unsaid(control)) return control;
    const own = under.get(key) ?? [];
    // 市 under 报名省市 is a part of what the heading says.
    const isPart = control.labels.some(
      ({ from, text }) => from !== 'placeholder' && from !== 'title' && UNITS.includes(wordKey(text)),
    );
    const isAlone = !isPart && own[0] === control && own.filter(unsaid).length === 1;
    const heading = control.section.split(' / ').at(-1) ?? '';
    return isAlone && namingsOf(readLabel(heading)).length > 0 ? named(control, heading) : control;
  });
}

/** Rows of changes are asked about, whatever tells them. */
export function changes(controls: readonly ControlSnapshot[]): ReadonlySet<ControlSnapshot> {
  const rows = controls.filter(isInRowOfChanges);
  return new Set([
    ...controls.filter(takesNewValue),
    ...newNames(controls).keys(),
    ...(rows.length >= FEWEST_CHANGES ? rows : []),
  ]);
}

export interface Neighbour {
  readonly control: ControlSnapshot;
  readonly claims: readonly Claim[];
}

/** How far away controls may stand that tell what one between them is about. */
const FARTHEST = 3;

const HAS_AFTER = FIELDS.filter(({ id }) => EVIDENCE[id].after !== undefined);

/** The field that a control is when it follows that of another: 证件类型, then 号码. */
function following(before: Neighbour | undefined, own: ControlSnapshot): FieldId | undefined {
  const [claim] = before?.claims ?? [];
  if (!claim || before?.control.form !== own.form) return undefined;
  const keys = speakingLabels(own).flatMap(({ text }) => {
    const { literal, others } = readLabel(text);
    return [literal, ...others];
  });
  return HAS_AFTER.find(({ id }) => {
    const { field, wordings = [] } = EVIDENCE[id].after ?? {};
    return field === claim.field && wordings.flatMap(spellings).some((wording) => keys.includes(wordKey(wording)));
  })?.id;
}

/**
 * A control that nothing claims yet, with what those beside it add: 专业 right after 毕业院校, or between 学历 and 毕业时间.
 * Undefined where they add nothing, or its own heading says otherwise.
 */
export function amongOthers(judged: readonly Neighbour[], at: number): ControlSnapshot | undefined {
  const own = judged[at]?.control;
  const { sections, isForeign } = readHeading(own?.section ?? '');
  if (!own || isForeign) return undefined;
  const next = following(judged[at - 1], own);
  if (next) return { ...named(own, fieldOf(next).label), section: own.section };
  if (!sections.every((section) => PERSONAL_SECTIONS.includes(section))) return undefined;
  const sectionAt = (place: number): SectionId | undefined => {
    const { control, claims = [] } = judged[place] ?? {};
    const claim = claims.find(({ ground }) => ground === 'named');
    const isNear = control?.form === own.form && control.section === own.section;
    return claim && isNear ? fieldOf(claim.field).section : undefined;
  };
  const nearest = (step: 1 | -1): SectionId | undefined => {
    for (let away = 1; away <= FARTHEST; away++) {
      const section = sectionAt(at + step * away);
      if (section) return section;
    }
    return undefined;
  };
  const before = nearest(-1);
  const section = titleOf(sectionAt(at - 1) ?? (before === nearest(1) ? before : undefined));
  return section ? { ...own, section } : undefined;
}
