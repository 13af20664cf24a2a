/**
 * The few things remembered about the person's choices. Each line holds its key, its values and its default together.
 *
 * - Kept in this browser only; never synchronised.
 * - A stored value that is none of ours counts as not set.
 * - No answer of a profile is ever kept here.
 */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

z.config({ jitless: true }); // zod would otherwise probe with new Function, which the extension's CSP refuses and reports.

export interface Setting<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Tells of every change, by this page or another one. Returns the way to stop. */
  watch(tell: (value: Value) => void): () => void;
}

/** Declares one setting. `undefined` is stored by leaving the key out. */
function setting<Value>(key: string, schema: z.ZodMiniType<Value>, fallback: Value): Setting<Value> {
  const item = storage.defineItem<unknown>(`local:${key}`, { version: 1 });
  const read = (stored: unknown): Value => {
    const parsed = schema.safeParse(stored);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    get: async () => read(await item.getValue()),
    set: (value) => (value === undefined ? item.removeValue() : item.setValue(value)),
    watch: (tell) => item.watch((stored) => tell(read(stored))),
  };
}

/** The profile that is filled from and shown first. */
export const currentProfile = setting('current-profile', z.optional(z.string()), undefined);

/** Whether the four sentences of the first start were read. */
export const firstRunSeen = setting('first-run-seen', z.boolean(), false);

/** Language of our own sentences. Not set: as the browser. */
export const localeChoice = setting('locale', z.optional(z.enum(['zh-CN', 'en'])), undefined);

/** Light or dark. Not set: as the system. */
export const themeChoice = setting('theme', z.optional(z.enum(['light', 'dark'])), undefined);

/** Everything a quarter larger. */
export const largeType = setting('large-type', z.boolean(), false);

/** Id of the region and year to go by where the page does not say it. Not set: as the page, else the newest national facts. */
export const variantChoice = setting('variant', z.optional(z.string()), undefined);
