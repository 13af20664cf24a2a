/**
 * One thing kept in `storage.local`: its key, its shape and its default together.
 * What is stored and does not parse counts as not stored; a new shape gets a new key or an optional part.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

z.config({ jitless: true }); // zod would otherwise probe with new Function, which the extension's CSP refuses and reports.

export interface Stored<Value> {
  get(): Promise<Value>;
  /** `undefined` is stored by leaving the key out. */
  set(value: Value): Promise<void>;
  /** Tells of every change, by this page or another one. Returns the way to stop. */
  watch(tell: (value: Value) => void): () => void;
}

/** Declares what is kept under a key. */
export function stored<Value>(key: string, schema: z.ZodMiniType<Value>, fallback: Value): Stored<Value> {
  const read = (value: unknown): Value => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    get: async () => read((await browser.storage.local.get(key))[key]),
    set: (value) =>
      value === undefined ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: value }),
    watch(tell) {
      const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
        if (key in changes) tell(read(changes[key]?.newValue));
      };
      browser.storage.local.onChanged.addListener(hear);
      return () => browser.storage.local.onChanged.removeListener(hear);
    },
  };
}
