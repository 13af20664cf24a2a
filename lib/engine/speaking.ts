/**
 * Which of the words around a control speak for it: its own labels by the page's structure, else the text before it.
 * Units, prompts, headings and asides do not.
 *
 * Pure; knows no field by name.
 */
import type { FieldId } from '../domain/fields';
import { ASIDES, UNITS } from '../domain/label-words';
import { isForeign, readHeading, readLabel } from './labels';
import { type Named, namingsOf } from './names';
import { remembered } from './remembered';
import type { ControlSnapshot, LabelSeen, LabelSource } from './snapshot';
import { wordKey } from './text';

/** Labels that belong to the control by the page's structure; others are hearsay. */
const STRUCTURAL: readonly LabelSource[] = ['for', 'wrap', 'aria', 'item', 'cell', 'term', 'column'];

const OUTRIGHT: readonly LabelSource[] = ['for', 'wrap'];
const HEARSAY: readonly LabelSource[] = ['item', 'cell', 'term'];

/** （姓名）， after a blank says what that blank is, not the next one. A number in brackets is none. */
const REMARK_BEFORE = /^\s*[(（](?![\d一二三四五六七八九十]+[)）])[^()（）]*[)）][\s，,；;。、]*/u;

/** A label around a box and what is remarked behind it: the remark is no part of the name. */
const withoutNote = (text: string, behind = ''): string =>
  behind !== '' && text.length > behind.length && text.endsWith(behind) ? text.slice(0, -behind.length) : text;

/** What a blank in a sentence is, as it says itself: in brackets behind it, or where the mouse rests on it. */
function ownName({ labels, behind = '' }: ControlSnapshot): readonly LabelSeen[] {
  const remark = /^[(（]([^()（）]+)[)）]/u.exec(behind)?.[1] ?? '';
  const title = labels.find(({ from }) => from === 'title')?.text ?? '';
  const isName = (text: string): boolean => namingsOf(readLabel(text)).some(({ voice }) => voice === 'always');
  return [remark, title].filter(isName).map((text) => ({ from: 'preceding', text }));
}

/** The last clause of a sentence with blanks, without the unit of the blank before it: 月起参加工作，现任专业技术职务为. */
function clauseOf(text: string): string {
  const clause = /^(?:[年月日]起?)?(?:.*[，；。])?\s*([^，；。]*)$/u.exec(text.trim())?.[1] ?? '';
  const isName = clause !== text.trim() && !isForeign(text) && namingsOf(readLabel(clause)).length > 0;
  return isName ? clause : text;
}

const HAS_LETTERS = /\p{L}/u;
const IS_PROMPT = /^(请|点击)?(输入|选择|填写|填|选|回答|录入|上传|拍摄)(内容|文字|信息|日期|时间|文件)?$/;
const UNIT_KEYS = new Set(UNITS.map(wordKey));

/** Whether a label says anything about what the control is: a number, a unit before it and a bare prompt do not. */
function speaks(text: string, from: LabelSource = 'preceding'): boolean {
  const key = wordKey(text);
  const isUnit = UNIT_KEYS.has(key) && (from === 'preceding' || key.length === 1);
  return HAS_LETTERS.test(key) && !isUnit && !IS_PROMPT.test(key);
}

function labelsSpeaking(control: ControlSnapshot): readonly LabelSeen[] {
  const { labels, kind, behind } = control;
  const saying = labels
    .map(({ from, text }) => ({
      from,
      text:
        from === 'preceding'
          ? clauseOf(text.replace(REMARK_BEFORE, ''))
          : from === 'wrap'
            ? withoutNote(text, behind)
            : text,
    }))
    .filter(({ text, from }) => speaks(text, from) && !isHeading(text));
  // A label of its own that nobody knows leaves nothing to what merely stands before the control: that may be another's,
  // behind it. One that is known and differs from what stands there was left behind, or not: both speak.
  const outright = saying.filter(({ from, text }) => OUTRIGHT.includes(from) && !isAside(text));
  // One right behind its own box is where it belongs, and what stands before is a heading or another’s.
  const isDecisive =
    outright.length > 0 && outright.every(({ text }) => text === behind || namingsOf(readLabel(text)).length === 0);
  // A box to tick is named by the words after it.
  const own = saying.filter(
    ({ from, text }) =>
      (STRUCTURAL.includes(from) && !(isDecisive && HEARSAY.includes(from) && !isForeign(text))) ||
      (from === 'option' && kind === 'check'),
  );
  const before = saying.filter(({ from }) => from === 'preceding');
  // 现工作单位及职务 over several boxes: 单位 before the first of them is its name.
  const isInner = own.length > 0 && own.every((whole) => before.some(({ text }) => isFirstOf(whole.text, text)));
  const said = own.length > 0 && !isInner ? own : before;
  const itself = own.length > 0 || before.some(({ text }) => isForeign(text)) ? [] : ownName(control);
  const spoken = itself.length > 0 ? itself : said;
  // An aside beside a label names nothing of its own.
  const naming = spoken.filter(({ text }) => namingsOf(readLabel(text)).length > 0);
  // Beside a file: 将照片拖到此处或, 浏览….
  if (kind === 'file' && naming.length === 0 && spoken.every(({ text }) => isAside(text))) return [];
  return naming.length > 0 ? spoken.filter((label) => naming.includes(label) || !isAside(label.text)) : spoken;
}

/** The labels a control is judged by: its own by structure, else the text before it; headings and units left out. */
export const speakingLabels = remembered(labelsSpeaking);

const isNamed = (text: string): boolean => namingsOf(readLabel(text)).length > 0;

/** Whether a label of two things is a field's name and something else, and this is short for the field: 现工作单位及职务, 单位. */
function isFirstOf(whole: string, inner: string): boolean {
  const [first = '', ...others] = whole.split(/[及和与、/]/);
  return (
    others.length > 0 && !isNamed(whole) && isNamed(first) && wordKey(first).includes(wordKey(inner)) && isNamed(inner)
  );
}

const isAside = (text: string): boolean => ASIDES.some((form) => form.test(text)) && !isForeign(text);

/** What stands behind a control, as its label. */
export const wordsBehind = ({ behind = '' }: ControlSnapshot): readonly LabelSeen[] =>
  speaks(behind) ? [{ from: 'preceding', text: behind }] : [];

const isHeading = (text: string): boolean =>
  readHeading(text).sections.length > 0 && namingsOf(readLabel(text)).length === 0;

const OWN: readonly LabelSource[] = [...OUTRIGHT, 'aria'];
const textsFrom = ({ labels }: ControlSnapshot, sources: readonly LabelSource[]): readonly string[] =>
  labels.filter(({ from }) => sources.includes(from)).map(({ text }) => wordKey(text));

/**
 * Controls with a label of their own that stand beside the label of another: one of the two belongs elsewhere, and
 * nobody can tell which, whatever the other is called.
 */
export function misplaced(controls: readonly ControlSnapshot[]): ReadonlySet<ControlSnapshot> {
  const owners = new Map<string, ControlSnapshot>();
  for (const control of controls) for (const text of textsFrom(control, OWN)) owners.set(text, control);
  return new Set(
    controls.filter((control) => {
      const own = textsFrom(control, OWN);
      const isAnothers = (text: string): boolean => owners.has(text) && !own.includes(text);
      return own.length > 0 && textsFrom(control, HEARSAY).some(isAnothers);
    }),
  );
}

/** Whether its own label names one thing, and what stands before it another: one of the two belongs elsewhere. */
export function isLeftBehind(
  named: readonly { readonly from: LabelSource; readonly namings: readonly Named[] }[],
): boolean {
  const fieldsOf = (sources: readonly LabelSource[]): readonly FieldId[] =>
    named.flatMap(({ from, namings }) => (sources.includes(from) ? namings.map(({ field }) => field) : []));
  const [own, before] = [fieldsOf(OUTRIGHT), fieldsOf(HEARSAY)];
  return own.length > 0 && before.length > 0 && !own.some((field) => before.includes(field));
}
