/**
 * The wordings of every field by their comparable form, so that one look-up tells which fields a text may name.
 * Built once; knows no field by name.
 */
import { EVIDENCE, spellings } from '../domain/evidence';
import type { FieldSpec } from '../domain/field';
import { FIELDS, type FieldId } from '../domain/fields';
import { type LabelForms, readLabel } from './labels';
import { remembered } from './remembered';
import { wordKey } from './text';

/**
 * How a wording speaks for its field: always, in its own section, weakly, as a near thing, where the box's format agrees,
 * for a row of two, as a prompt, against it.
 */
export type Voice = 'always' | 'in-section' | 'weak' | 'near' | 'shaped' | 'row' | 'prompt' | 'not';

export interface Naming {
  readonly field: FieldId;
  readonly voice: Voice;
}

type Field = FieldSpec<FieldId>;

/** 取得职称的时间 is 取得职称时间. */
export const withoutOf = (key: string): string => key.replace(/的/g, '');

const voicesOf = ({ id, label }: Field): readonly (readonly [Voice, readonly string[]])[] => {
  const {
    wordings = [],
    inSection = [],
    weak = [],
    near = [],
    shaped = [],
    row = [],
    prompts = [],
    not = [],
  } = EVIDENCE[id];
  return [
    ['always', [label, ...wordings]],
    ['in-section', inSection],
    ['weak', weak],
    ['near', near],
    ['shaped', shaped],
    ['row', row],
    ['prompt', prompts],
    ['not', not],
  ];
};

/** Every wording of a field with its voice, in comparable form, each once. */
export const wordingsOf = (field: Field): readonly (readonly [key: string, voice: Voice])[] =>
  voicesOf(field).flatMap(([voice, texts]) =>
    [...new Set(texts.flatMap(spellings).map((text) => withoutOf(wordKey(text))))].map((key) => [key, voice] as const),
  );

function indexed(): ReadonlyMap<string, readonly Naming[]> {
  const index = new Map<string, Naming[]>();
  for (const field of FIELDS) {
    if (field.kind === 'action') continue;
    for (const [key, voice] of wordingsOf(field)) {
      const namings = index.get(key);
      if (namings) namings.push({ field: field.id, voice });
      else index.set(key, [{ field: field.id, voice }]);
    }
  }
  return index;
}

let index: ReadonlyMap<string, readonly Naming[]> | undefined;

const NOBODY: readonly Naming[] = [];
const NEARLY = FIELDS.filter(({ id }) => EVIDENCE[id].nearForms !== undefined);

/** The fields that a comparable text may name. */
function namedBy(key: string): readonly Naming[] {
  index ??= indexed();
  return index.get(withoutOf(key)) ?? NOBODY;
}

/** A naming found in a label. */
export interface Named extends Naming {
  /** Named literally and not only after something was cut off. */
  readonly literally: boolean;
}

function named(label: LabelForms): readonly Named[] {
  for (const form of [label.literal, ...label.others]) {
    const namings = namedBy(form);
    if (namings.length > 0) return namings.map((naming) => ({ ...naming, literally: form === label.literal }));
  }
  const nearly = NEARLY.filter(({ id }) => EVIDENCE[id].nearForms?.some((form) => form.test(label.literal)));
  if (nearly.length > 0) return nearly.map(({ id }) => ({ field: id, voice: 'near', literally: false }));
  const { glossed } = label;
  const meant = glossed ? namedBy(glossed.gloss) : [];
  const said = glossed ? namedBy(glossed.name).filter(({ voice }) => voice !== 'not') : [];
  const isAnothers = meant.some(({ voice }) => voice === 'always');
  const agreed = said.filter(({ field }) => !isAnothers || meant.some((naming) => naming.field === field));
  if (agreed.length > 0) return agreed.map((naming) => ({ ...naming, literally: false }));
  const parts = label.alternatives.map((part) =>
    namedBy(part).filter(({ voice }) => voice === 'always' || voice === 'weak'),
  );
  // Alternatives are as sure as the least sure of them.
  const common = (parts[0] ?? []).flatMap(({ field }) => {
    const own = parts.flatMap((part) => part.find((naming) => naming.field === field) ?? []);
    const voice = own.some((naming) => naming.voice === 'weak') ? 'weak' : 'always';
    return own.length === parts.length ? [{ field, voice, literally: false } as const] : [];
  });
  if (common.length > 0 || label.alternatives.length !== 2) return common;
  // 联系电话（固定电话）: the second says which of those it is that the first may mean.
  const [open = [], told = []] = label.alternatives.map(namedBy);
  return told
    .filter(({ field, voice }) => voice === 'always' && open.some((naming) => naming.field === field))
    .map((naming) => ({ ...naming, literally: false }));
}

/** What is named outright by one of a label's two parts, where nobody knows the other: 获学历单位（毕业学校）. */
export function halfNamed({ alternatives }: LabelForms): readonly Naming[] {
  const parts = alternatives.map(namedBy).filter((namings) => namings.length > 0);
  return parts.length === 1 ? (parts[0] ?? []) : [];
}

/** The fields a label names by its most literal form that names any. */
export const namingsOf = remembered(named);

/** The field a label names by itself; null: something that is none of ours; undefined: nothing anybody knows. */
export function fieldCalled(text: string): FieldId | null | undefined {
  const label = readLabel(text);
  const namings = namingsOf(label);
  if (namings.some(({ voice }) => voice === 'not') || (label.isForeign && namings.length === 0)) return null;
  const fields = new Set(namings.filter(({ voice }) => voice !== 'row').map(({ field }) => field));
  return fields.size === 1 ? [...fields][0] : undefined;
}

/** Words by which some field is always called; a longer label that holds one and names nothing is about another's. */
let cores: readonly string[] | undefined;
export function holdsAName(key: string): boolean {
  cores ??= [...new Set(FIELDS.filter(({ kind }) => kind !== 'action').map(({ label }) => wordKey(label)))].filter(
    (core) => core.length >= 2,
  );
  return cores.some((core) => key.includes(core));
}
