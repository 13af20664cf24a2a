import type { FieldId } from '../fields';
import type { Source } from '../sources';

/**
 * What a box says of itself without words: how many signs it takes, with what it is typed, what it offers as an example.
 * That makes a doubtful label certain, and refuses a box into which the answer does not go; by itself it names nothing.
 */
export interface Format {
  /** A box that takes fewer signs holds only a part of the answer. */
  readonly least: number;
  /** `maxlength` that few other answers have. */
  readonly lengths?: readonly number[];
  /** `type` and `autocomplete` of the HTML standard that mean this answer. */
  readonly tokens?: readonly string[];
  /** What an example shown in the box looks like. */
  readonly example?: RegExp;
  /** What the page's own `pattern` holds when it is about this answer; compared as text, never run. */
  readonly pattern?: RegExp;
  readonly sources: readonly Source[];
}

const date: Format = { least: 6, example: /^(19|20)\d\d[-/.年]\d\d?([-/.月]\d\d?日?)?$/, sources: ['form-habits'] };

export const FORMATS: { readonly [Id in FieldId]?: Format } = {
  name: { least: 2, tokens: ['name'], sources: ['html-standard'] },
  // A passport has nine signs; a box for an identity card has room for eighteen.
  idNumber: {
    least: 8,
    lengths: [18],
    example: /^\d{6}[\dx*]{8,11}[\dx]$/i,
    pattern: /\\d\{(17|15|14)\}|\[0-9\]\{(17|15|14)\}|\(18\|19\|20\)|\(19\|20\)/,
    sources: ['gb-11643-1999', 'form-habits'],
  },
  mobile: {
    least: 11,
    lengths: [11],
    tokens: ['tel-national', 'tel', 'mobile'],
    example: /^1[3-9][\dx*]{9}$/i,
    pattern: /^\^?\(?1(\[|\(?3|\\d\{10\}|\[0-9\]\{10\})/,
    sources: ['html-standard', 'form-habits'],
  },
  landline: {
    least: 7,
    example: /^\(?0\d{2,3}\)?[-—– ]?[\dx*]{7,8}$|区号.*号/i,
    pattern: /^\^?\(*0(\\d|\[)/,
    sources: ['form-habits'],
  },
  email: { least: 10, tokens: ['email'], example: /@/, pattern: /@/, sources: ['html-standard'] },
  postcode: {
    least: 6,
    lengths: [6],
    tokens: ['postal-code'],
    example: /^\d{6}$/,
    pattern: /^\^?(\[[01]-9\]|\\d)\{6\}\$?$|^\^?\[1-9\](\\d|\[0-9\])\{5\}\$?$/,
    sources: ['html-standard', 'form-habits'],
  },
  postalAddress: { least: 10, tokens: ['street-address', 'address-line1'], sources: ['html-standard'] },
  employer: { least: 5, tokens: ['organization'], sources: ['html-standard'] },
  school: { least: 5, sources: ['form-habits'] },
  birthDate: { ...date, tokens: ['bday'] },
  workStartDate: date,
  professionStartDate: date,
  titleDate: date,
  graduationDate: date,
  idValidFrom: date,
  idValidUntil: date,
};
