/**
 * Unpacks a model from the script that the build made of it (scripts/photo/models.mjs).
 *
 * The text carries seven bits a letter; they inflate to the plan as JSON and to half-precision weights, whose low
 * bytes stand before all their high bytes.
 */
import type { NetPlan } from './net';

export interface PackedNet {
  readonly plan: NetPlan;
  readonly weights: Float32Array;
}

/** Letters that a script cannot hold stand 128 higher, so only the lower seven bits count. */
function toBytes(letters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((letters.length * 7) / 8));
  let held = 0;
  let bits = 0;
  let count = 0;
  for (let place = 0; place < letters.length; place += 1) {
    held = ((held << 7) | (letters.charCodeAt(place) & 127)) & 0x7fff;
    bits += 7;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count] = held >> bits;
    count += 1;
  }
  return bytes;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Every half-precision number by its sixteen bits. No model holds an infinity. */
function halves(): Float32Array {
  const table = new Float32Array(65_536);
  for (let half = 0; half < table.length; half += 1) {
    const exponent = (half >> 10) & 31;
    const fraction = half & 1023;
    const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
    table[half] = half >> 15 === 0 ? size : -size;
  }
  return table;
}

/** @throws SyntaxError or TypeError where the text is not one that the build made */
export async function unpackNet(letters: string): Promise<PackedNet> {
  const bytes = await inflate(toBytes(letters));
  const length = new DataView(bytes.buffer).getUint32(0, true);
  const plan: NetPlan = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const { count } = plan.weights;
  const low = 4 + length;
  const table = halves();
  const weights = new Float32Array(count);
  for (let order = 0; order < count; order += 1)
    weights[order] = table[bytes[low + order]! | (bytes[low + count + order]! << 8)]!;
  return { plan, weights };
}
