/**
 * A backup that only its passphrase opens: one line of JSON with the profiles and their photos sealed in it.
 *
 * - A sum over everything tells a damaged file from a wrong passphrase.
 * - The file is read back to the letter: a changed letter anywhere, even one that would mean the same, is damage.
 */
import * as z from 'zod/mini';
import { say, type Words } from '@/lib/domain/words';
import type { Handed } from './backup-format';
import { type Derivation, freshDerivation, lockBytes, lockedBytes, sumOf, unlockBytes } from './passphrase';
import type { PhotoPlace } from './photos';
import { pack, unpack } from './sealing';

const FORMAT = 'ruankao-profile-sealed';
const VERSION = 1;
const PART = ['ruankao file', VERSION];

/** Longest file taken in, in UTF-16 units: about ten of the largest photos. */
export const LONGEST_SEALED = 300_000_000;

/** A photo in a backup, and which profile of the file it belongs to, from 0. */
export interface HandedPhoto {
  readonly of: number;
  /** Which of the two pictures; files written before there were two say nothing: `unsorted`. */
  readonly place: PhotoPlace;
  readonly file: File;
}

export interface Contents {
  readonly profiles: readonly Handed[];
  readonly photos: readonly HandedPhoto[];
}

const envelope = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  lock: lockedBytes,
  sum: z.string(),
});

const inside = z.looseObject({
  profiles: z.array(z.unknown()),
  photos: z.array(
    z.object({
      of: z.int(),
      place: z._default(z.enum(['source', 'upload', 'unsorted']), 'unsorted'),
      name: z.string(),
      type: z.string(),
    }),
  ),
});

/** Whether a text says of itself that it is such a file. */
export const looksSealed = (text: string): boolean => text.slice(0, 200).includes(`"${FORMAT}"`);

const textOf = (lock: z.infer<typeof lockedBytes>, sum: string): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, lock, sum });

/** The text of a file with everything in it. */
export async function sealFile(
  passphrase: string,
  { profiles, photos }: Contents,
  how: Derivation = freshDerivation(),
): Promise<string> {
  const listed = photos.map(({ of, place, file: { name, type } }) => ({ of, place, name, type }));
  const blobs = Object.fromEntries(photos.map(({ file }, at) => [`photo ${at}`, file]));
  const lock = await lockBytes(passphrase, PART, await pack({ profiles, photos: listed, ...blobs }), how);
  return textOf(lock, await sumOf(textOf(lock, '')));
}

export type OpenedFile =
  | { readonly kind: 'open'; readonly profiles: readonly unknown[]; readonly photos: readonly HandedPhoto[] }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'refused'; readonly reason: Words };

const DAMAGED: OpenedFile = {
  kind: 'refused',
  reason: say(
    '这个加密文件不完整，或有内容被改动过，打不开。请换一份备份，或重新下载一次。没有导入任何内容。',
    'This encrypted file is incomplete or was changed, and cannot be opened. Use another copy or fetch it again. Nothing was imported.',
  ),
};
const newer = (version: number): OpenedFile => ({
  kind: 'refused',
  reason: say(
    `这个加密文件是第 ${version} 版的格式，这里只认识第 ${VERSION} 版。请先更新助手。没有导入任何内容。`,
    `The encrypted file has format version ${version}; only version ${VERSION} is known here. Update the assistant first. Nothing was imported.`,
  ),
});

/** Opens a file's text, or says why it stays shut. */
export async function openFile(text: string, passphrase: string): Promise<OpenedFile> {
  const letters = text.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '');
  let content: unknown;
  try {
    content = JSON.parse(letters);
  } catch {
    return DAMAGED;
  }
  const parsed = envelope.safeParse(content);
  if (!parsed.success) {
    const version = z.looseObject({ version: z.int() }).safeParse(content);
    return version.success && version.data.version > VERSION ? newer(version.data.version) : DAMAGED;
  }
  const { lock, sum } = parsed.data;
  if (textOf(lock, sum) !== letters || sum !== (await sumOf(textOf(lock, '')))) return DAMAGED;
  const bytes = await unlockBytes(passphrase, PART, lock);
  if (!bytes) return { kind: 'wrong' };
  const opened = unpack(bytes);
  const held = inside.safeParse(opened);
  if (!held.success) return DAMAGED;
  const { profiles, photos } = held.data;
  const files = photos.map(({ of, place, name, type }, at): HandedPhoto => {
    const blob = held.data[`photo ${at}`];
    return { of, place, file: new File(blob instanceof Blob ? [blob] : [], name, { type }) };
  });
  return { kind: 'open', profiles, photos: files };
}
