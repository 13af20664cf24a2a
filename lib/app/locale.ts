/**
 * The one place that knows in which language our sentences are shown.
 *
 * The person's choice decides, then the browser's first language: English for any kind of English, Chinese for all others.
 * Official words stay Chinese in both.
 */
import { signal } from '@preact/signals';
import type { Words } from '@/lib/domain/words';
import { localeChoice } from '@/lib/platform/settings';
import { english, loadEnglish } from './english';

export type Locale = 'zh-CN' | 'en';

/** The language shown now. Whatever reads it is drawn again when it changes. */
export const locale = signal<Locale>('zh-CN');

/** The sentence in the language shown now. */
export const t = (words: Words): string => (locale.value === 'en' ? (english(words.en) ?? words.zh) : words.zh);

/** The English gloss of an official label, for those who read English; undefined for all others. */
export const glossed = (gloss: string): string | undefined => (locale.value === 'en' ? english(gloss) : undefined);

/** The language for a browser whose first language is the given tag, e.g. `en-GB`. */
export const localeFor = (browserLanguage: string): Locale => (/^en\b/i.test(browserLanguage) ? 'en' : 'zh-CN');

/** What the person chose; undefined: as the browser. */
export const chosenLocale = signal<Locale | undefined>(undefined);

export const chooseLocale = (choice: Locale | undefined): Promise<void> => localeChoice.set(choice);

async function show(chosen: Locale | undefined, browserLanguage: string): Promise<void> {
  const next = chosen ?? localeFor(browserLanguage);
  if (next === 'en') await loadEnglish();
  chosenLocale.value = chosen;
  locale.value = next;
}

/** Settles the language as it is chosen now. */
export const settleLocale = async (browserLanguage: string): Promise<void> =>
  show(await localeChoice.get(), browserLanguage);

/** Settles the language and follows later choices. Returns the way to stop following. */
export async function followLocale(browserLanguage: string): Promise<() => void> {
  await settleLocale(browserLanguage);
  return localeChoice.watch((chosen) => void show(chosen, browserLanguage));
}
