/**
 * Labels and headings as Chinese forms write them, put down by people who had not seen the evidence: each must mean the
 * field it was written for, and what only looks like it must not.
 *
 * `notYet` and `takenWrongly` declare what fails, and fail themselves once it is mended.
 */
import { describe, expect, it } from 'vitest';
import { type FieldId, fieldOf, isFieldId } from '@/lib/domain/fields';
import { readHeading } from '@/lib/engine/labels';
import { match } from '@/lib/engine/match';
import type { ControlKind, ControlSnapshot } from '@/lib/engine/snapshot';
import { aControl, aPage } from '../builders';
import applicationAndWork from './application-and-work.json';
import educationAndContact from './education-and-contact.json';
import headings from './headings.json';
import personAndPlace from './person-and-place.json';

type Kind = 'text' | 'date' | 'choice' | 'file' | 'check';
interface Said {
  readonly label: string;
  readonly section?: string;
  readonly placeholder?: string;
  readonly kind?: string;
}
interface Words {
  readonly means: readonly (string | Said)[];
  readonly notYet: readonly (string | Said)[];
  readonly another: readonly (string | Said)[];
  readonly takenWrongly?: readonly (string | Said)[];
}

const KINDS: readonly Kind[] = ['text', 'date', 'choice', 'file', 'check'];
const kindOf = (field: FieldId): ControlKind => {
  const kind = field === 'password' ? 'password' : fieldOf(field).kind;
  return kind === 'number' || kind === 'action' ? 'text' : kind;
};

function controlFor(said: string | Said, usual: ControlKind): ControlSnapshot {
  const { label, section = '', placeholder = '', kind } = typeof said === 'string' ? { label: said } : said;
  const asked = KINDS.find((each) => each === kind) ?? usual;
  const control = aControl({
    label,
    kind: asked,
    section,
    placeholder,
    ...(asked === 'choice' ? { options: [] } : {}),
  });
  return asked === 'check' ? { ...control, labels: [...control.labels, { from: 'option', text: label }] } : control;
}

/** Whether a page with this alone is told to ask for the field, or the person is asked whether it does. */
function isTaken(field: FieldId, said: string | Said, usual = kindOf(field)): boolean {
  const { pairs, ambiguous } = match(aPage([controlFor(said, usual)]));
  return pairs.has(field) || ambiguous.has(field);
}

const GIVEN: { readonly [field: string]: Words } = {
  ...personAndPlace,
  ...applicationAndWork,
  ...educationAndContact,
};
const fields = Object.entries(GIVEN).flatMap(([field, words]) => (isFieldId(field) ? [[field, words] as const] : []));

it('speaks of fields that there are', () => expect(fields.length).toBe(Object.keys(GIVEN).length));

describe.each(fields)('%s', (field, { means, notYet, another, takenWrongly = [] }) => {
  it('is asked for by what was written for it', () => {
    expect(means.filter((said) => !isTaken(field, said))).toEqual([]);
  });
  it('declares only what is still not understood', () => {
    expect(notYet.filter((said) => isTaken(field, said))).toEqual([]);
  });
  it('is not seen in what only looks like it, as a box to type in or as one of its own kind', () => {
    const isSeen = (said: string | Said): boolean => isTaken(field, said) || isTaken(field, said, 'text');
    expect(another.filter(isSeen)).toEqual([]);
    expect(takenWrongly.filter((said) => !isSeen(said))).toEqual([]);
  });
});

describe('headings', () => {
  it('of somebody or something else bar what stands under them', () => {
    expect(headings.foreign.filter((text) => !readHeading(text).isForeign)).toEqual([]);
  });
  it('of the form and its steps bar nothing', () => {
    expect(headings.form.filter((text) => readHeading(text).isForeign)).toEqual([]);
  });
  it('of the candidate bar nothing, but for lists of stations and pictures of papers', () => {
    const isList = (text: string): boolean => /经历|履历|简历|扫描件|身份证照片/.test(text);
    const own = Object.values(headings.sections).flat();
    expect(own.filter((text) => readHeading(text).isForeign && !isList(text))).toEqual([]);
  });
});
