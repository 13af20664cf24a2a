import type { SectionId } from '../field';
import type { FieldId } from '../fields';
import type { Source } from '../sources';

/**
 * What speaks for a field on a page. Wordings are written without stars, colons, spaces and neutral words
 * (`label-words.ts`); `{a|b|}` stands for each of its alternatives.
 */
export interface Evidence {
  /** Labels that mean this field wherever they stand, apart from its own label. */
  readonly wordings?: readonly string[];
  /** Labels that mean it inside its own section only: 开始时间 under 工作情况. */
  readonly inSection?: readonly string[];
  /**
   * Labels that usually mean it and may mean something else: 联系电话. Enough only where nothing on the page is called
   * by one of its wordings, and under its own heading, a heading about the candidate, or none.
   */
  readonly weak?: readonly string[];
  /**
   * Labels of something that may or may not be this field: 家庭住址 over 通信地址. Where nothing on the page is called the
   * field, its control is shown with the answer and asked about, never written unasked.
   */
  readonly near?: readonly string[];
  /** Forms of near labels of which there is no end: 从事监理工作起始日期. */
  readonly nearForms?: readonly RegExp[];
  /** Labels that mean it only where the format of the box agrees (`formats.ts`): 联系方式 over a box for eleven digits. */
  readonly shaped?: readonly string[];
  /** Labels that mean it right behind the control of another field, which they leave unsaid: 证件类型, then 号码. */
  readonly after?: { readonly field: FieldId; readonly wordings: readonly string[] };
  /** Labels of a row whose first box is this field and whose second is the field that follows it: 证件有效期. */
  readonly row?: readonly string[];
  /** Labels of a row in two boxes, area code and number, besides its own wordings. */
  readonly split?: readonly string[];
  /** It is an address: lists for its places may stand before the box for the rest of it. */
  readonly places?: true;
  /** Other sections under which its weak labels may be believed. */
  readonly alsoIn?: readonly SectionId[];
  /** Labels of another thing that would otherwise be taken for this field. */
  readonly not?: readonly string[];
  /** Prompts inside a box that say which field it is. */
  readonly prompts?: readonly string[];
  /** A box to tick is this one when what stands beside it holds one of these words. */
  readonly contains?: readonly string[];
  /** The field whose row this control may share without a label of its own. */
  readonly follows?: FieldId;
  /** Words that its choices usually show, where the field itself lists none. */
  readonly shows?: readonly string[];
  /** Its choices are words of its own: two of them tell it, whatever its label, unless that names another thing. */
  readonly optionsTell?: true;
  /** Its choices are proper names that no region rewords: a list of other names is another thing's. */
  readonly optionsAreNames?: true;
  /** Sections that speak of somebody else where a person's own data would stand: the address of 单位信息. */
  readonly notIn?: readonly ('work' | 'education')[];
  /** Headings under which its words speak of another thing: 有效期 of a certificate. */
  readonly notUnder?: RegExp;
  readonly sources: readonly Source[];
}

/** Evidence for every field of a section; total, so that no field is forgotten. */
export type EvidenceOf<Ids extends FieldId> = { readonly [Id in Ids]: Evidence };

/** Alternatives that many wordings share, by the sign that stands for them. */
const SHARED: { readonly [sign: string]: readonly string[] } = { '@时': ['时间', '日期', '年月', '年月日'] };

/** Every text that a wording with alternatives stands for: `{手机|电话}号` is 手机号 and 电话号; `@时` is 时间, 日期 and so on. */
export function spellings(wording: string): readonly string[] {
  const found = /^([^{]*)\{([^}]*)\}([\s\S]*)$/.exec(wording);
  if (!found) return [wording];
  const [, before = '', choices = '', after = ''] = found;
  const ends = spellings(after);
  return choices
    .split('|')
    .flatMap((choice) => SHARED[choice] ?? [choice])
    .flatMap((choice) => ends.map((end) => before + choice + end));
}
