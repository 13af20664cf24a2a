/**
 * The open key of the vault, where all windows of the extension find it: `storage.session`, which the browser keeps in
 * memory only, forgets when it ends, and never shows to a content script. Each window makes of it a key that cannot be
 * read out again.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Bytes, fromBase64, toBase64 } from './bytes';
import { importKey, type VaultKey } from './sealing';

z.config({ jitless: true }); // zod would otherwise probe with new Function, which the extension's CSP refuses and reports.

const NAME = 'vault-key';
/** One key; two while another window still reads what the older one sealed. */
const kept = z.array(z.object({ id: z.string(), raw: z.string() })).check(z.minLength(1));
type Kept = z.infer<typeof kept>;

/** How long a window may take to store what was just typed before its key is gone, in ms. */
const LAST_WORDS_MS = 2_000;

/** This window's own copies; they outlive a lock only for the last words. */
let held: readonly VaultKey[] = [];
let imported = '';
let isClosing = false;
const lastWords = new Set<() => Promise<void>>();
const listeners = new Set<() => void>();

async function stored(): Promise<Kept> {
  const parsed = kept.safeParse((await browser.storage.session.get(NAME))[NAME]);
  return parsed.success ? parsed.data : [];
}

/** Makes this window's copies those that are open now. */
async function load(): Promise<void> {
  const now = await stored();
  const text = JSON.stringify(now);
  if (text === imported || (isClosing && now.length === 0)) return;
  held = await Promise.all(now.map(async (one) => ({ id: one.id, key: await importKey(fromBase64(one.raw)) })));
  imported = text;
}

/** The open key of that name, or undefined while the vault is locked. */
export async function openKey(id: string): Promise<VaultKey | undefined> {
  listen();
  await load();
  return held.find((one) => one.id === id);
}

/** An open key as bytes, to be wrapped anew. */
export interface RawKey {
  readonly id: string;
  readonly raw: Bytes;
}

export const openBytes = async (): Promise<readonly RawKey[]> =>
  (await stored()).map(({ id, raw }) => ({ id, raw: fromBase64(raw) }));

/** Opens the vault for every window, until it is locked or the browser ends. */
export const holdKeys = (keys: readonly RawKey[]): Promise<void> =>
  browser.storage.session.set({ [NAME]: keys.map(({ id, raw }) => ({ id, raw: toBase64(raw) })) });

/** Locks the vault in every window. */
export const forgetKey = (): Promise<void> => browser.storage.session.remove(NAME);

/** Lets a window store what is not stored yet, at the last moment before its key is gone. Returns the way to stop. */
export function beforeLocking(work: () => Promise<void>): () => void {
  listen();
  lastWords.add(work);
  return () => lastWords.delete(work);
}

/** Calls back after the vault was opened or locked, by whichever window. Returns the way to stop. */
export function watchKey(tell: () => void): () => void {
  listen();
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Follows the key of all windows, from the first use on. */
function listen(): void {
  const { onChanged } = browser.storage.session;
  if (!onChanged.hasListener(hear)) onChanged.addListener(hear);
}

function hear(changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void {
  if (NAME in changes) void follow(!kept.safeParse(changes[NAME]?.newValue).success);
}

async function follow(isLocked: boolean): Promise<void> {
  if (isLocked) {
    isClosing = true;
    const patience = new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS));
    await Promise.race([Promise.allSettled([...lastWords].map((work) => work())), patience]);
    isClosing = false;
    held = [];
    imported = '';
  } else await load();
  for (const tell of listeners) tell();
}
