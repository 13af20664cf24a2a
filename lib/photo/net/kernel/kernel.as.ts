// The arithmetic of the nets in AssemblyScript, four floats at a time (WebAssembly SIMD).
//
// - Says the same as plain-kernel.ts, which is the one to read first; op by op they are in lib/photo/net/net.ts.
// - Compiled by `npm run photo:kernel` into kernel-binary.ts; a test sees that the two agree.
// - Addresses count bytes. Rows of weights are filled up to eight outputs; maps may be read past their end by less
//   than four floats (the layout leaves room), and are never written past it.
// - One file, longer than others here: AssemblyScript makes one module of it, its helpers are shared by all eleven calls,
//   and a second file would only part a loop from what it stores with.

const SCRATCH: usize = 16384;

/** max(0, v), v · min(max(v + 3, 0), 6) / 6, or v itself. */
function activated(v: v128, activation: i32): v128 {
  const zero = f32x4.splat(0);
  if (activation === 1) return f32x4.max(v, zero);
  if (activation === 2) {
    const gate = f32x4.min(f32x4.max(f32x4.add(v, f32x4.splat(3)), zero), f32x4.splat(6));
    return f32x4.mul(f32x4.mul(v, f32x4.splat(1.0 / 6.0)), gate);
  }
  return v;
}

/** Writes as many of four floats as are still missing of `outputs`. */
function store4(y: usize, v: v128, output: i32, outputs: i32): void {
  if (output + 4 <= outputs) {
    v128.store(y, v);
    return;
  }
  if (output < outputs) store<f32>(y, f32x4.extract_lane(v, 0));
  if (output + 1 < outputs) store<f32>(y + 4, f32x4.extract_lane(v, 1));
  if (output + 2 < outputs) store<f32>(y + 8, f32x4.extract_lane(v, 2));
}

/** Weighted sums of `places` rows of `inputs` floats; four rows and eight outputs at a time stay in registers. */
function rows(
  x: usize,
  places: i32,
  inputs: i32,
  weights: usize,
  bias: usize,
  outputs: i32,
  y: usize,
  activation: i32,
): void {
  const row = (<usize>inputs) << 2;
  const outRow = (<usize>outputs) << 2;
  const line = (<usize>((outputs + 7) & ~7)) << 2;
  let place = 0;
  for (; place + 4 <= places; place += 4) {
    const x0 = x + <usize>place * row;
    const x1 = x0 + row;
    const x2 = x1 + row;
    const x3 = x2 + row;
    for (let output = 0; output < outputs; output += 8) {
      const column = (<usize>output) << 2;
      let a0 = v128.load(bias + column);
      let a1 = v128.load(bias + column, 16);
      let b0 = a0;
      let b1 = a1;
      let c0 = a0;
      let c1 = a1;
      let d0 = a0;
      let d1 = a1;
      let weight = weights + column;
      for (let input: usize = 0; input < row; input += 4) {
        const w0 = v128.load(weight);
        const w1 = v128.load(weight, 16);
        weight += line;
        let v = v128.load32_splat(x0 + input);
        a0 = f32x4.add(a0, f32x4.mul(w0, v));
        a1 = f32x4.add(a1, f32x4.mul(w1, v));
        v = v128.load32_splat(x1 + input);
        b0 = f32x4.add(b0, f32x4.mul(w0, v));
        b1 = f32x4.add(b1, f32x4.mul(w1, v));
        v = v128.load32_splat(x2 + input);
        c0 = f32x4.add(c0, f32x4.mul(w0, v));
        c1 = f32x4.add(c1, f32x4.mul(w1, v));
        v = v128.load32_splat(x3 + input);
        d0 = f32x4.add(d0, f32x4.mul(w0, v));
        d1 = f32x4.add(d1, f32x4.mul(w1, v));
      }
      let q = y + <usize>place * outRow + column;
      store4(q, activated(a0, activation), output, outputs);
      store4(q + 16, activated(a1, activation), output + 4, outputs);
      q += outRow;
      store4(q, activated(b0, activation), output, outputs);
      store4(q + 16, activated(b1, activation), output + 4, outputs);
      q += outRow;
      store4(q, activated(c0, activation), output, outputs);
      store4(q + 16, activated(c1, activation), output + 4, outputs);
      q += outRow;
      store4(q, activated(d0, activation), output, outputs);
      store4(q + 16, activated(d1, activation), output + 4, outputs);
    }
  }
  for (; place < places; place++) {
    const from = x + <usize>place * row;
    for (let output = 0; output < outputs; output += 8) {
      const column = (<usize>output) << 2;
      let a0 = v128.load(bias + column);
      let a1 = v128.load(bias + column, 16);
      let weight = weights + column;
      for (let input: usize = 0; input < row; input += 4) {
        const v = v128.load32_splat(from + input);
        a0 = f32x4.add(a0, f32x4.mul(v128.load(weight), v));
        a1 = f32x4.add(a1, f32x4.mul(v128.load(weight, 16), v));
        weight += line;
      }
      const q = y + <usize>place * outRow + column;
      store4(q, activated(a0, activation), output, outputs);
      store4(q + 16, activated(a1, activation), output + 4, outputs);
    }
  }
}

export function convolve(
  x: usize,
  y: usize,
  weights: usize,
  bias: usize,
  side: i32,
  channels: i32,
  size: i32,
  stride: i32,
  before: i32,
  outSide: i32,
  outputs: i32,
  activation: i32,
): void {
  if (size === 1 && stride === 1) {
    rows(x, side * side, channels, weights, bias, outputs, y, activation);
    return;
  }
  // One row of the result at a time: its windows are laid out flat, then they are rows like any other.
  const run = (<usize>channels) << 2;
  const window = <usize>(size * size) * run;
  for (let i = 0; i < outSide; i++) {
    for (let j = 0; j < outSide; j++) {
      let q = SCRATCH + <usize>j * window;
      const left = j * stride - before;
      for (let u = 0; u < size; u++) {
        const row = i * stride + u - before;
        if (row < 0 || row >= side) {
          memory.fill(q, 0, <usize>size * run);
          q += <usize>size * run;
          continue;
        }
        for (let v = 0; v < size; v++) {
          const column = left + v;
          const from = x + <usize>(row * side + column) * run;
          if (column < 0 || column >= side) for (let c: usize = 0; c < run; c += 4) store<f32>(q + c, 0);
          else for (let c: usize = 0; c < run; c += 4) store<f32>(q + c, load<f32>(from + c));
          q += run;
        }
      }
    }
    rows(
      SCRATCH,
      outSide,
      size * size * channels,
      weights,
      bias,
      outputs,
      y + <usize>((i * outSide * outputs) << 2),
      activation,
    );
  }
}

/** One place of `filter`, near an edge or of any size: only as much of the window as lies on the map. */
function filterPlace(
  x: usize,
  to: usize,
  weights: usize,
  bias: usize,
  side: i32,
  channels: i32,
  size: i32,
  top: i32,
  left: i32,
  activation: i32,
): void {
  const run = (<usize>channels) << 2;
  const u0 = max(0, -top);
  const u1 = min(size, side - top);
  const v0 = max(0, -left);
  const v1 = min(size, side - left);
  for (let channel = 0; channel < channels; channel += 4) {
    const column = (<usize>channel) << 2;
    let sum = v128.load(bias + column);
    for (let u = u0; u < u1; u++) {
      let from = x + <usize>((top + u) * side + left + v0) * run + column;
      let weight = weights + <usize>(u * size + v0) * run + column;
      for (let v = v0; v < v1; v++) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(from), v128.load(weight)));
        from += run;
        weight += run;
      }
    }
    store4(to + column, activated(sum, activation), channel, channels);
  }
}

/** The inside of one row of a 3×3 `filter`: the nine weights of four channels stay in registers. */
function filterRow(
  x: usize,
  y: usize,
  weights: usize,
  bias: usize,
  side: i32,
  channels: i32,
  stride: i32,
  places: i32,
  activation: i32,
): void {
  const run = (<usize>channels) << 2;
  const next = <usize>side * run;
  const step = <usize>stride * run;
  for (let channel = 0; channel < channels; channel += 4) {
    const column = (<usize>channel) << 2;
    let weight = weights + column;
    const w0 = v128.load(weight);
    const w1 = v128.load(weight + run);
    const w2 = v128.load(weight + 2 * run);
    weight += 3 * run;
    const w3 = v128.load(weight);
    const w4 = v128.load(weight + run);
    const w5 = v128.load(weight + 2 * run);
    weight += 3 * run;
    const w6 = v128.load(weight);
    const w7 = v128.load(weight + run);
    const w8 = v128.load(weight + 2 * run);
    const start = v128.load(bias + column);
    let from = x + column;
    let to = y + column;
    for (let place = 0; place < places; place++) {
      const middle = from + next;
      const lower = middle + next;
      let one = f32x4.add(start, f32x4.mul(v128.load(from), w0));
      let two = f32x4.mul(v128.load(from + run), w1);
      let three = f32x4.mul(v128.load(from + 2 * run), w2);
      one = f32x4.add(one, f32x4.mul(v128.load(middle), w3));
      two = f32x4.add(two, f32x4.mul(v128.load(middle + run), w4));
      three = f32x4.add(three, f32x4.mul(v128.load(middle + 2 * run), w5));
      one = f32x4.add(one, f32x4.mul(v128.load(lower), w6));
      two = f32x4.add(two, f32x4.mul(v128.load(lower + run), w7));
      three = f32x4.add(three, f32x4.mul(v128.load(lower + 2 * run), w8));
      store4(to, activated(f32x4.add(one, f32x4.add(two, three)), activation), channel, channels);
      from += step;
      to += run;
    }
  }
}

export function filter(
  x: usize,
  y: usize,
  weights: usize,
  bias: usize,
  side: i32,
  channels: i32,
  size: i32,
  stride: i32,
  before: i32,
  outSide: i32,
  activation: i32,
): void {
  const run = (<usize>channels) << 2;
  // Places whose whole window lies on the map: from `inner` to `outer`.
  const inner = (before + stride - 1) / stride;
  const outer = min(outSide, (side - size + before) / stride + 1);
  for (let i = 0; i < outSide; i++) {
    const top = i * stride - before;
    const line = y + <usize>(i * outSide) * run;
    const isInside = size === 3 && i >= inner && i < outer && outer > inner;
    if (isInside)
      filterRow(
        x + <usize>(top * side + inner * stride - before) * run,
        line + <usize>inner * run,
        weights,
        bias,
        side,
        channels,
        stride,
        outer - inner,
        activation,
      );
    for (let j = 0; j < outSide; j++) {
      if (isInside && j === inner) j = outer;
      if (j >= outSide) break;
      filterPlace(x, line + <usize>j * run, weights, bias, side, channels, size, top, j * stride - before, activation);
    }
  }
}

export function add(x: usize, z: usize, y: usize, count: i32, activation: i32): void {
  const end = (<usize>count) << 2;
  for (let at: usize = 0; at < end; at += 16)
    v128.store(y + at, activated(f32x4.add(v128.load(x + at), v128.load(z + at)), activation));
}

export function scale(x: usize, z: usize, y: usize, count: i32, channels: i32): void {
  const end = (<usize>count) << 2;
  const run = (<usize>channels) << 2;
  for (let at: usize = 0; at < end; at += run)
    for (let c: usize = 0; c < run; c += 16) v128.store(y + at + c, f32x4.mul(v128.load(x + at + c), v128.load(z + c)));
}

export function slope(x: usize, slopes: usize, y: usize, count: i32, channels: i32): void {
  const end = (<usize>count) << 2;
  const run = (<usize>channels) << 2;
  const zero = f32x4.splat(0);
  for (let at: usize = 0; at < end; at += run)
    for (let c: usize = 0; c < run; c += 16) {
      const v = v128.load(x + at + c);
      const below = f32x4.mul(f32x4.min(v, zero), v128.load(slopes + c));
      v128.store(y + at + c, f32x4.add(f32x4.max(v, zero), below));
    }
}

export function logistic(x: usize, y: usize, count: i32): void {
  const end = (<usize>count) << 2;
  for (let at: usize = 0; at < end; at += 4) store<f32>(y + at, 1 / (1 + Mathf.exp(-load<f32>(x + at))));
}

export function halve(x: usize, y: usize, side: i32, channels: i32): void {
  const run = (<usize>channels) << 2;
  const down = <usize>side * run;
  const outSide = side >> 1;
  for (let i = 0; i < outSide; i++)
    for (let j = 0; j < outSide; j++) {
      const from = x + <usize>(2 * i * side + 2 * j) * run;
      const to = y + <usize>(i * outSide + j) * run;
      for (let channel = 0; channel < channels; channel += 4) {
        const c = (<usize>channel) << 2;
        const upper = f32x4.max(v128.load(from + c), v128.load(from + c + run));
        const lower = f32x4.max(v128.load(from + c + down), v128.load(from + c + down + run));
        store4(to + c, f32x4.max(upper, lower), channel, channels);
      }
    }
}

export function average(x: usize, y: usize, places: i32, channels: i32): void {
  const run = (<usize>channels) << 2;
  const share = f32x4.splat(1 / <f32>places);
  for (let c: usize = 0; c < run; c += 16) {
    let sum = f32x4.splat(0);
    for (let place = 0; place < places; place++) sum = f32x4.add(sum, v128.load(x + <usize>place * run + c));
    v128.store(y + c, f32x4.mul(sum, share));
  }
}

export function widen(x: usize, y: usize, places: i32, channels: i32, outputs: i32): void {
  const run = (<usize>channels) << 2;
  const wide = (<usize>outputs) << 2;
  for (let place = 0; place < places; place++) {
    const to = y + <usize>place * wide;
    memory.copy(to, x + <usize>place * run, run);
    memory.fill(to + run, 0, wide - run);
  }
}

/** Doubles by middles: each new place lies a quarter of the way from one old place to the next. */
export function double(x: usize, y: usize, side: i32, channels: i32): void {
  const run = (<usize>channels) << 2;
  const outSide = 2 * side;
  const far = f32x4.splat(0.25);
  const near = f32x4.splat(0.75);
  for (let i = 0; i < outSide; i++) {
    const row = i >> 1;
    const otherRow = min(side - 1, max(0, row + ((i & 1) === 0 ? -1 : 1)));
    for (let j = 0; j < outSide; j++) {
      const column = j >> 1;
      const otherColumn = min(side - 1, max(0, column + ((j & 1) === 0 ? -1 : 1)));
      const a = x + <usize>(row * side + column) * run;
      const b = x + <usize>(row * side + otherColumn) * run;
      const c = x + <usize>(otherRow * side + column) * run;
      const d = x + <usize>(otherRow * side + otherColumn) * run;
      const to = y + <usize>(i * outSide + j) * run;
      for (let k: usize = 0; k < run; k += 16) {
        const here = f32x4.add(f32x4.mul(v128.load(a + k), near), f32x4.mul(v128.load(b + k), far));
        const there = f32x4.add(f32x4.mul(v128.load(c + k), near), f32x4.mul(v128.load(d + k), far));
        v128.store(to + k, f32x4.add(f32x4.mul(here, near), f32x4.mul(there, far)));
      }
    }
  }
}

export function spread(x: usize, y: usize, weights: usize, bias: usize, side: i32, channels: i32): void {
  const run = (<usize>channels) << 2;
  for (let i = 0; i < side; i++)
    for (let j = 0; j < side; j++) {
      const from = x + <usize>(i * side + j) * run;
      for (let part = 0; part < 4; part++) {
        const weight = weights + <usize>part * run;
        let sum = f32x4.splat(0);
        for (let c: usize = 0; c < run; c += 16)
          sum = f32x4.add(sum, f32x4.mul(v128.load(from + c), v128.load(weight + c)));
        const total =
          f32x4.extract_lane(sum, 0) +
          f32x4.extract_lane(sum, 1) +
          f32x4.extract_lane(sum, 2) +
          f32x4.extract_lane(sum, 3);
        const row = 2 * i + (part >> 1);
        store<f32>(y + ((<usize>(row * 2 * side + 2 * j + (part & 1))) << 2), load<f32>(bias) + total);
      }
    }
}
