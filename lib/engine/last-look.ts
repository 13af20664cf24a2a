/**
 * What a person looks over before they submit: what is required and empty, wrong, different from the profile, the photo,
 * the pledge.
 *
 * - A control nobody recognises counts too, under the name that the page gives it.
 * - What the person decided (page kept) is still told, once more, because after 提交 little can be changed.
 * - Nothing here can press anything.
 *
 * Pure.
 */
import type { Answers } from '../domain/answers';
import { EVIDENCE } from '../domain/evidence';
import { type FieldId, fieldOf, pagesOf } from '../domain/fields';
import type { PageId } from '../domain/page';
import type { Match } from './match';
import type { Row } from './plan-types';
import { isSeen } from './seen';
import type { ControlSnapshot, PageSnapshot } from './snapshot';
import { wordKey } from './text';

export type LookKind = 'empty' | 'wrong' | 'differs' | 'photo' | 'pledge';

export interface LookItem {
  readonly kind: LookKind;
  /** Undefined: a control that nobody recognises. */
  readonly field: FieldId | undefined;
  /** What the page calls it; '' where it has no name. */
  readonly label: string;
  readonly handle: string;
  /** The row, where the checklist has one to say more. */
  readonly row?: Row;
}

export interface LookInput {
  readonly snapshot: PageSnapshot;
  readonly page: PageId;
  readonly found: Match;
  /** Judged rows of the checklist. */
  readonly rows: readonly Row[];
  /** Fields that the answers on the page make necessary, starred or not. */
  readonly needed: readonly FieldId[];
}

/** Words that ask for an answer and name nothing: 请选择, 请输入. */
const ASKS = /^请?(选择|输入|填写)$/;

/** Names without stars and colons, the first that says something; '' where none does. */
export function nameOf({ labels, placeholder }: ControlSnapshot): string {
  const name = labels.find(({ from }) => from !== 'name' && from !== 'option')?.text ?? placeholder;
  return name.replace(/[*＊✱★：:\s]+/g, '').replace(ASKS, '');
}

/** The box to tick that is the pledge, also where two boxes could be: then the first that is not ticked. */
function pledgeOf({ found }: LookInput): ControlSnapshot | undefined {
  const several = found.ambiguous.get('pledge') ?? [];
  return found.pairs.get('pledge') ?? several.find(({ value }) => value === '') ?? several[0];
}

/** Controls of the form that most fields stand in: a search box or a feedback form beside it is no part of it. */
function formOf({ found }: LookInput): number {
  const counts = new Map<number, number>();
  for (const { form } of found.pairs.values()) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function emptyItems(input: LookInput, pledge: ControlSnapshot | undefined): readonly LookItem[] {
  const { snapshot, found, needed, page } = input;
  const main = formOf(input);
  const fields = new Map([...found.pairs].map(([field, { handle }]) => [handle, field] as const));
  const rest = new Set([...found.parts.values()].flatMap((own) => own.slice(1)));
  return snapshot.controls.flatMap((control): readonly LookItem[] => {
    const { handle, kind, value, required, form } = control;
    const field = fields.get(handle);
    const isAnswer = kind !== 'output' && kind !== 'file' && control !== pledge && control.obstacle !== 'disabled';
    if (value !== '' || rest.has(control) || !isAnswer || !isSeen(control) || (form !== main && field === undefined))
      return [];
    if (!required && !(field && needed.includes(field) && pagesOf(fieldOf(field)).includes(page))) return [];
    return [{ kind: 'empty', field, label: nameOf(control) || (field ? fieldOf(field).label : ''), handle }];
  });
}

/** The photo's own box, empty and not just filled by us: a page may clear its box once it has the file. */
function photoItems({ found, rows }: LookInput): readonly LookItem[] {
  const control = found.pairs.get('photo');
  const row = rows.find(({ field }) => field === 'photo');
  if (control?.value !== '' || row?.state === 'written') return [];
  return [{ kind: 'photo', field: 'photo', label: nameOf(control), handle: control.handle }];
}

/** Everything to look over, in the order of the page within each kind. */
export function lastLook(input: LookInput): readonly LookItem[] {
  const { rows } = input;
  const pledge = pledgeOf(input);
  const ofRow = (kind: LookKind, fits: (row: Row) => boolean): readonly LookItem[] =>
    rows.filter(fits).flatMap((row) => {
      const [handle] = row.handles;
      return handle === undefined ? [] : [{ kind, field: row.field, label: fieldOf(row.field).label, handle, row }];
    });
  return [
    ...emptyItems(input, pledge),
    ...ofRow('wrong', ({ onPage }) => onPage?.some(({ severity }) => severity === 'problem') === true),
    ...ofRow(
      'differs',
      ({ state, reason }) => state === 'conflict' || reason === 'wrong-and-differs' || reason === 'read-only-differs',
    ),
    ...photoItems(input),
    ...(pledge && pledge.value === ''
      ? [{ kind: 'pledge', field: 'pledge', label: fieldOf('pledge').label, handle: pledge.handle } as const]
      : []),
  ];
}

/** The button of the page that sends the form: the one, among those that can be seen, that says so. */
export function submitOf({ buttons }: PageSnapshot, labels: Answers): string | undefined {
  const names = [fieldOf('submit').label, ...(EVIDENCE.submit.wordings ?? []), labels.submit ?? '']
    .filter((name) => name.includes('提交'))
    .map(wordKey);
  const fitting = buttons.filter(({ text }) => names.includes(wordKey(text)));
  return fitting.length === 1 ? fitting[0]?.handle : undefined;
}
