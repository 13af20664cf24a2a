/**
 * Opens a ZIP where it lies: its list of contents first, then one entry at a time, never the whole.
 *
 * - No entry unpacks to more than it is asked to, whatever the archive claims.
 * - Names are read as UTF-8 where they are that, else as GB18030, which Windows in Chinese writes.
 */
import { BlobReader, configure, type Entry, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { MOST_FILES } from './limits';
import { decodeText } from './text';

// No workers of the library's own: unpacking is the browser's DecompressionStream.
configure({ useWebWorkers: false });

export interface Packed {
  /** With its folders. */
  readonly path: string;
  /** Bytes, as the archive claims. */
  readonly size: number;
  readonly isLocked: boolean;
  /** Unpacks it. Rejects where it is broken, holds more than `most` bytes, or is given up. */
  read(most: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

const isFile = (entry: Entry): entry is FileEntry => !entry.directory;

const pathOf = ({ filename, rawFilename, filenameUTF8 }: Entry): string =>
  filenameUTF8 ? filename : (decodeText(rawFilename)?.text ?? filename);

async function unpack(entry: FileEntry, most: number, signal: AbortSignal | undefined) {
  const parts: Uint8Array[] = [];
  let length = 0;
  const taking = new WritableStream<Uint8Array>({
    write(part) {
      length += part.length;
      if (length > most) throw new RangeError('The entry unpacks to more than it may');
      parts.push(part);
    },
  });
  await entry.getData(taking, { checkOverlappingEntry: true, ...(signal ? { signal } : {}) });
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The files in an archive; `more` where there are too many to be listed. Rejects where it is no ZIP. */
export async function contentsOfZip(
  file: Blob,
): Promise<{ readonly files: readonly Packed[]; readonly more: boolean }> {
  const reader = new ZipReader(new BlobReader(file));
  const files: Packed[] = [];
  for await (const entry of reader.getEntriesGenerator()) {
    if (!isFile(entry)) continue;
    if (files.length === MOST_FILES) return { files, more: true };
    files.push({
      path: pathOf(entry),
      size: entry.uncompressedSize,
      isLocked: entry.encrypted,
      read: (most, signal) => unpack(entry, most, signal),
    });
  }
  return { files, more: false };
}
