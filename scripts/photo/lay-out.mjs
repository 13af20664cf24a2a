/**
 * Lays a model out as the runner of lib/photo/net wants it: constants first, then room for the maps, reused as soon
 * as nobody reads them any more; activations joined with the step before them.
 */

/** @typedef {import('./read-model.mjs').Model} Model */
/** @typedef {import('./read-model.mjs').Operation} Operation */
/** @typedef {import('../../lib/photo/net/net').Step} Step */
/** @typedef {import('../../lib/photo/net/net').NetPlan} NetPlan */
/** @typedef {import('../../lib/photo/net/net').Activation} Activation */

/** Below this stand the kernel's own tables and its scratch space. */
const FIRST = 65_536;
/** Vectors of four floats may reach past the end of a map. */
const SLACK = 64;

/** @param {readonly number[]} shape */
const sizeOf = (shape) => shape.reduce((product, side) => product * side, 1);
/** @param {number} count */
const toEight = (count) => Math.ceil(count / 8) * 8;

/** Lays constants one behind another. */
class Constants {
  /** @type {number[]} */
  values = [];

  /** @param {ArrayLike<number>} values @returns {number} their address */
  put(values) {
    const at = FIRST + 4 * this.values.length;
    for (let order = 0; order < values.length; order += 1) this.values.push(values[order] ?? 0);
    while (this.values.length % 8 !== 0) this.values.push(0);
    return at;
  }

  get end() {
    return FIRST + 4 * this.values.length + SLACK;
  }
}

/** Hands out memory behind the constants, the smallest free piece that suffices. */
class Room {
  /** @type {{ at: number, bytes: number }[]} */
  #free = [];

  /** @param {number} end */
  constructor(end) {
    this.end = end;
  }

  /** @param {number} floats */
  take(floats) {
    const bytes = Math.ceil((4 * floats + SLACK) / 16) * 16;
    const [best] = this.#free.filter((piece) => piece.bytes >= bytes).sort((one, other) => one.bytes - other.bytes);
    if (best === undefined) {
      const piece = { at: this.end, bytes };
      this.end += bytes;
      return piece;
    }
    this.#free.splice(this.#free.indexOf(best), 1);
    return best;
  }

  /** @param {{ at: number, bytes: number }} piece */
  giveBack(piece) {
    this.#free.push(piece);
  }
}

/** Reorders `[output][window][channel]` to `[window][channel][output, filled up to eights]`. */
function byOutput(/** @type {ArrayLike<number>} */ weights, /** @type {number} */ outputs) {
  const inputs = weights.length / outputs;
  const wide = toEight(outputs);
  const ordered = new Float32Array(inputs * wide);
  for (let output = 0; output < outputs; output += 1)
    for (let input = 0; input < inputs; input += 1)
      ordered[input * wide + output] = weights[output * inputs + input] ?? 0;
  return ordered;
}

/** @param {Operation} operation @param {number} side @param {number} size @param {number} outSide */
function windowOf({ settings }, side, size, outSide) {
  const stride = settings.strideX ?? 1;
  const missing = settings.valid === 1 ? 0 : Math.max(0, (outSide - 1) * stride + size - side);
  return { size, stride, before: Math.floor(missing / 2) };
}

/**
 * The model without what is nothing at run time: unpacking of constants, changes of shape, activations of their own.
 * `same` leads from a tensor to the one that holds its values; `pieces` to those that make it up.
 * @param {Model} model
 */
function simplify({ tensors, operations }) {
  const same = new Map();
  const pieces = new Map();
  /** @type {(Operation & { activation: Activation })[]} */
  const kept = [];
  /** @param {number} tensor @returns {number} */
  const held = (tensor) => (same.has(tensor) ? held(same.get(tensor)) : tensor);
  const readers = new Map();
  for (const { inputs } of operations) for (const input of inputs) readers.set(input, (readers.get(input) ?? 0) + 1);
  for (const operation of operations) {
    const inputs = operation.inputs.map(held);
    const [first = -1] = inputs;
    const last = kept.at(-1);
    if (operation.name === 'DEQUANTIZE' || operation.name === 'RESHAPE') same.set(operation.output, first);
    else if (operation.name === 'CONCATENATION') pieces.set(operation.output, inputs);
    else if (operation.name === 'RELU' || operation.name === 'HARD_SWISH') {
      const maker = kept.find(({ output }) => output === first);
      if (!maker || readers.get(first) !== 1 || maker.activation !== 0) throw new Error('An activation stands alone.');
      maker.activation = operation.name === 'RELU' ? 1 : 2;
      maker.output = operation.output;
    } else kept.push({ ...operation, inputs, activation: 0 });
    void last;
  }
  for (const operation of kept) operation.inputs = operation.inputs.map(held);
  return { kept, held, pieces, tensors };
}

/**
 * @param {Model} model
 * @returns {{ plan: NetPlan, weights: Float32Array }}
 */
export function layOut(model) {
  const { kept, held, pieces, tensors } = simplify(model);
  const constants = new Constants();
  /** @param {number | undefined} tensor */
  const valuesOf = (tensor) => tensors[tensor ?? -1]?.values ?? new Float32Array();
  /** @param {number | undefined} tensor */
  const shapeOf = (tensor) => tensors[tensor ?? -1]?.shape ?? [];
  const fixed = kept.map(({ name, inputs }) => {
    if (name === 'CONV_2D') {
      const [outputs = 0] = shapeOf(inputs[1]);
      const bias = new Float32Array(toEight(outputs));
      bias.set(valuesOf(inputs[2]));
      return { weights: constants.put(byOutput(valuesOf(inputs[1]), outputs)), bias: constants.put(bias) };
    }
    if (name === 'DEPTHWISE_CONV_2D' || name === 'Convolution2DTransposeBias')
      return { weights: constants.put(valuesOf(inputs[1])), bias: constants.put(valuesOf(inputs[2])) };
    if (name === 'PRELU') return { weights: constants.put(valuesOf(inputs[1])), bias: 0 };
    return { weights: 0, bias: 0 };
  });

  const results = model.outputs
    .map((output) => pieces.get(held(output)) ?? [held(output)])
    .map((list) => list.map(held));
  const lastRead = new Map();
  kept.forEach(({ inputs }, order) => {
    for (const input of inputs) lastRead.set(input, order);
  });
  for (const result of results.flat()) lastRead.set(result, Number.POSITIVE_INFINITY);
  const room = new Room(constants.end);
  const places = new Map([[model.input, room.take(sizeOf(shapeOf(model.input)))]]);
  /** @param {number | undefined} tensor */
  const at = (tensor) => places.get(tensor ?? -1)?.at ?? 0;

  const steps = kept.map((operation, order) => {
    const { inputs, output } = operation;
    places.set(output, room.take(sizeOf(shapeOf(output))));
    const step = toStep(operation, inputs.map(shapeOf), shapeOf(output), inputs.map(at), at(output), fixed[order]);
    for (const input of new Set(inputs)) {
      const place = places.get(input);
      if (place && lastRead.get(input) === order) room.giveBack(place);
    }
    return step;
  });
  /** @param {number} tensor */
  const piece = (tensor) => ({ at: at(tensor), count: sizeOf(shapeOf(tensor)) });
  return {
    plan: {
      input: piece(model.input),
      outputs: results.map((list) => list.map(piece)),
      weights: { at: FIRST, count: constants.values.length },
      bytes: room.end + SLACK,
      steps,
    },
    weights: Float32Array.from(constants.values),
  };
}

/**
 * One operation as a step.
 * @param {Operation & { activation: Activation }} operation
 * @param {readonly number[][]} shapes of its inputs
 * @param {readonly number[]} outShape
 * @param {readonly number[]} inputs addresses
 * @param {number} y address of the result
 * @param {{ weights: number, bias: number } | undefined} fixed addresses of its constants
 * @returns {Step}
 */
function toStep(operation, shapes, outShape, inputs, y, fixed = { weights: 0, bias: 0 }) {
  const [x = 0, z = 0] = inputs;
  const [, side = 1, width = 1, channels = 1] = shapes[0] ?? [];
  const [, outSide = 1, , outputs = 1] = outShape;
  if (side !== width) throw new Error('Maps are square in these models.');
  const { activation } = operation;
  const { weights, bias } = fixed;
  const count = sizeOf(outShape);
  switch (operation.name) {
    case 'CONV_2D': {
      const window = windowOf(operation, side, shapes[1]?.[1] ?? 1, outSide);
      return { op: 'convolve', x, y, weights, bias, side, channels, ...window, outSide, outputs, activation };
    }
    case 'DEPTHWISE_CONV_2D': {
      const window = windowOf(operation, side, shapes[1]?.[1] ?? 1, outSide);
      return { op: 'filter', x, y, weights, bias, side, channels, ...window, outSide, activation };
    }
    case 'ADD':
      if (sizeOf(shapes[1] ?? []) !== count) throw new Error('Sums are of like maps in these models.');
      return { op: 'add', x, z, y, count, activation };
    case 'MUL':
      if (sizeOf(shapes[1] ?? []) !== channels) throw new Error('Products are by channel in these models.');
      return { op: 'scale', x, z, y, count, channels };
    case 'PRELU':
      return { op: 'slope', x, slopes: weights, y, count, channels };
    case 'LOGISTIC':
      return { op: 'logistic', x, y, count };
    case 'MAX_POOL_2D':
      if (operation.settings.width !== 2 || outSide * 2 !== side) throw new Error('Largest of 2×2 only.');
      return { op: 'halve', x, y, side, channels };
    case 'AVERAGE_POOL_2D':
      if (outSide !== 1) throw new Error('Means are of whole maps in these models.');
      return { op: 'average', x, y, places: side * side, channels };
    case 'PAD':
      if (outSide !== side) throw new Error('Only channels are added in these models.');
      return { op: 'widen', x, y, places: side * side, channels, outputs };
    case 'RESIZE_BILINEAR':
      if (outSide !== 2 * side || operation.settings.halfPixels !== 1) throw new Error('Doubled by middles only.');
      return { op: 'double', x, y, side, channels };
    case 'Convolution2DTransposeBias':
      if (outSide !== 2 * side || outputs !== 1) throw new Error('Spread to one channel only.');
      return { op: 'spread', x, y, weights, bias, side, channels };
    default:
      throw new Error(`${operation.name} does not occur in these models.`);
  }
}
