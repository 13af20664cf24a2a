/** What a practice teaches: facts of the guides, official words as they are, and where they stand. */
import type { Source } from '../domain/sources';
import { say, type Words } from '../domain/words';

export interface Lesson {
  readonly words: Words;
  readonly sources: readonly Source[];
}

export const learn = (zh: string, en: string, ...sources: readonly [Source, ...Source[]]): Lesson => ({
  words: say(zh, en),
  sources,
});
