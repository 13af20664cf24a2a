/** What the labelled set uses of the photo desk, as one bundle for Node. */

export { fittedMask } from '@/lib/photo/brighten';
export { readBytes } from '@/lib/photo/bytes';
export { judge, overall } from '@/lib/photo/judge';
export { measure } from '@/lib/photo/measure';
export { plainMachine } from '@/lib/photo/net/plain-kernel';
export { openNet } from '@/lib/photo/net/runner';
export { wasmMachine } from '@/lib/photo/net/wasm-kernel';
export { reduce } from '@/lib/photo/reduce';
export { MASK_SIDE } from '@/lib/photo/see/eyes';
export { sample, stretched } from '@/lib/photo/see/sample';
