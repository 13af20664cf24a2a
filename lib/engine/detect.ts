/**
 * Tells which page of the registration platform a snapshot shows, or says that it cannot.
 *
 * - Only the official host counts, over http or https; anything else is `unknown`.
 * - A page is recognised by path, visible words and labels of controls together, or by the fields that are found on it
 *   in whatever wording. On a path known for some kind of page only that kind is considered; with other words on it the
 *   page is `unknown`.
 * - On a path nobody has told us, only kinds without a known path are considered, and those whose words are strong
 *   enough anywhere; the page must fit exactly one of them, and if it fits two it is `unknown`.
 * - `other` is a page that bears the platform's name, on a path of its own, and fits no kind: a known stranger.
 *   `unknown` is everything about which we must not even say that much.
 *
 * Pure: reads the snapshot alone.
 */

import type { FieldId } from '../domain/fields';
import { plainWords } from '../domain/official-words';
import { type FieldsAsked, type KnownPageId, type PageId, type PageSpec, STATUSES, type Status } from '../domain/page';
import { PAGES, PLATFORM_NAME, STATUS_WORDINGS } from '../domain/pages';
import { AGENCIES } from '../domain/places';
import { match } from './match';
import { remembered } from './remembered';
import type { ControlSnapshot, PageSnapshot } from './snapshot';

export interface Detection {
  readonly page: PageId;
  /** What spoke for it, e.g. `path /report/index`, `word 联系方式`, `control 报考级别`; official words only. */
  readonly evidence: readonly string[];
  /** For `unknown` on the official host: the kind that came nearest. */
  readonly nearest?: KnownPageId;
  /** From 「当前考区：…」. */
  readonly agency?: string;
  /** As on the platform: `2025年上半年软考`. */
  readonly batch?: string;
  readonly year?: number;
  /** State of the registration, where the page shows one. */
  readonly status?: Status;
}

const ADDRESS = /^https?:\/\/bm\.ruankao\.org\.cn(?::(?:80|443))?(\/[^?#]*)?(?:\?[^#]*)?(#.*)?$/;

/** What is looked at, prepared once. */
interface Sight {
  /** Path without `/index.php`, a slash at the end and capitals. */
  readonly path: string;
  readonly fragment: string;
  /** Visible text as shown, and the same without what differs only in writing. */
  readonly text: string;
  readonly plain: string;
  readonly labels: ReadonlySet<string>;
  /** Fields that have a control here, of those that can be answered. */
  readonly fields: () => ReadonlySet<FieldId>;
}

const isAnswerable = ({ kind, obstacle }: ControlSnapshot): boolean => kind !== 'output' && obstacle !== 'hidden';

const FEWEST_WRITABLE = 3;

/** Fields with a control of their own; none on a page that only shows them, locked or as text. */
function fieldsOn(snapshot: PageSnapshot): ReadonlySet<FieldId> {
  const { pairs, ambiguous } = match(snapshot);
  const answered = [...pairs].filter(([, control]) => isAnswerable(control));
  const writable = answered.filter(([, { obstacle }]) => obstacle === undefined);
  if (writable.length < FEWEST_WRITABLE) return new Set();
  return new Set([...answered.map(([field]) => field), ...ambiguous.keys()]);
}

/** The official address in parts, or undefined for any other. */
function sightOf(snapshot: PageSnapshot): Sight | undefined {
  const { url, text, buttons, controls } = snapshot;
  const found = ADDRESS.exec(url);
  if (!found) return undefined;
  const path = (found[1] ?? '/').replace(/^\/index\.php(?=\/|$)/i, '').replace(/\/+$/, '');
  const offered = controls.flatMap(({ options = [] }) => options);
  const shown = [text, ...buttons.map((button) => button.text), ...offered].join('\n');
  return {
    path: path.toLowerCase(),
    fragment: found[2] ?? '',
    text: shown.normalize('NFKC'),
    plain: plainWords(shown),
    labels: new Set(
      controls.filter(isAnswerable).flatMap(({ labels }) => labels.map((label) => plainWords(label.text))),
    ),
    fields: () => fieldsOn(snapshot),
  };
}

/** How much of a path a kind of page claims of this one: 0 if nothing, more for a longer path or a fragment. */
function claim({ paths }: PageSpec, { path, fragment }: Sight): number {
  const claims = paths.map((claimed) => {
    const [head = '', tail] = claimed.toLowerCase().split('#');
    if (path !== head && !path.startsWith(`${head}/`)) return 0;
    if (tail === undefined) return claimed.length;
    return fragment.toLowerCase() === `#${tail}` ? claimed.length : 0;
  });
  return Math.max(0, ...claims);
}

const says = ({ plain }: Sight, word: string): boolean => plain.includes(plainWords(word));

/** Whether a word stands by itself: no letters or quotation marks touch it, save the label of the state before it. */
function stands({ text }: Sight, word: string): boolean {
  const alone = new RegExp(`(?:(?<=状态|软考)|(?<![\\p{L}\\p{N}“"「『《]))${word}(?![\\p{L}\\p{N}”"」』》])`, 'u');
  return alone.test(text);
}

interface Fit {
  readonly spec: PageSpec;
  readonly evidence: readonly string[];
  /** Share of what the kind asks for that is there, from 0 to 1. */
  readonly share: number;
  readonly holds: boolean;
}

const holdsFields = (asked: readonly FieldsAsked[], found: ReadonlySet<FieldId>): boolean =>
  asked.every(({ of, least }) => of.filter((field) => found.has(field)).length >= least);

/** Whether the fields of a page tell a kind, in whatever words they are asked for. */
const isToldByFields = ({ fields }: PageSpec, sight: Sight, isHere: boolean): boolean =>
  fields !== undefined &&
  (holdsFields(fields.anywhere, sight.fields()) || (isHere && holdsFields(fields.here, sight.fields())));

/** Holds one kind of page against the sight. `isHere`: its path is known to be of this kind. */
function compare(spec: PageSpec, sight: Sight, isHere: boolean): Fit {
  const { words, controls = [], standing, notWords = [], notStanding = [], notControls = [] } = spec;
  const asked: readonly (readonly [kind: string, found: string | undefined])[] = [
    ...words.map((group) => ['word', group.find((word) => says(sight, word))] as const),
    ...controls.map((group) => ['control', group.find((label) => sight.labels.has(plainWords(label)))] as const),
    ...(standing ? [['standing', standing.find((word) => stands(sight, word))] as const] : []),
  ];
  const met = asked.filter(([, found]) => found !== undefined);
  const ruledOut =
    notWords.some((word) => says(sight, word)) ||
    notStanding.some((word) => stands(sight, word)) ||
    notControls.some((label) => sight.labels.has(plainWords(label)));
  const isTold = !ruledOut && isToldByFields(spec, sight, isHere);
  return {
    spec,
    evidence: [...met.map(([kind, found]) => `${kind} ${found}`), ...(isTold ? [`fields ${sight.fields().size}`] : [])],
    share: met.length / asked.length,
    holds: isTold || (!ruledOut && met.length === asked.length),
  };
}

/** The kind of the page with its evidence; `unknown` with the nearest kind. */
function recognise(sight: Sight): Pick<Detection, 'page' | 'evidence' | 'nearest'> {
  const claims = new Map(PAGES.map((spec) => [spec, claim(spec, sight)]));
  const claimed = PAGES.filter((spec) => (claims.get(spec) ?? 0) > 0);
  const candidates =
    claimed.length > 0 ? claimed : PAGES.filter(({ paths, elsewhere }) => elsewhere || paths.length === 0);
  const fits = candidates.map((spec) => compare(spec, sight, claimed.length > 0));
  const told = fits.filter(({ spec, holds }) => holds && isToldByFields(spec, sight, claimed.length > 0));
  // Where a page asks for the fields of one kind, it is no other that must not ask for any.
  const holding = fits.filter(
    (fit) => fit.holds && (told.length === 0 || told.includes(fit) || fit.spec.notControls === undefined),
  );
  const [found] = holding;
  if (found && holding.length === 1) {
    const path = claimed.length > 0 ? [`path ${sight.path}${sight.fragment}`] : [];
    return { page: found.spec.id, evidence: [...path, ...found.evidence] };
  }
  if (!found && claimed.length === 0 && says(sight, PLATFORM_NAME)) {
    return { page: 'other', evidence: [`word ${PLATFORM_NAME}`] };
  }
  const [nearest] = [...fits].sort((one, other) => other.share - one.share);
  return nearest && nearest.share >= 0.5
    ? { page: 'unknown', evidence: nearest.evidence, nearest: nearest.spec.id }
    : { page: 'unknown', evidence: [] };
}

const LONGEST_AGENCY_FIRST = [...AGENCIES].sort((one, other) => other.length - one.length);

function agencyIn({ plain }: Sight): string | undefined {
  const at = plain.indexOf('当前考区');
  return at < 0 ? undefined : LONGEST_AGENCY_FIRST.find((name) => plain.startsWith(name, at + '当前考区'.length));
}

const BATCH = /(\d{4})年(上|下)半年(?:软考|全国计算机技术与软件)/g;

/** The batch: what a choice shows, else the only one the text names. */
function batchIn({ plain }: Sight, controls: readonly ControlSnapshot[]): Pick<Detection, 'batch' | 'year'> {
  const named = (text: string): readonly string[] => [
    ...new Set([...text.matchAll(BATCH)].map(([, year, half]) => `${year}年${half}半年软考`)),
  ];
  const chosen = controls.flatMap(({ value }) => named(plainWords(value)));
  const [batch, ...others] = chosen.length > 0 ? chosen : named(plain);
  return batch !== undefined && others.length === 0 ? { batch, year: Number(batch.slice(0, 4)) } : {};
}

/** The furthest state that stands on the page; none if a refusal stands beside another state. */
function statusIn(sight: Sight): Status | undefined {
  const standing = Object.entries(STATUS_WORDINGS).filter(([wording]) => stands(sight, wording));
  const states = STATUSES.filter((status) => standing.some(([, meant]) => meant === status));
  return states.includes('审核不通过') && states.length > 1 ? undefined : states.at(-1);
}

function detectOnce(snapshot: PageSnapshot): Detection {
  const sight = sightOf(snapshot);
  if (!sight) return { page: 'unknown', evidence: [] };
  const recognised = recognise(sight);
  if (recognised.page === 'unknown') return recognised;
  const agency = agencyIn(sight);
  const status = statusIn(sight);
  return {
    ...recognised,
    ...(agency === undefined ? {} : { agency }),
    ...batchIn(sight, snapshot.controls),
    ...(status === undefined ? {} : { status }),
  };
}

/** What the snapshot shows. Agency, batch and state are read from any page of the official host that we recognise. */
export const detect = remembered(detectOnce);
