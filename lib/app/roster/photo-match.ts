/**
 * Tells whose photo a file is, by its name alone: the document number, the person's name, or the number in the roster.
 *
 * - What could be two people's is nobody's, and is told; so is a person with two photos, and a name that says one person
 *   where the number says another.
 * - A number in the roster counts where nothing else stands in the name: 12.jpg, not DSC_0012.jpg.
 * - Folders do not count, nor do capitals; 01 is 1.
 */
import { say, type Words } from '@/lib/domain/words';
import type { Candidate } from './candidates';

export interface Named {
  /** With its folders. */
  readonly path: string;
}

export interface Matches<File extends Named> {
  /** By row. */
  readonly photos: ReadonlyMap<number, File>;
  /** Rows that have a photo which could not be given to them, with what is the matter. */
  readonly doubts: ReadonlyMap<number, Words>;
  /** Pictures that are nobody's, in words, by path. */
  readonly left: readonly { readonly path: string; readonly words: Words }[];
  /** Files that are no pictures by their names. */
  readonly others: number;
}

const PICTURE = /\.(?:jpe?g|jfif|png|bmp|gif|webp|heic|heif|avif|tiff?)$/i;
/** What programs leave behind in folders. */
const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db)/i;

const baseOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(PICTURE, '').normalize('NFKC').trim();

const plainNumber = (word: string): string => word.replace(/^0+(?=\d)/, '');
const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s·•]/g, '')
    .toLowerCase();

/** What people put behind a name: 张三照片, 张三证件照. */
const BEHIND = /(?:的|证件|报名|免冠|登记|[一二两12]寸|白底|彩色)*(?:照片|相片|照)$/u;

/** Everything in a name that may be somebody's name, in comparable form. */
const namesIn = (base: string): ReadonlySet<string> => {
  const parts = [base, ...base.split(/[^\p{L}·•]+/u), ...(base.match(/[\p{Script=Han}·•]{2,}/gu) ?? [])];
  return new Set([...parts, ...parts.map((part) => part.replace(BEHIND, ''))].map(plainName).filter(Boolean));
};

const CITIZEN = /^\d{17}[\dX]$/;

interface Readings {
  readonly byId: readonly Candidate[];
  readonly byName: readonly Candidate[];
  readonly byNumber: readonly Candidate[];
  /** A citizen's number stands there that is nobody's in the roster. */
  readonly isStrange: boolean;
}

function readingsOf(base: string, candidates: readonly Candidate[]): Readings {
  const runs: readonly string[] = base.toUpperCase().match(/[0-9A-Z]{7,}/g) ?? [];
  const names = namesIn(base);
  const [number] = /^\d{1,4}(?!\d)|(?<!\d)\d{1,4}$/.exec(base) ?? [];
  const byId = candidates.filter(({ answers: { idNumber } }) => idNumber && runs.includes(idNumber.toUpperCase()));
  return {
    byId,
    byName: candidates.filter(({ answers: { name } }) => name && names.has(plainName(name))),
    byNumber: candidates.filter((one) => number !== undefined && plainNumber(one.number) === plainNumber(number)),
    isStrange: byId.length === 0 && runs.some((run) => CITIZEN.test(run)),
  };
}

type People = { readonly people: readonly Candidate[]; readonly isTorn: boolean };

/** The people a name may mean; several: it does not tell which. `isTorn`: it speaks against itself. */
function peopleOf(base: string, candidates: readonly Candidate[]): People {
  const { byId, byName, byNumber, isStrange } = readingsOf(base, candidates);
  if (byId.length > 0 && byName.length > 0) {
    const both = byName.filter((one) => byId.includes(one));
    return { people: both, isTorn: both.length === 0 };
  }
  if (byId.length > 0) return { people: byId, isTorn: false };
  if (isStrange) return { people: [], isTorn: byName.length > 0 };
  const narrowed = byName.filter((one) => byNumber.includes(one));
  if (byName.length > 1 && narrowed.length > 0) return { people: narrowed, isTorn: false };
  if (byName.length > 0) return { people: byName, isTorn: false };
  // A number with anything beside it (DSC_0012, 12-赵六) is a camera's, or somebody else's.
  return { people: /^\d+$/.test(base) ? byNumber : [], isTorn: false };
}

const who = ({ line, answers }: Candidate): string => `第 ${line} 行${answers.name ? ` ${answers.name}` : ''}`;
const whoEn = ({ line, answers }: Candidate): string => `row ${line}${answers.name ? ` ${answers.name}` : ''}`;

const TORN = say(
  '文件名里的证件号码和姓名不是同一个人，没有采用。',
  'The document number and the name in the file name are not the same person’s; it was not taken.',
);
const NOBODY = say('名单里没有这个人，没有采用。', 'Nobody in the roster; it was not taken.');
const SEVERAL = (people: readonly Candidate[]) =>
  say(
    `可能是${people.map(who).join('、')}的，分不清，没有采用。请把证件号码写进文件名。`,
    `It may belong to ${people.map(whoEn).join(', ')}; it was not taken. Put the document number into the file name.`,
  );
const TWO_PHOTOS = (paths: readonly string[]) =>
  say(
    `有 ${paths.length} 张照片：${paths.join('、')}。不知道用哪一张，都没有检查，请只留一张。`,
    `There are ${paths.length} photos: ${paths.join(', ')}. It is not known which to use; none was checked. Keep one.`,
  );

/** Gives every file to whom its name says. */
export function matchPhotos<File extends Named>(
  files: readonly File[],
  candidates: readonly Candidate[],
): Matches<File> {
  const visible = files.filter(({ path }) => !HIDDEN.test(path));
  const pictures = visible.filter(({ path }) => PICTURE.test(path));
  const given = new Map<number, readonly File[]>();
  const doubts = new Map<number, Words>();
  const left: { path: string; words: Words }[] = [];
  for (const file of pictures) {
    const { people, isTorn } = peopleOf(baseOf(file.path), candidates);
    const [one, another] = people;
    if (isTorn) left.push({ path: file.path, words: TORN });
    else if (!one) left.push({ path: file.path, words: NOBODY });
    else if (another) {
      left.push({ path: file.path, words: SEVERAL(people) });
      for (const { line } of people) doubts.set(line, SEVERAL(people));
    } else given.set(one.line, [...(given.get(one.line) ?? []), file]);
  }
  const photos = new Map<number, File>();
  for (const [line, own] of given) {
    const [only, second] = own;
    if (second) doubts.set(line, TWO_PHOTOS(own.map(({ path }) => path)));
    else if (only) photos.set(line, only);
  }
  return { photos, doubts, left, others: visible.length - pictures.length };
}
