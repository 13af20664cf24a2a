/** How the state of a row looks and which rows are shown. The colour never speaks alone: glyph and word go with it. */

import { STATE_WORDS } from '@/lib/app/checklist-words';
import { needsPerson } from '@/lib/app/needs-person';
import { fieldOf } from '@/lib/domain/fields';
import type { Words } from '@/lib/domain/words';
import type { Reason, Row, RowState } from '@/lib/engine/plan-types';
import type { GlyphName } from '../atoms/Glyph';
import type { Tone } from '../atoms/tone';
import { CHECKLIST } from '../words/checklist';

export interface Look {
  readonly glyph: GlyphName;
  readonly tone: Tone;
  readonly word: Words;
}

const SIGNS: { readonly [state in RowState]: readonly [GlyphName, Tone] } = {
  same: ['tick', 'plain'],
  'will-write': ['plus', 'action'],
  written: ['tick', 'plain'],
  conflict: ['differs', 'attention'],
  ask: ['ask', 'action'],
  problem: ['bang', 'problem'],
  'not-written': ['bang', 'problem'],
  yours: ['hand', 'quiet'],
  absent: ['dash', 'quiet'],
  locked: ['lock', 'quiet'],
};

/** Why a field is not here, in one word. */
const ABSENCES: { readonly [reason in Reason]?: Words } = {
  'hidden-by-answer': CHECKLIST.notAsked,
  'not-needed': CHECKLIST.optional,
  'waits-for': CHECKLIST.later,
};

export function lookOf({ state, reason }: Row): Look {
  if (reason === 'read-only-differs') return { glyph: 'differs', tone: 'attention', word: CHECKLIST.compare };
  const [glyph, tone] = SIGNS[state];
  return { glyph, tone, word: (state === 'absent' && ABSENCES[reason]) || STATE_WORDS[state] };
}

/** Whether there is still something to do or to look at: what 「只看待处理」 leaves, and the receipt of a fill. */
const isOpen = (row: Row): boolean =>
  needsPerson(row) ||
  row.onPage !== undefined ||
  row.state === 'will-write' ||
  row.state === 'written' ||
  row.state === 'yours';

/** Whether the row is one of this page at all; acts of the person that other pages ask for are not. */
const concerns = ({ field, state, reason }: Row, fillable: boolean): boolean =>
  state !== 'absent' || reason !== 'not-on-page' || (fillable && fieldOf(field).policy !== 'human-only');

/** Whether a row is shown. Those that are not stay on the screen's list, hidden. */
export const isShown = (row: Row, fillable: boolean, onlyOpen: boolean): boolean =>
  concerns(row, fillable) && (fillable ? !onlyOpen || isOpen(row) : row.state !== 'absent');
