/**
 * What a sheet says otherwise than the candidate means it, and what would be left open if the practice ended now.
 * Both are compared with the candidate of the practice; the office itself knows nothing of them.
 */
import { type FieldId, fieldOf } from '../domain/fields';
import { VARIANTS } from '../domain/variants';
import { saysNone } from './acceptance';
import { labelOf } from './form/plan';
import { inPageWords } from './form/values';
import { isReviewed, type Office, stateWords } from './office';
import type { Noted } from './types';

/** After the payment these stay as they are (guide-2020-jiangsu §五). */
const FIXED: readonly FieldId[] = ['registrationProvince', 'registrationCity', 'examArea', 'level', 'qualification'];

/** Told with what was answered; anything else is the person's own and is only named. */
const TOLD: readonly FieldId[] = [
  ...FIXED,
  'employmentStatus',
  'currentTitle',
  'educationLevel',
  'majorRelation',
  'degree',
];

const bare = (word: string): string => word.replace(/[\s-]/g, '').toLowerCase();

/** Every line that was submitted otherwise than the candidate means it, in the order of the catalogue. */
export function differing(office: Office): readonly Noted[] {
  const { options, state, variant, look } = office;
  const { submitted = {} } = state;
  const wanted = inPageWords(options.wanted ?? {}, office);
  const hasNoTitle = saysNone(wanted.currentTitle) && saysNone(submitted.currentTitle);
  const fields = Object.keys(wanted).filter((field): field is FieldId => field in submitted);
  return fields.flatMap((field): readonly Noted[] => {
    const [is = '', meant = ''] = [submitted[field], wanted[field]];
    const isComputed = fieldOf(field).policy !== 'fill';
    if (isComputed || bare(is) === bare(meant)) return [];
    // Without a title one form asks for the day of filling, another for nothing, under either word for none.
    if (hasNoTitle && (field === 'currentTitle' || field === 'titleDate')) return [];
    const label = labelOf(field, variant, look);
    const words = TOLD.includes(field) ? `${label}：${is}（考生资料：${meant}）` : `${label}与考生资料不一致`;
    return [{ what: 'differs', field, words }];
  });
}

/** What cannot be changed any more once it is paid for. */
export const paidWrong = (office: Office): readonly Noted[] =>
  differing(office)
    .filter(({ field }) => field !== undefined && FIXED.includes(field))
    .map((noted) => ({ ...noted, what: 'paid-wrong' }));

function openStep(office: Office): readonly Noted[] {
  const { state, variant } = office;
  const words = stateWords(office);
  if (state.submitted === undefined) return [{ what: 'not-submitted', words }];
  if (typeof state.review === 'object') return [{ what: 'not-mended', words }];
  if (variant.payment === 'offline' && !state.paid) return [{ what: 'unpaid-on-site', words: '网上支付渠道暂时关闭' }];
  if (!isReviewed(office)) return [{ what: 'not-reviewed', words }];
  if (variant.payment === 'none' || state.paid) return [];
  return [{ what: state.unconfirmed === undefined ? 'unpaid' : 'unconfirmed', words }];
}

/** Whether what was submitted stands with another agency than the candidate's. */
function isElsewhere({ options, state }: Office): boolean {
  const own = VARIANTS.find(({ id }) => id === options.variant)?.agencies ?? [];
  return options.wanted !== undefined && state.submitted !== undefined && !own.includes(state.agency ?? '');
}

/** Whether what was submitted is what the candidate means, and where. */
export const isAsWanted = (office: Office): boolean =>
  office.options.wanted !== undefined && !isElsewhere(office) && differing(office).length === 0;

/** What would be left open, beside what was noted on the way. */
export function leftOpen(office: Office): readonly Noted[] {
  const { state } = office;
  const open: readonly Noted[] = isElsewhere(office)
    ? [{ what: 'wrong-entry', words: state.agency ?? '' }]
    : [...differing(office), ...openStep(office)];
  const known = new Set(state.noted.map(({ words }) => words));
  return open.filter(({ words }) => !known.has(words));
}
