/**
 * What one naming of a field is worth at one control: whether its voice reaches there, and how strongly beside others.
 *
 * Section, choices, prompt and format add to a name, and nothing adds up to a claim by itself, but for a list of choices
 * that only one field has. Pure; knows no field by name.
 */
import { EVIDENCE } from '../domain/evidence';
import { type FieldId, fieldOf } from '../domain/fields';
import { PERSONAL_SECTIONS } from '../domain/heading-words';
import { isShapedLike } from './format';
import type { HeadingMeaning } from './labels';
import type { Named } from './names';
import type { ListMeaning } from './options-known';
import type { ControlSnapshot } from './snapshot';

/** How sure a claim is: named, usually meant, called something near, or told by its choices alone. */
export type Ground = 'named' | 'weak' | 'near' | 'options';

export interface Claim {
  readonly field: FieldId;
  readonly ground: Ground;
  /** Comparable among claims of one ground. */
  readonly strength: number;
}

/** What is seen around one control. */
export interface Scene {
  readonly control: ControlSnapshot;
  readonly heading: HeadingMeaning;
  readonly list: ListMeaning;
  readonly hint: readonly Named[];
}

const isOwnSection = ({ heading }: Scene, field: FieldId): boolean => heading.sections.includes(fieldOf(field).section);

/** Whether the heading hints at it, though nobody knows it as a whole. */
const isHinted = ({ heading }: Scene, field: FieldId): boolean => heading.hints.includes(fieldOf(field).section);

/** Whether the heading says that a person's own data cannot be meant here. */
export const isBarred = ({ control, heading: { sections } }: Scene, field: FieldId): boolean => {
  const { notIn = [], notUnder } = EVIDENCE[field];
  if (notUnder?.test(control.section)) return true;
  return sections.length > 0 && sections.every((section) => notIn.some((barred) => barred === section));
};

/** Whether a weak label may be believed under this heading: its own, one about the candidate, or none. */
const mayBeWeak = (scene: Scene, field: FieldId): boolean =>
  scene.control.section === '' ||
  scene.heading.isNeutral ||
  isOwnSection(scene, field) ||
  isHinted(scene, field) ||
  scene.list.fits.has(field) ||
  scene.heading.sections.some(
    (section) => PERSONAL_SECTIONS.includes(section) || EVIDENCE[field].alsoIn?.includes(section),
  );

/** A choice, or a box that only shows what is chosen elsewhere; not one to type in that nobody but the person can work. */
export const isChosen = ({ kind, obstacle, format, options }: ControlSnapshot): boolean =>
  kind === 'choice' ||
  (kind === 'text' &&
    (options !== undefined || obstacle === 'read-only' || (obstacle === 'by-hand' && format?.type !== 'text')));

/** More than anything adds up to: a label that means the field anywhere comes before one that needs its heading. */
const IN_SECTION_COST = 16;

const isOutright = ({ voice }: Named): boolean => voice === 'always' || voice === 'prompt';

/** Whether the prompt in the box names the field: 开始时间 over 参加工作的日期. */
const saysPrompt = (field: FieldId, { hint }: Scene): boolean =>
  hint.some((naming) => naming.field === field && isOutright(naming));

/** Whether the prompt in the box names other fields alone: 专业名称 over 请选择报考专业. */
const isContradicted = (field: FieldId, { hint }: Scene): boolean =>
  hint.some(isOutright) && !hint.some((naming) => naming.field === field);

/** The claim of one naming, or nothing where its voice does not reach here. `base` is what its source is worth. */
export function claimOf({ field, voice, literally }: Named, base: number, scene: Scene): Claim | undefined {
  const isShaped = isShapedLike(field, scene.control);
  const isDoubtful = isContradicted(field, scene);
  if (isDoubtful && voice !== 'always') return undefined;
  const ground: Ground | undefined = isDoubtful
    ? 'near'
    : voice === 'always' || voice === 'prompt' || (voice === 'in-section' && isOwnSection(scene, field))
      ? 'named'
      : voice === 'weak' && mayBeWeak(scene, field)
        ? voice
        : voice === 'near' && mayBeWeak(scene, field) && !saysPrompt(field, scene)
          ? voice
          : ['in-section', 'weak', 'near', 'shaped'].includes(voice) &&
              (scene.list.fits.has(field) ||
                saysPrompt(field, scene) ||
                (voice === 'in-section' && isHinted(scene, field)))
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

/** A weak name over a box to type anything in does not tell that a choice is meant: 考生类别 of another examination. */
export const isGuess = (field: FieldId, ground: Ground, { control, list }: Scene): boolean =>
  ground === 'weak' &&
  fieldOf(field).kind === 'choice' &&
  control.kind === 'text' &&
  control.obstacle === undefined &&
  !control.placeholder.includes('选') &&
  !list.fits.has(field);

/** Whether the choices shown speak against a field: a list of other names, or of another field's words. */
export function optionsDisagree(field: FieldId, { control, list }: Scene, ground: Ground): boolean {
  const { optionsAreNames, shows } = EVIDENCE[field];
  if (!isChosen(control) || list.count < 2 || !list.knowsNoneOf(field)) return false;
  // Where the choices are words of its own, a list without any of them is another's, whatever it is called.
  if (EVIDENCE[field].optionsTell) return true;
  const hasOwn = shows !== undefined || (fieldOf(field).options?.length ?? 0) > 1;
  return optionsAreNames === true || (hasOwn && (ground === 'weak' || ground === 'near' || list.fits.size > 0));
}

/** Of several claims for one field, the strongest. */
export const strongest = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    (one, at) =>
      !claims.some(
        (other, place) =>
          other.field === one.field &&
          (other.strength > one.strength || (other.strength === one.strength && place < at)),
      ),
  );

/** The one field whose choices these are, where no label says anything. */
export function byOptions({ control, list, hint }: Scene): readonly Claim[] {
  if (control.kind !== 'choice' || hint.length > 0) return [];
  const told = [...list.fits].filter((field) => EVIDENCE[field].optionsTell);
  return told.length === 1 ? told.map((field) => ({ field, ground: 'options', strength: 1 })) : [];
}
