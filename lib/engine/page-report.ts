/**
 * A page's structure with everything that could be a person's taken out, for a maintainer to repair what is not known.
 *
 * - Only words of the form stay: labels, headings, options, buttons and prompts as the page shows them, and in all
 *   other text nothing but words that our own catalogue holds.
 * - A text that holds an answer of any profile, or anything that stands in a control, goes as a whole; so does what looks
 *   like a number of a document or a telephone, a date, an address of any kind, a masked name, a greeting.
 * - Names and ids become numbers; of classes only those of known toolkits and a few words about form stay, and none
 *   that tells a choice.
 *
 * Pure.
 */
import type { FieldId } from '../domain/fields';
import type { PageId } from '../domain/page';
import type { Match } from './match';
import type { RawNode } from './raw-node';
import { openScrubber, REMOVED, type Scrubber } from './report-scrub';
import { catalogueWordsIn } from './report-words';
import type { ControlSnapshot, PageSnapshot } from './snapshot';

export interface ReportNode {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly hidden?: true;
  /** Number of the control it is. */
  readonly control?: number;
  readonly children?: readonly (ReportNode | string)[];
}

export interface ReportControl {
  readonly control: number;
  readonly kind: ControlSnapshot['kind'];
  readonly widget: string;
  readonly label: string;
  readonly section: string;
  readonly required: boolean;
  readonly placeholder: string;
  readonly options?: readonly string[];
  readonly obstacle?: string;
  /** What we take it for; absent: nothing, or not surely. */
  readonly field?: FieldId;
}

export interface PageReport {
  readonly format: 'ruankao-page-report';
  readonly version: 1;
  /** Origin and path; no query, no part with a number in it. */
  readonly address: string;
  readonly page: PageId;
  readonly title: string;
  readonly controls: readonly ReportControl[];
  readonly body: ReportNode;
}

export interface ReportInput {
  readonly snapshot: PageSnapshot;
  readonly page: PageId;
  readonly found: Match;
  readonly body: RawNode;
  /** Every answer of every profile, and their labels. */
  readonly answers: readonly string[];
}

const MOST_OPTIONS = 60;
const NAMES = /^(id|for|aria-labelledby|name|lay-filter)$/;
const SPOKEN = /^(placeholder|title|aria-label)$/;
/** Attributes kept as they are, with everything that they may say. */
const KEPT_AS_IS: { readonly [name: string]: RegExp } = {
  type: /^(text|password|radio|checkbox|file|hidden|submit|button|reset|date|month|number|tel|email|search|url)$/,
  role: /^(radiogroup|radio|checkbox|combobox|listbox|option|textbox|button|form|group|heading|dialog|tab|tabpanel)$/,
  'lay-verify': /^(required|phone|email|url|number|date|identity|\|)*$/,
  'lay-skin': /^(switch|primary|tag)?$/,
  'lay-search': /^$/,
  'lay-ignore': /^$/,
  'aria-required': /^(true|false)$/,
  required: /^(required|true)?$/,
  readonly: /^(readonly|true)?$/,
  disabled: /^(disabled|true)?$/,
  multiple: /^(multiple|true)?$/,
  colspan: /^\d{1,2}$/,
  rowspan: /^\d{1,2}$/,
};
/** Elements of HTML; those that a page invents become a `div`. */
const TAG = /^[a-z]+[1-6]?$/;
/** Elements that offer a choice, in whatever toolkit. */
const OFFERS = /^(option|dd|li)$/;

const TOOLKIT =
  /^(layui|lay|laydate|el|ant|ivu|van|n|v|q|select2|chosen|bootstrap|form|input|btn|ui|datepicker|upload)(-[a-z]+)*-?$/;
const ABOUT_FORM =
  /(label|title|head|legend|caption|group|item|row|col|field|required|star|must|tip|hint|error|section|panel|tab)/;
/** What a toolkit adds to what was chosen, filled or touched. */
const TELLS_A_CHOICE =
  /this|check|select(ed)?$|active|radioed|onswitch|onis|filled|value|focus|danger|success|icon|^on$|open|show|has-/;

const classesOf = (text: string): string =>
  text
    .split(/\s+/)
    .flatMap((token) => {
      const word = token.toLowerCase();
      if (word === '' || /\d/.test(word)) return [];
      if (/^layui-form-(select|checkbox|radio|switch)$/.test(word)) return [token];
      if (TELLS_A_CHOICE.test(word)) return [];
      if (TOOLKIT.test(word)) return [token];
      const about = ABOUT_FORM.exec(word)?.[0];
      return about ? [`x-${about}`] : [];
    })
    .join(' ');

/** Origin and path of an address; a part with figures, or a long one, is somebody's. */
function plainAddress(url: string, scrub: Scrubber): string {
  const [, origin = '', path = ''] = /^([a-z]+:\/\/[^/?#]*)([^?#]*)/i.exec(url) ?? [];
  const parts = path
    .split('/')
    .map((part) => (/^[a-z][a-z._-]{0,20}$/i.test(part) && scrub.isClean(part) ? part : part && '_'));
  return origin.replace(/\/\/[^/]*@/, '//') + parts.join('/');
}

/** The texts by which a page names its controls, as it shows them. */
const wordsOf = ({ controls, buttons }: PageSnapshot): readonly string[] => [
  ...controls.flatMap(({ labels, section, placeholder, options = [], kind }) => [
    ...labels.filter(({ from }) => from !== 'name').map(({ text }) => text),
    section,
    placeholder,
    ...(kind === 'choice' ? options : []),
  ]),
  ...buttons.map(({ text }) => text),
];

export function makeReport({ snapshot, page, found, body, answers }: ReportInput): PageReport {
  const typed = snapshot.controls.filter(({ kind }) => kind !== 'choice' && kind !== 'check').map(({ value }) => value);
  const scrub = openScrubber([...answers, ...typed], wordsOf(snapshot));
  const numbers = new Map(snapshot.controls.map(({ handle }, at) => [handle, at + 1] as const));
  const outputs = new Set(snapshot.controls.filter(({ kind }) => kind === 'output').map(({ handle }) => handle));
  /** Each button of a group shows its own offer, chosen or not. */
  const radios = new Set(snapshot.controls.filter(({ widget }) => /radio/.test(widget)).map(({ handle }) => handle));
  const fields = new Map([...found.pairs].map(([field, { handle }]) => [handle, field] as const));
  const opaque = new Map<string, string>();
  const opaqueOf = (name: string): string => {
    const known = opaque.get(name) ?? `n${opaque.size + 1}`;
    opaque.set(name, known);
    return known;
  };

  const attributesOf = (given: RawNode['attributes']): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(given).flatMap(([name, text]) => {
        const kept =
          name === 'class'
            ? classesOf(text)
            : NAMES.test(name)
              ? text.trim().split(/\s+/).filter(Boolean).map(opaqueOf).join(' ')
              : SPOKEN.test(name)
                ? scrub.word(text)
                : KEPT_AS_IS[name]?.test(text)
                  ? text
                  : undefined;
        return kept === undefined || (kept === '' && (text !== '' || name === 'class')) ? [] : [[name, kept] as const];
      }),
    );

  /** Text inside what a toolkit draws for a control shows what was chosen, unless it is an offer. */
  const nodeOf = (node: RawNode, isChoice: boolean): ReportNode => {
    const isDrawn = isChoice || (node.draws !== undefined && !radios.has(node.draws));
    const isOutput = node.handle !== undefined && outputs.has(node.handle);
    const hidesText = isOutput || (isDrawn && !OFFERS.test(node.tag));
    const attributes = attributesOf(isDrawn || isOutput ? without(node.attributes, SPOKEN) : node.attributes);
    const control = node.handle === undefined ? undefined : numbers.get(node.handle);
    const children = node.children.map((child) => {
      if (typeof child !== 'string') return nodeOf(child, isDrawn && !OFFERS.test(child.tag));
      return hidesText ? REMOVED : scrub.text(child);
    });
    return {
      tag: TAG.test(node.tag) && node.tag.length <= 10 ? node.tag : 'div',
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(node.hidden && { hidden: true }),
      ...(control !== undefined && { control }),
      ...(children.length > 0 && { children }),
    };
  };

  return {
    format: 'ruankao-page-report',
    version: 1,
    address: plainAddress(snapshot.url, scrub),
    page,
    title: catalogueWordsIn(snapshot.title),
    controls: snapshot.controls.map((control, at) => {
      const { handle, kind, widget, labels, section, required, placeholder, options, obstacle } = control;
      const label = labels.find(({ from }) => from !== 'name' && from !== 'placeholder')?.text ?? '';
      const field = fields.get(handle);
      return {
        control: at + 1,
        kind,
        widget,
        label: scrub.word(label),
        section: scrub.word(section),
        required,
        placeholder: scrub.word(placeholder),
        ...(options && { options: options.slice(0, MOST_OPTIONS).map((option) => scrub.word(option)) }),
        ...(obstacle && { obstacle }),
        ...(field && { field }),
      };
    }),
    body: nodeOf(body, false),
  };
}

const without = (attributes: RawNode['attributes'], names: RegExp): RawNode['attributes'] =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.test(name)));
