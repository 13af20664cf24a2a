/** Looks through a folder on the disk for values that should not be readable there, in the ways a program would write them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A block compressed by LZ4, as Firefox writes its session files; the first occurrence of every text is in it as it is. */
function unpackLz4(bytes: Buffer): Buffer {
  const whole = Buffer.alloc(bytes.readUInt32LE(8));
  let from = 12;
  let to = 0;
  const length = (start: number): number => {
    let sum = start;
    if (start === 15)
      for (let more = 255; more === 255; ) {
        more = bytes[from++] ?? 0;
        sum += more;
      }
    return sum;
  };
  while (from < bytes.length) {
    const token = bytes[from++] ?? 0;
    const literal = length(token >> 4);
    bytes.copy(whole, to, from, from + literal);
    from += literal;
    to += literal;
    if (from >= bytes.length) break;
    const back = bytes.readUInt16LE(from);
    from += 2;
    for (let left = length(token & 15) + 4; left > 0; left -= 1, to += 1) whole[to] = whole[to - back] ?? 0;
  }
  return whole;
}

/** Base64 of some bytes, wherever they stand in what was encoded: the letters that do not depend on their neighbours. */
const base64s = (bytes: Buffer): readonly Buffer[] =>
  [0, 1, 2].map((shift) => {
    const letters = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return Buffer.from(letters.slice(shift === 0 ? 0 : 4, -3));
  });

function formsOf(value: string | Buffer): readonly Buffer[] {
  const bytes = Buffer.from(value);
  const wide = typeof value === 'string' ? [Buffer.from(value, 'utf16le'), Buffer.from(value, 'utf16le').swap16()] : [];
  const escaped =
    typeof value === 'string'
      ? [Buffer.from(JSON.stringify(value).slice(1, -1)), Buffer.from(encodeURIComponent(value))]
      : [];
  return [bytes, ...wide, ...escaped, ...[bytes, ...wide].flatMap(base64s), Buffer.from(bytes.toString('hex'))];
}

/** Every file below the folder in which a value can be read, as `what: file`. */
export function readableIn(folder: string, values: Readonly<Record<string, string | Buffer>>): readonly string[] {
  const needles = Object.entries(values).map(([what, value]) => ({ what, forms: formsOf(value) }));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  return files.flatMap((path) => {
    const raw = readFileSync(path);
    const bytes = raw.subarray(0, 8).toString('latin1') === 'mozLz40\0' ? unpackLz4(raw) : raw;
    return needles
      .filter(({ forms }) =>
        forms.some(
          (form) => bytes.includes(form) || bytes.includes(form.toString('latin1').toUpperCase(), 0, 'latin1'),
        ),
      )
      .map(({ what }) => `${what}: ${relative(folder, path)}`);
  });
}
