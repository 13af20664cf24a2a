import type { Source } from './sources';
import type { Words } from './words';

/** The groups of the official form, in its order, and the groups of other pages. */
export const SECTIONS = [
  { id: 'region', title: '报名省市', gloss: 'Region' },
  { id: 'basic', title: '基本信息', gloss: 'Basic information' },
  { id: 'application', title: '报考信息', gloss: 'Application' },
  { id: 'employment', title: '在职情况', gloss: 'Employment status' },
  { id: 'work', title: '工作情况', gloss: 'Work' },
  { id: 'education', title: '教育情况', gloss: 'Education' },
  { id: 'contact', title: '联系方式', gloss: 'Contact' },
  { id: 'realName', title: '实名认证', gloss: 'Real-name check' },
  { id: 'declarations', title: '由您完成', gloss: 'Left to you' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** What kind of answer a field takes; says nothing about the widget a page uses for it. */
export type FieldKind = 'text' | 'choice' | 'date' | 'number' | 'file' | 'check' | 'action';

/**
 * - `fill`: written from the profile.
 * - `derived`: computed by the site from other answers; compared, and written only where the page leaves it editable and empty.
 * - `verify`: shown by the site; compared, never written.
 * - `human-only`: an act of the person; there is no way to express it in a plan.
 */
export type Policy = 'fill' | 'derived' | 'verify' | 'human-only';

/** One official option: its usual wording, and every other wording that means the same. */
export interface OptionSpec {
  readonly word: string;
  readonly aliases?: readonly string[];
  /** Words that mean a part of it, those of one meaning together: 硕士 and 博士 are parts of 研究生及以上. */
  readonly narrower?: readonly (readonly string[])[];
}

/** One line of the official form, as a fact with sources. Engines read it; they know no field by name. How it is recognised stands in `evidence/`. */
export interface FieldSpec<Id extends string = string> {
  readonly id: Id;
  readonly section: SectionId;
  /** The usual official label, shown on our screens. */
  readonly label: string;
  /** English gloss of the label. */
  readonly gloss: string;
  readonly kind: FieldKind;
  readonly policy: Policy;
  /** Whether a profile can be complete without it. `conditional`: a rule says when. */
  readonly need: 'yes' | 'no' | 'conditional';
  /** Fields that must be answered before this one has options or a place on the page. */
  readonly after?: readonly string[];
  readonly options?: readonly OptionSpec[];
  /** Endings that do not change which option is meant: 江苏 and 江苏省. */
  readonly optionSuffixes?: readonly string[];
  /** Words that mean the same option, where the field lists no options of its own. */
  readonly sameOptions?: readonly (readonly string[])[];
  /** Answers of another field with which this one is not asked. */
  readonly goneWhen?: { readonly field: string; readonly is: readonly string[] };
  /** Pages on which the field may be written. Absent: the application form. */
  readonly pages?: readonly string[];
  readonly hint?: Words;
  readonly sources: readonly Source[];
  readonly doubts?: readonly string[];
}

/** Keeps the literal ids, so that FieldId is a union and not a string. */
export const defineFields = <const Specs extends readonly FieldSpec[]>(specs: Specs): Specs => specs;
