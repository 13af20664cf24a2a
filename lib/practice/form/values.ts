/**
 * What stands in the form when it opens, and what the page sends back, by our field ids and in the page's words.
 */
import type { Answers } from '../../domain/answers';
import type { FieldId } from '../../domain/fields';
import { ageOn } from '../acceptance';
import type { Office } from '../office';
import type { Offered, Wiring } from '../wiring';
import { choicesOf, codeOf, onPage, papersOf, wordOf } from './choices';
import { controlsOf, planForm } from './plan';

/** The real-name record decides these; the form only shows them. Source: guide-2025-liaoning 第四步 2. */
const IDENTITY: readonly FieldId[] = ['name', 'idType', 'idNumber', 'gender', 'birthDate'];

const given = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, word]) => word !== undefined && word !== ''));

/** Answers in the words of this office's page. */
export function inPageWords(answers: Answers, { variant, look }: Pick<Office, 'variant' | 'look'>): Answers {
  const fields = controlsOf(variant, look).map(({ field }) => field);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const word = answers[field];
      return word === undefined || word === '' ? [] : [[field, onPage(field, word, variant, look)]];
    }),
  );
}

function computed(answers: Answers, today: string): Answers {
  const age = answers.birthDate ? ageOn(answers.birthDate, today) : undefined;
  return given({
    ...answers,
    age: age === undefined ? answers.age : String(age),
    papers: papersOf(answers.qualification),
  });
}

/** The values with which the form opens: kept draft, else what already stands there; identity from the record. */
export function openingValues(office: Office): Answers {
  const { options, state, look, variant } = office;
  const identity = Object.fromEntries(IDENTITY.map((field) => [field, state.realName?.[field]]));
  const province = look.provinceLocked ? { registrationProvince: variant.agencies[0] } : {};
  const kept = state.draft ?? inPageWords(options.conflict ?? {}, office);
  return computed(given({ ...province, ...kept, ...given(inPageWords(identity, office)), ...province }), options.today);
}

/** Whether the control cannot be written: by the region, by the real-name check, or by the test. */
export const isLocked = (field: FieldId, { state, look, settings }: Office): boolean =>
  (settings.locked?.includes(field) ?? false) ||
  (field === 'registrationProvince' && look.provinceLocked) ||
  (state.realName !== undefined && IDENTITY.includes(field));

/** The words offered now, without those the test took away. */
export const offeredWords = (
  field: FieldId,
  answers: Answers,
  { variant, look, settings }: Office,
): readonly string[] =>
  choicesOf(field, variant, look, answers).filter((word) => !settings.withoutOptions?.[field]?.includes(word));

/** The same as the page's code receives it. */
export const offer = (field: FieldId, answers: Answers, office: Office): Offered => ({
  ok: true,
  options: offeredWords(field, answers, office).map((word) => ({ code: codeOf(word, office.look), word })),
});

/** Reads what the page sent: opaque names to fields, codes to words. Controls that it did not send are absent. */
export function readSheet(sent: URLSearchParams, { variant, look }: Office): Answers {
  return Object.fromEntries(
    controlsOf(variant, look).flatMap(({ field, name, widget }) => {
      const value = sent.get(name)?.trim();
      if (value === undefined || value === '' || field === 'photo' || field === 'pledge') return [];
      const chosen = widget.endsWith('select') || widget.endsWith('radio');
      return [[field, chosen ? wordOf(field, value, variant, look) : value]];
    }),
  );
}

const partId = (office: Office, what: string): string => `${office.look.name(90)}-${what}`.replaceAll(/[[\]]/g, '');

/** Ids of the part that 在校 hides, of the star that 无 lifts, and of each text the site fills in. */
export const idsOf = (office: Office) => ({
  workPart: partId(office, 'w'),
  titleStar: partId(office, 's'),
  output: (name: string) => `${name}-o`,
});

/** What the form's own code is told about its markup. */
export function wiringOf(office: Office): Wiring {
  const { variant, look, state, options } = office;
  const controls = controlsOf(variant, look);
  const traps = planForm(variant, look)
    .flatMap(({ lines }) => lines.flatMap((line) => line.controls))
    .filter(({ field }) => field.startsWith('trap'));
  const radios = controls.filter(({ widget }) => widget === 'radio' || widget === 'plain-radio');
  const codes = (field: FieldId) =>
    Object.fromEntries(choicesOf(field, variant, look, {}).map((word) => [codeOf(word, look), word]));
  const { workPart, titleStar } = idsOf(office);
  return {
    controls: [
      ...controls.map(({ field, name, widget }) => ({ field, name, widget, locked: isLocked(field, office) })),
      ...traps.map(({ field, name, widget }) => ({ field, name, widget, locked: false })),
    ],
    words: Object.fromEntries(radios.map(({ field }) => [field, codes(field)])),
    workPart,
    titleStar,
    noneLiftsStar: variant.titleDateWhenNone === 'may-be-empty',
    today: options.today,
    values: openingValues(office),
    photoName: state.photo?.name ?? '',
  };
}
