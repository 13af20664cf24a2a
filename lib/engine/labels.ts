/**
 * Reads a label or a heading the way a reader does: what it names, what is only said around it, and whose it is.
 *
 * - A label counts only when every word of it is accounted for: the name of something, neutral words around it, and
 *   remarks that change nothing. One word nobody knows, and it names something else.
 * - A word for another person or another doing makes it theirs, wherever it stands.
 *
 * Pure; knows no field.
 */
import type { SectionId } from '../domain/field';
import {
  FOREIGN_SECTIONS,
  FORM_TITLE,
  HEADING_PREFIXES,
  HEADING_SUFFIXES,
  NEUTRAL_HEADINGS,
  NO_SECTION,
  SECTION_HINTS,
  SECTION_WORDS,
  TITLE_WORDS,
} from '../domain/heading-words';
import {
  FOREIGN_NAMES,
  FOREIGN_WORDS,
  HOW_TO,
  NAMING_REMARK,
  NEUTRAL_PREFIXES,
  NEUTRAL_REMARKS,
  NEUTRAL_SUFFIXES,
  REMARK_WORDS,
  TITLES_OF_CRAFTS,
  WITH_AREA_CODE,
} from '../domain/label-words';
import { withoutSigns, wordKey } from './text';

/** What a label may name, most literal first. Each is a key to be looked up; none is a part of another word. */
export interface LabelForms {
  readonly literal: string;
  /** Without numbers, remarks and neutral words; the literal one is not repeated. */
  readonly others: readonly string[];
  /** The alternatives of 手机/电话; all of them must name the same. Empty for an ordinary label. */
  readonly alternatives: readonly string[];
  /** Chinese words with a Latin word behind them that may mean something of its own: 电子邮箱 Email, 单位 Email. */
  readonly glossed?: { readonly name: string; readonly gloss: string };
  readonly isForeign: boolean;
}

const NUMBER =
  /^[\s*✱★∗●■◆·]*(?:[(（]?\d{1,2}[)）、.．:：]|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．\s]|第[一二三四五六七八九十\d]{1,3}[步部分项章节]+[:：、]?|\d{1,2}(?=\s*(?![位寸])\p{Script=Han}{2}))\s*/u;
const BRACKETS = /[([【〔{<]([^()[\]【】〔〕{}<>]*)[)\]】〕}>]/g;
/** English behind Chinese: 姓名 Name, 姓名/Name; and before it. */
const GLOSS = /^(.*\p{Script=Han}[^A-Za-z]*?)[\s/|:：]*([A-Za-z][A-Za-z\s.'’&/-]+)$/u;
const GLOSS_BEFORE = /^([A-Za-z][A-Za-z\s.'’&/-]*?)[\s/|:：]+(\p{Script=Han}.*)$/u;
const TELLING_GLOSS = /mail|tel|phone|mobile|fax|\bid\b/i;
const NO_GLOSS = /qq|wechat|msn|weixin/i;

/** What a page asks of a person behind a name. */
const ASKED = /^(.{2,14}?)\s*(?:请|须(?!知)|务必|必须|不能为空|为必填|例如|格式[为:：]).*$/u;
const ASKS_WHEN = /是?(什么时候|何时|哪一?天|哪一?年(哪一?个?月)?|几时|哪年哪月)/;
/** Longer remarks are sentences. */
const LONGEST_PART = 6;

/** Two or more choices, in the words of a list: 在职/在校/其他, 综合知识、案例分析. */
const CHOICES =
  /^(?!.*(单位|家庭|父|母|公司|户籍|户口|办公|原|旧|第[一二三]))[^\s/、,，或]{1,8}([/、,，或][^\s/、,，或]{1,8})+等?$/;
/** A longer heading is a sentence. */
const LONGEST_HEADING = 12;
/** So many signs are an explanation and no name. */
const EXPLAINS = 7;

const longestFirst = (words: readonly string[]): readonly string[] =>
  words.map(wordKey).sort((one, other) => other.length - one.length);
const PREFIXES = longestFirst(NEUTRAL_PREFIXES);
const SUFFIXES = longestFirst(NEUTRAL_SUFFIXES);

/** What is left when words are cut off both ends, step by step; never nothing. */
function bared(key: string, prefixes: readonly string[], suffixes: readonly string[]): readonly string[] {
  const forms: string[] = [];
  for (let left = key; ; ) {
    const before = prefixes.find((word) => left.startsWith(word) && left.length > word.length);
    const after = suffixes.find((word) => left.endsWith(word) && left.length > word.length);
    if (before !== undefined) left = left.slice(before.length);
    else if (after !== undefined) left = left.slice(0, -after.length);
    else return forms;
    forms.push(left);
  }
}

const unspaced = (text: string): string => text.replace(/\s+/g, '');
export const isForeign = (text: string): boolean => {
  const said = unspaced(text).replace(TITLES_OF_CRAFTS, '');
  return FOREIGN_WORDS.some((word) => said.includes(word));
};

/** 不得填经办人号码: whose it must not be is not whose it is. */
const DENIED = /(不得|不要|不能|不可|不应|请勿|切勿|勿|而非|并非|不是)[^，。；,;]*/g;

/** Whether a remark speaks of another person. */
export function isForeignRemark(text: string): boolean {
  const said = unspaced(text).replace(DENIED, '');
  return FOREIGN_WORDS.some((word) => !REMARK_WORDS.includes(word) && said.includes(word));
}

const isNeutral = (remark: string): boolean => {
  const plain = remark.replace(/[\s*✱★“”"'‘’]/g, '').toLowerCase();
  return (
    plain === '' ||
    /^[a-z\s.'’&/-]+$/i.test(remark) ||
    NEUTRAL_REMARKS.some((form) => form.test(plain)) ||
    (CHOICES.test(plain) && !NAMING_REMARK.test(plain.replace(/报考/g, ''))) ||
    (plain.length >= EXPLAINS &&
      /\p{Script=Han}{3}/u.test(plain) &&
      // An answer that somebody pasted behind its label, and another label with its own.
      !/[:：]|\d{6}/.test(plain) &&
      !NAMING_REMARK.test(plain) &&
      !/(号码?|电话|地址|姓名|时间|日期)$/.test(plain))
  );
};

/** The name in a label and the remarks around it: in brackets, behind a colon, behind a comma. */
function parted(text: string): { readonly name: string; readonly remarks: readonly string[] } {
  const remarks: string[] = [];
  let name = text.replace(BRACKETS, (_, remark: string) => {
    remarks.push(remark);
    return '';
  });
  const behind = /^([^:：,，;；。？?！!]+)[:：,，;；。？?！!]+(.+)$/u.exec(name);
  if (behind?.[1]?.trim() && /[\p{L}\p{N}]/u.test(behind[2] ?? '')) {
    name = behind[1];
    remarks.push((behind[2] ?? '').replace(/[\s:：。；;！!？?]+$/, ''));
  }
  return { name, remarks };
}

function formsOf(text: string): LabelForms {
  const plain = withoutSigns(text)
    .normalize('NFKC')
    .replace(/[✱★∗*]+/g, ' ')
    .trim();
  const literal = wordKey(plain);
  const unnumbered = plain.replace(NUMBER, '').replace(GLOSS_BEFORE, '$2 $1');
  // 现有职称 Current title（无则填“无”）: what is in brackets may stand behind both.
  const bracketed = unnumbered.match(BRACKETS)?.join('') ?? '';
  const [, chinese = '', english = ''] =
    GLOSS.exec(unnumbered) ?? GLOSS.exec(unnumbered.replace(BRACKETS, '').trim()) ?? [];
  const isPlain = !TELLING_GLOSS.test(english) && !NO_GLOSS.test(english);
  const said = chinese === '' || !isPlain ? unnumbered : chinese.includes(bracketed) ? chinese : chinese + bracketed;
  const { name: written, remarks } = parted(said);
  const isFixed = remarks.some((remark) => WITH_AREA_CODE.remark.test(remark));
  const name = isFixed ? written.trim().replace(WITH_AREA_CODE.name, WITH_AREA_CODE.is) : written;
  const key = wordKey(name);
  const whole = wordKey(unnumbered);
  const isWhole = remarks.every(isNeutral);
  const named = isWhole ? [key, ...bared(key, PREFIXES, SUFFIXES)] : [];
  // 电话（固定）, 有效期（起）: a short remark may be a part of the name, on either side of it.
  const [remark = ''] = remarks.length === 1 ? remarks.map(wordKey) : [];
  const joined = remark !== '' && remark.length <= LONGEST_PART ? [key + remark, remark + key] : [];
  // 您是什么时候参加工作的？
  const when = ASKS_WHEN.test(key) ? [`${key.replace(ASKS_WHEN, '').replace(/^[您你是]+|[呢啊]$/gu, '')}时间`] : [];
  // 姓名请填写真实姓名: what is asked of a person may stand in the same line.
  const asked = wordKey(unnumbered.replace(ASKED, '$1'));
  const forms = [
    whole,
    ...bared(whole, PREFIXES, SUFFIXES),
    ...joined.flatMap((form) => [form, ...bared(form, PREFIXES, SUFFIXES)]),
    ...named,
    ...(asked === whole ? [] : [asked]),
    ...when,
  ];
  // 手机/电话, and 证件号码（身份证号）: a remark may be another name of the same.
  const alternatives = [...name.split(/[/、|]|或者?/), ...remarks.filter((remark) => !isNeutral(remark))].map(wordKey);
  return {
    literal,
    others: [...new Set(forms)].filter((form) => form !== '' && form !== literal),
    alternatives: alternatives.length > 1 && alternatives.every((part) => part !== '') ? alternatives : [],
    ...(chinese !== '' && TELLING_GLOSS.test(english) && !NO_GLOSS.test(english)
      ? { glossed: { name: wordKey(chinese), gloss: wordKey(english) } }
      : {}),
    isForeign:
      (remarks.some((remark) => HOW_TO.test(remark))
        ? isForeign(name) || remarks.some(isForeignRemark)
        : isForeign(plain)) || FOREIGN_NAMES.test(english),
  };
}

const MOST_KNOWN = 5000;
const known = new Map<string, LabelForms>();

/** The forms of a label; worked out once for each text. */
export function readLabel(text: string): LabelForms {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const forms = formsOf(text);
  known.set(text, forms);
  return forms;
}

export interface HeadingMeaning {
  /** The sections it may stand for; none for a heading nobody knows. */
  readonly sections: readonly SectionId[];
  /** Where none is known: what its words hint at. */
  readonly hints: readonly SectionId[];
  readonly isForeign: boolean;
  /** It names the form, a step or what is left over, and nothing that data could be of. */
  readonly isNeutral: boolean;
}

const OPENING = longestFirst(HEADING_PREFIXES);
const CLOSING = longestFirst(HEADING_SUFFIXES);
const SECTION_OF: ReadonlyMap<string, SectionId> = new Map(
  Object.entries(SECTION_WORDS).flatMap(([id, words]) =>
    words.map((word) => [wordKey(word), id as SectionId] as const),
  ),
);

function sectionsIn(key: string): readonly SectionId[] {
  const forms = [key, ...bared(key, OPENING, []), ...bared(key, [], CLOSING), ...bared(key, OPENING, CLOSING)];
  const found = forms.flatMap((form) => SECTION_OF.get(form) ?? []);
  return found.slice(0, 1);
}

function lineMeaning(line: string): readonly SectionId[] {
  const [, chinese = '', english = ''] = GLOSS.exec(line.trim()) ?? [];
  const said = english === '' ? line : chinese;
  const key = wordKey(said.replace(NUMBER, '').replace(BRACKETS, ''));
  const parts = said
    .replace(NUMBER, '')
    .replace(BRACKETS, '')
    .split(/及|和|与|、|\//)
    .map(wordKey)
    .filter(Boolean);
  return [...new Set([...sectionsIn(key), ...parts.flatMap(sectionsIn)])];
}

/** What a heading that nobody knows as a whole may be about: one thing alone. */
function hintedAt(line: string): readonly SectionId[] {
  const key = wordKey(line.replace(NUMBER, '').replace(BRACKETS, ''));
  if (NO_SECTION.test(key) || key.length > LONGEST_HEADING) return [];
  const hints = SECTION_HINTS.filter(([words]) => words.test(key));
  return hints.length === 1 ? (hints[0]?.[1] ?? []) : [];
}

/** Several lines may stand over a control; the nearest that is known says of what, and each may say whose. */
function headingOf(text: string): HeadingMeaning {
  const plain = withoutSigns(text).normalize('NFKC');
  const texts = plain.split(' / ');
  const lines = texts.map(lineMeaning);
  const sections = lines.findLast((some) => some.length > 0) ?? [];
  return {
    sections,
    hints: sections.length > 0 ? [] : hintedAt(texts.at(-1) ?? ''),
    // 联系与邮寄 is where the candidate is reached.
    isForeign: texts
      .map((line) =>
        unspaced(line).replace(
          /[(（](用于|[^()（）]*如有变[更动化])[^()（）]*[)）]|(毕业|就读|所在|所读)([(（][^()（）]*[)）])?(学校|院校)|登[录陆]密码/g,
          '',
        ),
      )
      .some((line) =>
        FOREIGN_SECTIONS.some(
          (word) =>
            line.includes(word) &&
            (!['邮寄', '证书领取'].includes(word) || lines.every((sections) => sections.length === 0)) &&
            !(TITLE_WORDS.includes(word) && FORM_TITLE.test(line)),
        ),
      ),
    isNeutral: texts.every((line) => {
      const key = wordKey(line.replace(NUMBER, '').replace(BRACKETS, ''));
      return key === '' || NEUTRAL_HEADINGS.some((form) => form.test(key));
    }),
  };
}

const headings = new Map<string, HeadingMeaning>();

/** What a heading says about everything under it. */
export function readHeading(text: string): HeadingMeaning {
  const before = headings.get(text);
  if (before) return before;
  if (headings.size >= MOST_KNOWN) headings.clear();
  const meaning = headingOf(text);
  headings.set(text, meaning);
  return meaning;
}
