/**
 * Has the photos of a class checked one after the other: a photo is opened, measured, judged and let go before the next.
 *
 * - What stays of a photo is a verdict and sentences, no picture.
 * - Giving up ends at once; what was found until then stays.
 */
import type { PhotoSpecId } from '@/lib/domain/photo-specs';
import type { Words } from '@/lib/domain/words';
import type { PhotoDesk } from '@/lib/photo/contract';
import { overall } from '@/lib/photo/judge';
import { checksOf, gravest, measure, readFile } from '../photo/examine';
import type { PhotoFile } from './photo-files';

export interface PhotoVerdict {
  readonly path: string;
  readonly verdict: 'pass' | 'warn' | 'fail';
  /** What is the matter and what to do, the gravest first. */
  readonly words: readonly Words[];
}

const refused = (path: string, words: Words): PhotoVerdict => ({ path, verdict: 'fail', words: [words] });

/** Looks at one photo. Rejects only when given up. */
async function lookAt(
  desk: PhotoDesk,
  photo: PhotoFile,
  { spec, region, signal }: RoundOptions,
): Promise<PhotoVerdict> {
  const { path } = photo;
  const file = await photo.open(signal);
  if ('zh' in file) return refused(path, file);
  const facts = await readFile(file);
  if ('zh' in facts) return refused(path, facts);
  const picture = await measure(desk, file, facts, { signal });
  const checks = checksOf(spec, { name: file.name, facts, picture }, region).filter(
    ({ verdict }) => verdict !== 'yours',
  );
  return { path, verdict: overall(checks), words: gravest(checks).flatMap(({ advice }) => advice ?? []) };
}

export interface RoundOptions {
  readonly spec: PhotoSpecId;
  /** Name of the agency where the class registers. */
  readonly region: string | undefined;
  readonly signal: AbortSignal;
}

/** Looks at every photo, one at a time; calls back after each. Ends without a word when given up. */
export async function lookAtAll(
  desk: PhotoDesk,
  photos: ReadonlyMap<number, PhotoFile>,
  options: RoundOptions,
  tell: (line: number, verdict: PhotoVerdict) => void,
): Promise<void> {
  for (const [line, photo] of photos) {
    if (options.signal.aborted) return;
    try {
      tell(line, await lookAt(desk, photo, options));
    } catch (error) {
      if (!options.signal.aborted) throw error;
    }
  }
}
