/**
 * A sentence that a person reads: Chinese first, English as the second locale.
 *
 * Official words (labels, option texts, button texts) stay Chinese inside both.
 */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Writes a sentence in both locales; a missing one is a type error. */
export const say = (zh: string, en: string): Words => ({ zh, en });
