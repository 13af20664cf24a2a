/**
 * Reads bytes as text in the encodings in which Chinese offices hand texts over.
 *
 * What is valid UTF-8 is UTF-8: text in GB18030 with a Chinese word in it hardly ever is. A mark at the beginning decides
 * before that.
 */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

const attempt = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The text without its mark, and its encoding; undefined where it is in none of them. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    const text = attempt(bytes, encoding);
    if (text !== undefined) return { text: text.replace(/^\uFEFF/, ''), encoding };
  }
  return undefined;
}
