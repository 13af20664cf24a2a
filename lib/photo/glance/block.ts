/** From the 64 frequencies of a block to its 64 levels: the inverse cosine transform of JPEG. */

const cosine = (angle: number): number => Math.cos((angle * Math.PI) / 16) / 2;
const [C1, C2, C3, C4, C5, C6, C7] = [1, 2, 3, 4, 5, 6, 7].map(cosine) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** One line of eight, `step` apart, in place. */
function line(block: Float32Array, at: number, step: number): void {
  const b1 = block[at + step]!;
  const b2 = block[at + 2 * step]!;
  const b3 = block[at + 3 * step]!;
  const b5 = block[at + 5 * step]!;
  const b6 = block[at + 6 * step]!;
  const b7 = block[at + 7 * step]!;
  const sum = C4 * (block[at]! + block[at + 4 * step]!);
  const difference = C4 * (block[at]! - block[at + 4 * step]!);
  // What is the same on both sides of the middle …
  const e0 = sum + C2 * b2 + C6 * b6;
  const e1 = difference + C6 * b2 - C2 * b6;
  const e2 = difference - C6 * b2 + C2 * b6;
  const e3 = sum - C2 * b2 - C6 * b6;
  // … and what is the opposite.
  const o0 = C1 * b1 + C3 * b3 + C5 * b5 + C7 * b7;
  const o1 = C3 * b1 - C7 * b3 - C1 * b5 - C5 * b7;
  const o2 = C5 * b1 - C1 * b3 + C7 * b5 + C3 * b7;
  const o3 = C7 * b1 - C5 * b3 + C3 * b5 - C1 * b7;
  block[at] = e0 + o0;
  block[at + step] = e1 + o1;
  block[at + 2 * step] = e2 + o2;
  block[at + 3 * step] = e3 + o3;
  block[at + 4 * step] = e3 - o3;
  block[at + 5 * step] = e2 - o2;
  block[at + 6 * step] = e1 - o1;
  block[at + 7 * step] = e0 - o0;
}

/** In place, row by row. What comes out is to be raised by 128. */
export function transformed(block: Float32Array): void {
  for (let column = 0; column < 8; column += 1) line(block, column, 8);
  for (let row = 0; row < 64; row += 8) line(block, row, 1);
}
