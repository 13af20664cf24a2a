/** What has to be known of a JPEG before its scan, where it is one as cameras write them: baseline, in one scan, in colour. */
import { readJpeg } from '../bytes/jpeg';
import { viewOf } from '../bytes/view';
import { type Codes, codesOf, detailEntry, differencesOf, manyOf, meanEntry } from './codes';

export interface Component {
  /** Blocks of 8×8 in each piece of the scan: 1 or 2. */
  readonly across: number;
  readonly down: number;
  /** What a step of each place is worth, in the order in which they are stored; of the mean, eighths of a level. */
  readonly steps: Uint16Array;
  readonly means: Codes;
  /** Those of `means`, with the value. */
  readonly differences: Int32Array;
  readonly details: Codes;
  /** Those of `details`, several at a time. */
  readonly many: Uint16Array;
}

export interface Header {
  /** As stored, pixels. */
  readonly width: number;
  readonly height: number;
  /** EXIF, 1–8. */
  readonly orientation: number;
  /** Y, Cb, Cr. */
  readonly components: readonly Component[];
  /** The scan starts anew after so many pieces; 0: never. */
  readonly every: number;
  /** Where the scan's data begins. */
  readonly from: number;
}

const SOF = new Set([0xc0, 0xc1]);
const [DHT, SOS, DQT, DRI, APP2, APP14] = [0xc4, 0xda, 0xdb, 0xdd, 0xe2, 0xee];
/** Names by which some programs say that the components are red, green and blue. */
const RGB = 'RGB';

/** Huffman codes as the file states them. */
interface Stated {
  readonly counts: Uint8Array;
  readonly values: Uint8Array;
}

/** `undefined`: this is to be left to a decoder, because it is something else, has colours of its own, or is damaged. */
export function headerOf(bytes: Uint8Array): Header | undefined {
  const view = viewOf(bytes);
  if (view.u16(0) !== 0xffd8) return undefined;
  const { size, components: count, bits, coding, scans, state, orientation } = readJpeg(bytes, view);
  const isUsual = coding === 'baseline' && bits === 8 && count === 3 && scans === 1 && state === 'whole';
  if (size === undefined || !isUsual) return undefined;
  // Only noted here: a file may state them again and again.
  const steps: { readonly at: number; readonly isWide: boolean }[] = [];
  const statedMeans: Stated[] = [];
  const statedDetails: Stated[] = [];
  let frame: { id: number; across: number; down: number; table: number }[] = [];
  let every = 0;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (view.u8(at) !== 0xff) return undefined;
    const marker = view.u8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.u16(at + 2);
    at += 4;
    if (marker === APP2 && view.says(at, 'ICC_PROFILE')) return undefined;
    if (marker === APP14 && view.says(at, 'Adobe') && view.u8(at + 11) !== 1) return undefined;
    if (marker === DRI) every = view.u16(at);
    if (marker === DQT)
      while (at < end) {
        const isWide = view.u8(at) >> 4 !== 0;
        steps[view.u8(at) & 3] = { at: at + 1, isWide };
        at += isWide ? 129 : 65;
      }
    if (marker === DHT)
      while (at < end) {
        const [kind, slot] = [view.u8(at) >> 4, view.u8(at) & 3];
        const counts = bytes.subarray(at + 1, at + 17);
        const total = counts.reduce((sum, length) => sum + length, 0);
        const values = bytes.subarray(at + 17, at + 17 + total);
        (kind === 0 ? statedMeans : statedDetails)[slot] = { counts, values };
        at += 17 + total;
      }
    if (SOF.has(marker))
      frame = Array.from({ length: 3 }, (_, order) => {
        const [id, sides, table] = [0, 1, 2].map((byte) => view.u8(at + 6 + 3 * order + byte)) as [
          number,
          number,
          number,
        ];
        return { id, across: sides >> 4, down: sides & 15, table: table & 3 };
      });
    if (marker === SOS) {
      if (view.u8(at) !== 3) return undefined;
      const components = frame.flatMap(({ id, across, down, table }, order): Component[] => {
        const tables = view.u8(at + 2 + 2 * order);
        const [step, mean, detail] = [steps[table], statedMeans[(tables >> 4) & 3], statedDetails[tables & 3]];
        const isFit = order === 0 ? across >= 1 && across <= 2 && down >= 1 && down <= 2 : across === 1 && down === 1;
        const isNamed = view.u8(at + 1 + 2 * order) === id && id !== RGB.charCodeAt(order);
        if (!step || !mean || !detail || !isFit || !isNamed) return [];
        const own = Uint16Array.from({ length: 64 }, (_, place) =>
          step.isWide ? view.u16(step.at + 2 * place) : view.u8(step.at + place),
        );
        if (own[0] === 0) return [];
        const means = codesOf(mean.counts, mean.values, meanEntry);
        const details = codesOf(detail.counts, detail.values, detailEntry);
        const [differences, many] = [differencesOf(means), manyOf(details)];
        return [{ across, down, steps: own, means, differences, details, many }];
      });
      if (components.length !== 3) return undefined;
      return { ...size, orientation, components, every, from: end };
    }
    at = end;
  }
  return undefined;
}
