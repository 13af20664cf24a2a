/**
 * What stands around a control where its own label does not tell: a heading over it alone, a heading over a person's
 * stations, the head of a row of changes, the controls beside it.
 *
 * Each answer is the same control with the words a reader would add; it is then judged like any other.
 * Pure; knows no field by name.
 */
import { EVIDENCE, spellings } from '../domain/evidence';
import { SECTIONS, type SectionId } from '../domain/field';
import { FIELDS, type FieldId, fieldOf } from '../domain/fields';
import { CAREER_HEADINGS, NEW_VALUE, PERSONAL_SECTIONS, STATION_WORDS } from '../domain/label-words';
import type { Claim } from './judge';
import { readHeading, readLabel } from './labels';
import { namingsOf } from './names';
import type { ControlSnapshot } from './snapshot';
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
export const takesNewValue = ({ labels }: ControlSnapshot): boolean =>
  labels.some(({ from, text }) => from === 'column' && NEW_VALUE.test(wordKey(text)));

/** Whether labels under a heading of stations are those of several, or of one with a beginning and an end. */
function areStations(controls: readonly ControlSnapshot[]): boolean {
  const keys = controls.flatMap((control) =>
    speakingLabels(control)
      .slice(0, 1)
      .map(({ text }) => wordKey(text)),
  );
  return new Set(keys).size < keys.length || keys.some((key) => STATION_WORDS.includes(key));
}

const careerOf = (heading: string): SectionId | undefined =>
  CAREER_HEADINGS.find(([word]) => heading.includes(word))?.[1];

/** The controls as a reader takes them, in the same order. */
export function inContext(controls: readonly ControlSnapshot[]): readonly ControlSnapshot[] {
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
  return controls.map((control) => {
    const key = keyOf(control);
    const section = careers.get(key);
    if (section) return { ...control, section };
    const isAlone = under.get(key)?.length === 1 && control.section !== '';
    const isUnsaid = speakingLabels(control).length === 0 || takesNewValue(control);
    const isTitled = isAlone && isUnsaid && namingsOf(readLabel(control.section)).length > 0;
    return isTitled ? named(control, control.section) : control;
  });
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
  const keys = speakingLabels(own).map(({ text }) => wordKey(text));
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
