/**
 * Reads one of the three frozen models: its tensors, its constants as numbers, its operations with their settings.
 *
 * Everything these models do not use is refused, so that nothing is silently read in a wrong way.
 */
import { rootTable } from './flatbuffer.mjs';

/** @typedef {import('./flatbuffer.mjs').Table} Table */
/**
 * `name` is TensorFlow's; `settings` holds what that operation needs, under our names.
 * @typedef {{ name: string, inputs: number[], output: number, settings: Record<string, number> }} Operation
 */
/** @typedef {{ shape: number[], values: Float32Array | Int32Array | undefined }} Tensor */
/** @typedef {{ tensors: Tensor[], operations: Operation[], input: number, outputs: number[] }} Model */

/** Builtin operation codes of the schema that occur here. */
const NAMES = new Map([
  [0, 'ADD'],
  [1, 'AVERAGE_POOL_2D'],
  [2, 'CONCATENATION'],
  [3, 'CONV_2D'],
  [4, 'DEPTHWISE_CONV_2D'],
  [6, 'DEQUANTIZE'],
  [14, 'LOGISTIC'],
  [17, 'MAX_POOL_2D'],
  [18, 'MUL'],
  [19, 'RELU'],
  [22, 'RESHAPE'],
  [23, 'RESIZE_BILINEAR'],
  [34, 'PAD'],
  [54, 'PRELU'],
  [117, 'HARD_SWISH'],
]);
const TYPES = { float32: 0, float16: 1, int32: 2 };

/** A half-precision number's value. @param {number} half its sixteen bits */
function fromHalf(half) {
  const sign = half >> 15 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 31) throw new Error('A weight is not a number.');
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** @param {Table} tensor @param {readonly Table[]} buffers @returns {Tensor} */
function readTensor(tensor, buffers) {
  const shape = tensor.ints(0);
  const type = tensor.byte(1);
  const bytes = buffers[tensor.int(2)]?.bytes(0) ?? new Uint8Array();
  if (bytes.length === 0) return { shape, values: undefined };
  if (type === TYPES.float16)
    return { shape, values: Float32Array.from(new Uint16Array(bytes.buffer), (half) => fromHalf(half)) };
  if (type === TYPES.int32) return { shape, values: new Int32Array(bytes.buffer) };
  if (type === TYPES.float32) return { shape, values: new Float32Array(bytes.buffer) };
  throw new Error(`Tensors of type ${type} do not occur in these models.`);
}

/** @param {string} name @param {Table | undefined} options @returns {Record<string, number>} */
function readSettings(name, options) {
  if (options === undefined) return {};
  const window = { valid: options.byte(0), strideX: options.int(1, 1), strideY: options.int(2, 1) };
  if (name === 'CONV_2D') return { ...window, activation: options.byte(3), spread: options.int(4, 1) };
  if (name === 'DEPTHWISE_CONV_2D') return { ...window, activation: options.byte(4), spread: options.int(5, 1) };
  if (name === 'MAX_POOL_2D' || name === 'AVERAGE_POOL_2D')
    return { ...window, width: options.int(3), height: options.int(4), activation: options.byte(5) };
  if (name === 'ADD' || name === 'MUL') return { activation: options.byte(0) };
  if (name === 'RESIZE_BILINEAR') return { alignCorners: options.byte(2), halfPixels: options.byte(3) };
  if (name === 'CONCATENATION') return { axis: options.int(0), activation: options.byte(1) };
  return {};
}

/** @param {Uint8Array} file a `.tflite` file @returns {Model} */
export function readModel(file) {
  const root = rootTable(file);
  const codes = root.tables(1).map((code) => {
    const custom = new TextDecoder().decode(code.bytes(1));
    const name = custom || NAMES.get(Math.max(code.byte(0), code.int(3)));
    if (name === undefined) throw new Error(`Operation ${code.int(3)} does not occur in these models.`);
    return name;
  });
  const [graph] = root.tables(2);
  if (graph === undefined) throw new Error('The model has no graph.');
  const buffers = root.tables(4);
  const operations = graph.tables(3).map((operation) => {
    const name = codes[operation.int(0)] ?? '';
    const [output = -1] = operation.ints(2);
    return { name, inputs: operation.ints(1), output, settings: readSettings(name, operation.table(4)) };
  });
  for (const { name, settings } of operations)
    if ((settings.activation ?? 0) !== 0 || (settings.spread ?? 1) !== 1)
      throw new Error(`${name} with a built-in activation or a dilation does not occur in these models.`);
  const [input = -1] = graph.ints(1);
  return {
    tensors: graph.tables(0).map((tensor) => readTensor(tensor, buffers)),
    operations,
    input,
    outputs: graph.ints(2),
  };
}
