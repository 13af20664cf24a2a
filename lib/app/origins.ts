/** Where facts stand, for people to read. */
import type { Origin } from '@/lib/domain/region';
import { SOURCES, type SourceKey } from '@/lib/domain/sources';
import { say, type Words } from '@/lib/domain/words';

const isSourceKey = (key: string): key is SourceKey => key in SOURCES;

/** Where a fact was learned, in words: the guide and the place in it, or the host of the page. */
export function originWords(origin: Origin): Words {
  if (/^https?:/.test(origin)) return say(new URL(origin).hostname, new URL(origin).hostname);
  const [key = '', ...place] = origin.split(' ');
  const name = isSourceKey(key) ? SOURCES[key] : say(key, key);
  return say([name.zh, ...place].join(' '), [name.en, ...place].join(' '));
}

/** The address of a source that is a page; opened by the person only. */
export const addressOf = (origin: Origin): string | undefined => (/^https?:/.test(origin) ? origin : undefined);
