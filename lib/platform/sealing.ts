/**
 * A record as bytes that only its key can read: AES-256-GCM, a fresh 96-bit nonce each time.
 *
 * - What is sealed opens only at its own place (store, id and key are authenticated with it), so that nobody can
 *   exchange two records behind our back.
 * - A flipped bit anywhere is noticed: the record does not open.
 */
import { type Bytes, utf8 } from './bytes';

/** A record as the store holds it when the vault has a passphrase. */
export interface Sealed {
  readonly sealed: 1;
  /** Which key opens it. */
  readonly by: string;
  readonly iv: Bytes;
  readonly bytes: Bytes;
}

/** An open key of the vault, and its name. */
export interface VaultKey {
  readonly id: string;
  readonly key: CryptoKey;
}

export const isSealed = (stored: unknown): stored is Sealed =>
  typeof stored === 'object' &&
  stored !== null &&
  'sealed' in stored &&
  stored.sealed === 1 &&
  'by' in stored &&
  typeof stored.by === 'string' &&
  'iv' in stored &&
  stored.iv instanceof Uint8Array &&
  'bytes' in stored &&
  stored.bytes instanceof Uint8Array;

/** AES-GCM with what must hold true of the place. `place` is authenticated and not kept. */
export const cipher = (iv: Bytes, place: readonly unknown[]): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(JSON.stringify(place)),
});

export const freshIv = (): Bytes => crypto.getRandomValues(new Uint8Array(12));

/** A key of 32 bytes that can be used here and never be read out again. */
export const importKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

const placeOf = (by: string, store: string, id: string) => ['ruankao record', 1, by, store, id];

export async function seal({ id: by, key }: VaultKey, store: string, id: string, record: unknown): Promise<Sealed> {
  const iv = freshIv();
  const sealed = await crypto.subtle.encrypt(cipher(iv, placeOf(by, store, id)), key, await pack(record));
  return { sealed: 1, by, iv, bytes: new Uint8Array(sealed) };
}

/** The record, or undefined if it was changed, cut, or belongs elsewhere. */
export async function unseal({ key }: VaultKey, store: string, id: string, sealed: Sealed): Promise<unknown> {
  try {
    const opened = await crypto.subtle.decrypt(cipher(sealed.iv, placeOf(sealed.by, store, id)), key, sealed.bytes);
    return unpack(new Uint8Array(opened));
  } catch {
    return undefined;
  }
}

interface PackedBlob {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** A record as bytes: the length of its JSON, the JSON, then the bytes of each blob directly in it. */
export async function pack(record: unknown): Promise<Bytes> {
  const entries = typeof record === 'object' && record !== null ? Object.entries(record) : [];
  const blobs = entries.filter((entry): entry is [string, Blob] => entry[1] instanceof Blob);
  const plain = blobs.length > 0 ? Object.fromEntries(entries.filter(([, one]) => !(one instanceof Blob))) : record;
  const listed = blobs.map(([name, { type, size }]): PackedBlob => ({ name, type, size }));
  const head = utf8(JSON.stringify({ plain, blobs: listed }));
  const parts = [head, ...(await Promise.all(blobs.map(async ([, blob]) => new Uint8Array(await blob.arrayBuffer()))))];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 4));
  new DataView(whole.buffer).setUint32(0, head.length);
  let at = 4;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The record again. Throws where the bytes are not what `pack` makes. */
export function unpack(bytes: Bytes): unknown {
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const { plain, blobs }: { plain: unknown; blobs: readonly PackedBlob[] } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(4, end)),
  );
  let at = end;
  const unpacked = blobs.map(({ name, type, size }): [string, Blob] => {
    at += size;
    return [name, new Blob([bytes.slice(at - size, at)], { type })];
  });
  return unpacked.length > 0 && typeof plain === 'object' ? { ...plain, ...Object.fromEntries(unpacked) } : plain;
}
