/**
 * The English sentences, which the build keeps in a file of their own (scripts/lean-build.mjs): most people never load it.
 *
 * In the pages a sentence is then a place: its number and its values between private characters that no form and no
 * answer contains. Outside a build (in tests) a sentence is itself.
 */
import { signal } from '@preact/signals';

/** Each the fixed parts of a sentence, between which its values stand. */
export type Sentences = readonly (readonly string[])[];

const FILE = '/english.js';
/** The innermost place: its values hold no other. */
const PLACE = /\uE000(\d+)((?:\uE002[^\uE000\uE001]*)*)\uE001/g;

const loaded = signal<Sentences | undefined>(undefined);

/** Loads the sentences, once. Without them the places cannot be read, and Chinese is shown. */
export async function loadEnglish(): Promise<void> {
  if (!import.meta.env.PROD || loaded.value) return;
  try {
    const { default: sentences }: { readonly default: Sentences } = await import(/* @vite-ignore */ FILE);
    loaded.value = sentences;
  } catch {
    // A service worker cannot load a file later; its build keeps every sentence in place.
  }
}

/** The sentence itself; undefined: its file is not there. */
export function english(text: string, sentences = loaded.value): string | undefined {
  if (!text.includes('\uE000')) return text;
  if (!sentences) return undefined;
  const read = text.replace(PLACE, (_, number: string, values: string) => {
    const [, ...given] = values.split('\uE002');
    return (sentences[Number(number)] ?? []).map((fixed, index) => fixed + (given[index] ?? '')).join('');
  });
  return read === text ? read : english(read, sentences);
}
