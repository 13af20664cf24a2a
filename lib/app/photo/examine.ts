/**
 * Looks at one file from its bytes to its pixels, and says what was found.
 *
 * - The bytes first: what they refuse is never decoded.
 * - Whatever the file is, there is an answer; only giving up ends without one.
 */
import { DECODABLE, type PhotoSpecId } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';
import { type ByteFacts, readBytes } from '@/lib/photo/bytes';
import { type PhotoDesk, PhotoError, type PixelFacts, type Stage } from '@/lib/photo/contract';
import { type Check, judge, refusalToDecode } from '@/lib/photo/judge';

export interface Examined {
  readonly name: string;
  readonly facts: ByteFacts;
  /** What was measured, or why nothing was; undefined while it is being measured. */
  readonly picture: PixelFacts | Words | undefined;
}

const TOO_LARGE = say(
  '文件超过 20 MB，没有打开。请换一张较小的。',
  'The file is larger than 20 MB and was not opened. Choose a smaller one.',
);
const UNREADABLE = say(
  '没有读到这个文件，它可能已被移动。请再选一次。',
  'The file could not be read; it may have been moved. Choose it again.',
);
const NOT_DECODED = say(
  '浏览器打不开这张图像，内容可能已损坏。请重新导出一张 JPG。',
  'The browser cannot open this picture; it may be damaged. Export it as JPG again.',
);
const NOT_MEASURED = say(
  '没有量到：助手的看图部分没有响应。请刷新这一页再试；上面按文件查的几项仍然有效。',
  'Not measured: the part that looks at pictures does not answer. Reload this page; the rows about the file still hold.',
);

/** The bytes of a file; undefined where they cannot be had. */
const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );

/** What the bytes tell; words where they are not even read. */
export async function readFile(file: Blob): Promise<ByteFacts | Words> {
  if (file.size > DECODABLE.bytes) return TOO_LARGE;
  const bytes = await bytesOf(file);
  return bytes ? readBytes(bytes) : UNREADABLE;
}

export interface Looking {
  readonly signal: AbortSignal;
  readonly onStage?: (stage: Stage) => void;
}

/** Measures the picture of a file whose bytes were read. Rejects only when given up. */
export async function measure(
  desk: PhotoDesk,
  file: Blob,
  facts: ByteFacts,
  { signal, onStage }: Looking,
): Promise<PixelFacts | Words> {
  const refusal = refusalToDecode(facts);
  if (refusal) return refusal;
  try {
    return await desk.measure(file, { signal, ...(onStage ? { onProgress: onStage } : {}) });
  } catch (error) {
    if (signal.aborted) throw error;
    return error instanceof PhotoError && error.trouble === 'cannot-decode' ? NOT_DECODED : NOT_MEASURED;
  }
}

export const isMeasured = (picture: Examined['picture']): picture is PixelFacts =>
  picture !== undefined && 'faces' in picture;

export const checksOf = (spec: PhotoSpecId, { name, facts, picture }: Examined, region?: string): readonly Check[] =>
  judge({ spec, file: facts, name, ...(picture ? { picture } : {}), ...(region ? { region } : {}) });

/** What is worth telling where there is little room, the gravest first. */
export function gravest(checks: readonly Check[]): readonly Check[] {
  const fails = checks.filter(({ verdict }) => verdict === 'fail');
  // The wrong one of the two photos: all other differences follow from that.
  const mistaken = fails.filter(({ id }) => id === 'which' || id === 'format').slice(0, 1);
  const warns = checks.filter(({ verdict, advice }) => verdict === 'warn' && advice);
  return mistaken.length > 0 ? mistaken : [...fails, ...warns];
}
