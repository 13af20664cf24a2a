/**
 * Reads a label that asks a person in a whole sentence: 您毕业于（或正就读于）哪一所学校？
 * Only the name of a field in it counts, and only where nobody else is spoken of. Pure; knows no field.
 */
import type { FieldSpec } from '../domain/field';
import { FIELDS, type FieldId } from '../domain/fields';
import { NOT_THIS, OTHER_PEOPLE } from '../domain/label-words';
import { isForeign } from './labels';
import { withoutOf, wordingsOf } from './names';
import { wordKey } from './text';

const QUESTION = /[您你].*(什么|哪|何|几|多少|吗|还是|是否)|请(您|你)?(写|填|选|告诉|输入)/;
const WHEN = /何时|什么时候|哪一?[年天日]|几时|何年|时间|日期/;
const BRACKETED = /[(（][^()（）]*[)）]/g;
/** The fewest signs of a sentence. */
const SENTENCE = 7;

/** The word for when at the end of a date's name: 参加工作时间 is 参加工作 in a sentence. */
const MOMENT = /(的|之)?(时间|日期|年月日?|年份|日)$/;
/** Names that a sentence may hold, and whether they speak for their field or against it. */
let spoken: readonly (readonly [name: string, field: FieldSpec<FieldId>, isFor: boolean])[] | undefined;
const namesInSentences = () =>
  FIELDS.filter(({ kind }) => kind !== 'action' && kind !== 'file' && kind !== 'check').flatMap((field) =>
    wordingsOf(field).flatMap(([key, voice]) => {
      const name = field.kind === 'date' ? key.replace(MOMENT, '') : key;
      // Two signs are the name of much: 专业叫什么名字 asks for no name.
      const isLong = name.length > 2 || name === wordKey(field.label);
      const isWord = isLong && /^\p{Script=Han}{2,}$/u.test(name) && !/[什哪何几多]/.test(name);
      return isWord && (voice === 'always' || voice === 'not') ? [[name, field, voice === 'always'] as const] : [];
    }),
  );

/**
 * The fields whose names a sentence holds, a name within a longer one not counted.
 * @param asksWhen only dates are asked for; otherwise only what is none
 */
function namedWithin(sentence: string, asksWhen: boolean): readonly FieldId[] {
  spoken ??= namesInSentences();
  const key = withoutOf(wordKey(sentence));
  const held = spoken.filter(([name]) => key.includes(name));
  const whole = held.filter(([name]) => !held.some(([other]) => other !== name && other.includes(name)));
  const denied = whole.filter(([, , isFor]) => !isFor).map(([, { id }]) => id);
  const fields = whole.filter(([, { id, kind }]) => (kind === 'date') === asksWhen && !denied.includes(id));
  return [...new Set(fields.map(([, { id }]) => id))];
}

/** The fields whose names stand in the first question of a label; none where it speaks of another person or thing. */
export function askedIn(label: string, isDate: boolean): readonly FieldId[] {
  if (isForeign(label) || NOT_THIS.test(label) || OTHER_PEOPLE.test(label)) return [];
  const question = label
    .replace(BRACKETED, '')
    .split(/[？?。；;!！]/)
    .find((clause) => clause.length >= SENTENCE && QUESTION.test(clause));
  return question === undefined ? [] : namedWithin(question, isDate || WHEN.test(question));
}
