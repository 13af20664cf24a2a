/**
 * From a passphrase to a key: PBKDF2 with SHA-256, as often as OWASP asks for today, and with what wraps under it.
 *
 * PBKDF2 and not Argon2id: WebCrypto has it, natively and audited; Argon2id would need WebAssembly, which the
 * extension's policy forbids on purpose, or run in script at a fraction of the strength for the same wait.
 */
import * as z from 'zod/mini';
import { type Bytes, fromBase64, toBase64, utf8 } from './bytes';
import { cipher, freshIv } from './sealing';

z.config({ jitless: true }); // zod would otherwise probe with new Function, which the extension's CSP refuses and reports.

/** Rounds for whatever is locked from now on. A lock with fewer is renewed when it is next opened. */
export const ROUNDS = 600_000;
/** What a file may ask for: a file from elsewhere must neither be weak nor keep the machine busy for minutes. */
const LEAST_ROUNDS = 100_000;
const MOST_ROUNDS = 10_000_000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

export const derivation = z.strictObject({
  name: z.literal('PBKDF2-SHA-256'),
  rounds: z.int().check(z.minimum(LEAST_ROUNDS), z.maximum(MOST_ROUNDS)),
  salt: base64,
});
export type Derivation = Readonly<z.infer<typeof derivation>>;

/** Bytes locked by a passphrase: how the key is made from it, and what it locks. */
export const lockedBytes = z.strictObject({
  derivation,
  cipher: z.literal('AES-256-GCM'),
  iv: base64,
  bytes: base64,
});
export type LockedBytes = Readonly<z.infer<typeof lockedBytes>>;

export const freshDerivation = (rounds = ROUNDS): Derivation => ({
  name: 'PBKDF2-SHA-256',
  rounds,
  salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
});

/**
 * The key a passphrase makes. Written with a full-width keyboard or with a half-width one it is the same passphrase
 * (Unicode NFKC).
 */
async function keyOf(passphrase: string, { rounds, salt }: Derivation): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: fromBase64(salt) },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** What is authenticated along: everything that says how to open it, and what it is part of. */
const placeOf = (part: readonly unknown[], { name, rounds, salt }: Derivation) => [...part, name, rounds, salt];

/** Locks some bytes. `part` says what they are, and must be the same when they are opened. */
export async function lockBytes(
  passphrase: string,
  part: readonly unknown[],
  bytes: Bytes,
  how: Derivation = freshDerivation(),
): Promise<LockedBytes> {
  const iv = freshIv();
  const locked = await crypto.subtle.encrypt(cipher(iv, placeOf(part, how)), await keyOf(passphrase, how), bytes);
  return { derivation: how, cipher: 'AES-256-GCM', iv: toBase64(iv), bytes: toBase64(new Uint8Array(locked)) };
}

/** The bytes, or undefined: another passphrase, or something was changed. */
export async function unlockBytes(
  passphrase: string,
  part: readonly unknown[],
  { derivation: how, iv, bytes }: LockedBytes,
): Promise<Bytes | undefined> {
  const key = await keyOf(passphrase, how);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(cipher(fromBase64(iv), placeOf(part, how)), key, fromBase64(bytes)),
    );
  } catch {
    return undefined;
  }
}

/** SHA-256 of a text, in hexadecimal: tells what is damaged from what is locked with another passphrase. */
export async function sumOf(text: string): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
